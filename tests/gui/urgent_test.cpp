// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/screeningservice.h"
#include "tests/gui/program.h"
#include "ui/forms/formbase.h"
#include "ui/forms/formdialog.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>

using namespace anxin;

namespace {

// A paper whose ninth answer is critical, by whichever way it comes in.
void answerCritically(Program& program, const QString& name)
{
    Vault& vault = *program.opened();
    const RuleBook rules = RuleBook::shipped();
    ScreeningService screening{vault, program.catalogue, rules};
    StudentRepository students{vault.connection()};
    vault.transact(Op::ImportScreening, [&](UnitOfWork& uow) {
        Student pupil;
        pupil.name = name;
        pupil.reading = QStringLiteral("an xiao");
        const StudentId id = students.add(uow, pupil);
        const CampaignId campaign =
            screening.campaign(uow, {QStringLiteral("秋季普查"), CampaignKind::Annual, CampaignMode::Paper, uow.today()});
        screening.record(uow,
                         {campaign, id, QStringLiteral("phq-a"), 1, QString(), QString(), QStringLiteral("self"), uow.today(),
                          std::nullopt, toStoredAnswers({{QStringLiteral("9"), QStringLiteral("3")}})},
                         {});
    });
}

} // namespace

TEST_CASE("a critical answer interrupts on whatever page, until somebody has spoken with the pupil", "[gui][screening]")
{
    Program program;
    program.setUp();
    MessageBar& bar = program.window.urgent();
    CHECK(bar.isHidden());
    program.window.showPage(6);
    answerCritically(program, QStringLiteral("安晓"));
    REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }));
    CHECK(bar.text().contains(QStringLiteral("安晓")));

    QTest::mouseClick(&bar.action(), Qt::LeftButton);
    auto* dialog = program.window.findChild<FormDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("I have just spoken with the pupil"))
            button->click();
    REQUIRE(QTest::qWaitFor([&] { return bar.isHidden(); }));
}

TEST_CASE("a second pupil makes the bar count, without naming", "[gui][screening]")
{
    Program program;
    program.setUp();
    MessageBar& bar = program.window.urgent();
    answerCritically(program, QStringLiteral("安晓"));
    REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }));
    const QString alone = bar.text();
    answerCritically(program, QStringLiteral("林语桐"));
    REQUIRE(QTest::qWaitFor([&] { return bar.text() != alone; }));
    CHECK_FALSE(bar.text().contains(QStringLiteral("林语桐")));
    QTest::mouseClick(&bar.action(), Qt::LeftButton);
    CHECK(program.window.currentIndex() == 4);
}

TEST_CASE("nothing of a pupil stays above the pages when the room is locked", "[gui][screening]")
{
    Program program;
    program.setUp();
    answerCritically(program, QStringLiteral("安晓"));
    MessageBar& bar = program.window.urgent();
    REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }));
    program.door.lock();
    CHECK(bar.text().isEmpty());
}
