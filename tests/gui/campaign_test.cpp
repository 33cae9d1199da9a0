// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/classunit/classunitrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/campaignservice.h"
#include "tests/gui/program.h"
#include "ui/forms/formbase.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/widgets/views.h"

#include <QPushButton>

using namespace anxin;

TEST_CASE("a campaign is planned for a class from the empty page, and shows who is expected", "[gui][screening]")
{
    Program program;
    program.setUp();
    Vault& vault = *program.opened();
    vault.transact(Op::EditStudent, [&](UnitOfWork& uow) {
        const ClassUnitId unit = ClassUnitRepository{vault.connection()}.add(uow, {Stage::Junior, 2026, 1, QString()});
        Student pupil;
        pupil.name = QStringLiteral("安晓");
        pupil.reading = QStringLiteral("an xiao");
        pupil.classUnit = unit;
        StudentRepository{vault.connection()}.add(uow, pupil);
    });
    program.window.showPage(4);
    auto& page = dynamic_cast<ScreeningPage&>(*program.window.currentPage());
    for (QPushButton* plan : page.findChildren<QPushButton*>(QStringLiteral("plan")))
        if (plan->isVisible())
            QTest::mouseClick(plan, Qt::LeftButton);
    auto* dialog = program.window.findChild<FormDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("autumn 2026"));
    auto* classes = dialog->findChild<ListView*>();
    REQUIRE(classes);
    classes->setFocus();
    classes->setCurrentIndex(classes->model()->index(0, 0));
    QTest::keyClick(classes, Qt::Key_Space);
    QTest::keyClick(&dialog->form(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return page.campaigns().model()->rowCount() == 1; }));
    CampaignRepository campaigns{vault.connection()};
    REQUIRE(campaigns.byTitle(QStringLiteral("autumn 2026")));
    const auto expected = CampaignService{vault}.expectedBy(campaigns.byTitle(QStringLiteral("autumn 2026"))->id);
    REQUIRE(expected.size() == 1);
    CHECK(expected.front().participation == Participation::Open);
}
