// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QLineEdit>
#include <QPointer>

using namespace anxin;

namespace {
struct Desk : ActsDesk {
    ConsentStanding screening(std::size_t which) { return consents.standingsOf(pupil(which))[ConsentPurpose::Screening]; }
    ListView* ticks(FormDialog* dialog) { return dialog->findChild<ListView*>(); }
    Consent declined(std::size_t which)
    {
        Consent consent{pupil(which), ConsentPurpose::Screening, ConsentState::Declined, QDate(2026, 9, 1)};
        consent.signer = QStringLiteral("mother");
        consent.relation = SignerRelation::Mother;
        return consent;
    }
};
} // namespace

TEST_CASE("an answer is entered by keys, and a known guardian's name says the relation", "[acts][consent]")
{
    Desk desk;
    REQUIRE(desk.family.add(Guardian{desk.pupil(0), QStringLiteral("Lin Xiuying"), GuardianRelation::Grandparent}));
    QPointer<FormDialog> dialog = desk.dialogs->recordConsent(desk.pupil(0), ConsentPurpose::Screening);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(ActsDesk::goTo(dialog, "state"));
    ActsDesk::press(Qt::Key_Down);
    ActsDesk::press(Qt::Key_Down);
    ActsDesk::submit();
    CHECK_FALSE(dialog->form().problemAt(QStringLiteral("signer")).isEmpty());
    CHECK_FALSE(dialog->form().problemAt(QStringLiteral("relation")).isEmpty());
    qobject_cast<QLineEdit*>(ActsDesk::field(dialog, "signer"))->setText(QStringLiteral("Lin Xiuying"));
    ActsDesk::submit();
    const auto history = desk.consents.historyOf(desk.pupil(0));
    REQUIRE(history.size() == 1);
    CHECK(history[0].value.relation == SignerRelation::Grandparent);
    CHECK(desk.screening(0) == ConsentStanding::Agreed);
    CHECK(desk.box.kept.empty());
}

TEST_CASE("that a pupil is too young to agree alone is said beside the relation", "[acts][consent]")
{
    Desk desk; // 曾小红 is 13
    QPointer<FormDialog> dialog = desk.dialogs->recordConsent(desk.pupil(0), ConsentPurpose::Screening);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(ActsDesk::goTo(dialog, "state"));
    ActsDesk::press(Qt::Key_Down);
    ActsDesk::press(Qt::Key_Down);
    qobject_cast<QLineEdit*>(ActsDesk::field(dialog, "signer"))->setText(QStringLiteral("曾小红"));
    ActsDesk::submit();
    CHECK(dialog->form().problemAt(QStringLiteral("relation")).contains(QStringLiteral("14")));
    CHECK(desk.consents.historyOf(desk.pupil(0)).empty());
}

TEST_CASE("a class is entered but for those without a tick, and a no is not overruled in passing", "[acts][consent]")
{
    Desk desk; // the first class: 曾小红 and 王子涵
    REQUIRE(desk.consents.record(desk.declined(0)));
    QPointer<FormDialog> dialog = desk.dialogs->classConsent(desk.school.units[0], ConsentPurpose::Screening);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    ListView* ticks = desk.ticks(dialog);
    REQUIRE(ticks->model()->rowCount() == 2);
    CHECK(ticks->model()->index(0, 0).data(Qt::CheckStateRole) == Qt::Checked);   // 王子涵
    CHECK(ticks->model()->index(1, 0).data(Qt::CheckStateRole) == Qt::Unchecked); // 曾小红
    ticks->setFocus();
    ticks->setCurrentIndex(ticks->model()->index(0, 0));
    QTest::keyClick(ticks, Qt::Key_Space);
    ActsDesk::field(dialog, "state")->setFocus();
    ActsDesk::submit();
    CHECK(dialog->bar().text() == sentence(ConsentRefusal::Nobody));
    QTest::keyClick(ticks, Qt::Key_Space);
    ActsDesk::submit();
    CHECK(desk.screening(9) == ConsentStanding::Agreed);
    CHECK(desk.screening(0) == ConsentStanding::Declined);
    ActsDesk::settle();
    CHECK(dialog.isNull());
}

TEST_CASE("pupils to whom a class's answer does not fit are named, and nothing is entered", "[acts][consent]")
{
    Desk desk;
    QPointer<FormDialog> dialog = desk.dialogs->classConsent(desk.school.units[0], ConsentPurpose::Screening);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(ActsDesk::goTo(dialog, "relation"));
    ActsDesk::press(Qt::Key_Down); // the pupils themselves
    ActsDesk::submit();
    REQUIRE(dialog);
    CHECK(dialog->bar().text().contains(QStringLiteral("曾小红")));
    CHECK(desk.screening(9) == ConsentStanding::NotAsked);
}

TEST_CASE("another purpose sets the ticks anew", "[acts][consent]")
{
    Desk desk;
    REQUIRE(desk.consents.record(desk.declined(0)));
    QPointer<FormDialog> dialog = desk.dialogs->classConsent(desk.school.units[0], ConsentPurpose::Screening);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(ActsDesk::goTo(dialog, "purpose"));
    ActsDesk::press(Qt::Key_Down); // counselling
    CHECK(desk.ticks(dialog)->model()->index(1, 0).data(Qt::CheckStateRole) == Qt::Checked);
}
