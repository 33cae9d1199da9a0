// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/draftbox.h"
#include "tests/support/smallroom.h"
#include "ui/dialogs/referraldialogs.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pathline.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace anxin;

namespace {
using K = ReferralStepKind;

// 单雪 of the small school: advised on 15 November, the guardian agreed on the same day.
struct Desk : SmallRoom {
    ReferralService referrals{*vault};
    SchoolRules schoolRules{*vault};
    ReferralModel model{
        {referrals, registered, family, schoolRules, [] { return SmallSchool::counsellor(); }}, vault->news(), clock};
    DraftBox box{clock};
    QWidget window;
    int letters = 0;
    std::unique_ptr<ReferralDialogs> dialogs;
    StudentId pupil = school.pupils[2];

    Desk()
    {
        window.resize(1178, 740);
        window.show();
        dialogs = std::make_unique<ReferralDialogs>(
            model, box.drafts(), window, ReferralDialogs::Ways{[this](const auto&) { ++letters; }, [](const auto&) {}});
    }
    ReferralDialog* shown()
    {
        ReferralDialog* dialog = dialogs->showOpenOf(pupil);
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        return dialog;
    }
    ReferralDialog* shownAlready() { return window.findChild<ReferralDialog*>(); }
    template <class Editor>
    static Editor* field(FormDialog* dialog, const char* key)
    {
        return qobject_cast<Editor*>(dialog->form().editorOf(QLatin1StringView(key)));
    }
    FormDialog* form()
    {
        FormDialog* found = nullptr;
        for (FormDialog* dialog : window.findChildren<FormDialog*>())
            if (dialog->isVisible())
                found = dialog;
        return found;
    }
    static void submit(FormDialog* dialog) { QTest::keyClick(&dialog->form(), Qt::Key_Return, Qt::ControlModifier); }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ReferralState state() { return referrals.of(pupil).front().position.state; }
};
} // namespace

TEST_CASE("the window of a referral says where it stands, what comes next and by when, also to those who do not see it",
          "[ui][referral]")
{
    Desk desk;
    ReferralDialog* dialog = desk.shown();
    CHECK(dialog->isAncestorOf(QApplication::focusWidget())); // the keys are in it
    const auto next = desk.model.next();
    REQUIRE(next);
    CHECK(next->what == label(ReferralTask::Visit));
    CHECK(next->by.startsWith(QStringLiteral("Responsible: ")));
    CHECK(desk.model.facts().contains(QStringLiteral("code 2026"))); // not that there is a letter: none was made
    CHECK(dialog->nextButton().text().contains(label(K::Seen)));
    const auto* path = dialog->findChild<PathLine*>();
    CHECK(path->accessibleDescription().contains(QStringLiteral("now: Agreed to go")));
    CHECK(path->accessibleDescription().contains(QStringLiteral("done: Advised")));
    CHECK(path->accessibleDescription().contains(QStringLiteral("ahead: Closed")));
    CHECK(dialog->steps().model()->rowCount() == 1);
    CHECK(desk.dialogs->showOpenOf(desk.school.pupils[10]) == nullptr); // no referral
}

TEST_CASE("the button of the next step leads from state to state, and its window follows", "[ui][referral]")
{
    Desk desk;
    ReferralDialog* dialog = desk.shown();
    QTest::keyClick(&dialog->nextButton(), Qt::Key_Space);
    FormDialog* seen = desk.form();
    REQUIRE(seen);
    CHECK(Desk::field<QLineEdit>(seen, "institution")->text() == QStringLiteral("市精神卫生中心"));
    CHECK_FALSE(seen->form().editorOf(QStringLiteral("finding"))); // not in this kind of step
    Desk::submit(seen);
    CHECK(desk.state() == ReferralState::Seen);
    Desk::settle();
    QTest::keyClick(&dialog->nextButton(), Qt::Key_Space);
    FormDialog* fedBack = desk.form();
    REQUIRE(fedBack);
    Desk::field<QTextEdit>(fedBack, "finding")->setPlainText(QStringLiteral("睡眠障碍"));
    Desk::submit(fedBack);
    CHECK(desk.state() == ReferralState::FedBack);
    Desk::settle();
    CHECK(dialog->nextButton().text().contains(label(K::KeptInSchool)));
    for (int row = 0; row < dialog->steps().model()->rowCount(); ++row) // restricted: not in the list
        for (const int role : {int(Qt::DisplayRole), int(SecondLineRole), int(Qt::AccessibleTextRole)})
            CHECK_FALSE(dialog->steps().model()->index(row, 0).data(role).toString().contains(QStringLiteral("睡眠障碍")));
}

TEST_CASE("the menu offers what fits and nothing that would be refused", "[ui][referral]")
{
    Desk desk;
    ReferralDialog* dialog = desk.shown();
    QStringList offered;
    for (QAction* action : dialog->others().actions())
        offered << action->text();
    CHECK(offered.contains(label(K::Refused) + QStringLiteral(" …")));
    CHECK(offered.contains(label(K::TakenBack) + QStringLiteral(" …")));
    CHECK_FALSE(offered.contains(label(K::Returned) + QStringLiteral(" …")));
    CHECK_FALSE(offered.contains(label(K::Seen) + QStringLiteral(" …"))); // it has the button
    for (const K kind : desk.model.others()) {
        ReferralStep step = desk.model.newStep(kind);
        CHECK_FALSE(obstacle(desk.model.shown()->position, step));
    }
}

TEST_CASE("the window of a report to the police has no letter, and says report where others are seen", "[ui][referral]")
{
    Desk desk;
    REQUIRE(desk.casework.record({desk.pupil,
                                  desk.clock.today(),
                                  ReferralDirection::Protection,
                                  {},
                                  QStringLiteral("beyond what the school can offer")}));
    ReferralDialog* dialog = desk.shown();
    CHECK(desk.model.next()->what == label(ReferralTask::HandOn));
    CHECK(dialog->nextButton().text().contains(label(K::Seen, ReferralWay::Direct)));
    CHECK(dialog->letterButton().isHidden());
    for (const K kind : desk.model.others())
        CHECK((kind != K::LetterGiven && kind != K::Agreed && kind != K::Refused));
    for (const PathStop& stop : desk.model.path())
        CHECK((stop.name != label(ReferralState::Received) && stop.name != label(ReferralState::Agreed)));
}

TEST_CASE("a refusal asks for its witness before it is entered", "[ui][referral]")
{
    Desk desk;
    desk.shown();
    FormDialog* refused = desk.dialogs->take(K::Refused);
    Desk::field<QLineEdit>(refused, "with_whom")->setText(QStringLiteral("父亲"));
    Desk::field<QTextEdit>(refused, "text")->setPlainText(QStringLiteral("想再等等"));
    Desk::submit(refused);
    CHECK_FALSE(refused->form().problemAt(QStringLiteral("witness")).isEmpty());
    CHECK(desk.state() == ReferralState::Agreed);
    Desk::field<QLineEdit>(refused, "witness")->setText(QStringLiteral("王老师"));
    Desk::submit(refused);
    CHECK(desk.state() == ReferralState::NotAgreed);
    Desk::settle(); // reads again when it is next idle
    CHECK(desk.model.next()->what == label(ReferralTask::SecondTalk));
}

TEST_CASE("closing names what is left undone, and asks why it may be left", "[ui][referral]")
{
    Desk desk;
    desk.shown();
    FormDialog* closing = desk.dialogs->take(K::Closed);
    CHECK(desk.model.leftUndone() == QStringList{label(ReferralTask::Visit)});
    Desk::field<QTextEdit>(closing, "text")->setPlainText(QStringLiteral("家长不再需要"));
    Desk::submit(closing);
    CHECK_FALSE(closing->form().problemAt(QStringLiteral("all_the_same")).isEmpty());
    CHECK(desk.state() == ReferralState::Agreed);
    Desk::field<QTextEdit>(closing, "all_the_same")->setPlainText(QStringLiteral("已在外地就诊"));
    Desk::submit(closing);
    CHECK(desk.state() == ReferralState::Closed);
    Desk::settle();
    CHECK(desk.model.steps().index(0).data(SecondLineRole).toString().contains(QStringLiteral("家长不再需要 · Closed")));
    for (const QPushButton* button : desk.shownAlready()->findChildren<QPushButton*>())
        CHECK((button->text() != QStringLiteral("Change") || button->isHidden()));
}

TEST_CASE("a slip's code opens the form of its referral's reply; a wrong digit gets a sentence and opens nothing",
          "[ui][referral]")
{
    Desk desk;
    const QString code = slipCodeOf(desk.referrals.of(desk.pupil).front().referral.value);
    FormDialog* asked = desk.dialogs->typeCode();
    QString wrong = code;
    wrong[7] = wrong[7] == u'1' ? u'2' : u'1';
    Desk::field<QLineEdit>(asked, "code")->setText(wrong);
    Desk::submit(asked);
    CHECK(asked->bar().text() == sentence(SlipRefusal::WrongCheckDigit));
    CHECK_FALSE(desk.window.findChild<ReferralDialog*>());
    Desk::field<QLineEdit>(asked, "code")->setText(code);
    Desk::submit(asked);
    Desk::settle();
    REQUIRE(desk.window.findChild<ReferralDialog*>());
    FormDialog* reply = desk.form();
    REQUIRE(reply);
    REQUIRE(reply->form().editorOf(QStringLiteral("finding"))); // agreed already: what the institution said
    Desk::submit(reply);
    CHECK(desk.state() == ReferralState::FedBack);
}

TEST_CASE("where a guardian must not be told, or not first, the letter is asked for twice", "[ui][referral]")
{
    Desk desk;
    ReferralDialog* dialog = desk.shown();
    dialog->letterButton().click();
    CHECK(desk.letters == 1);
    Guardian father{desk.pupil, QStringLiteral("单先生"), GuardianRelation::Father};
    father.mayBeTold = father.notFirst = GENERATE(true, false);
    REQUIRE(desk.family.add(father));
    dialog->letterButton().click();
    CHECK(desk.letters == 1);
    CHECK(dialog->bar().tone() == Tone::Warn);
    dialog->bar().action().click();
    CHECK(desk.letters == 2);
}

TEST_CASE("a step that was begun opens again from its draft alone, above its referral", "[ui][referral][drafts]")
{
    Desk desk;
    desk.shown();
    FormDialog* begun = desk.dialogs->take(K::AskedAfter);
    REQUIRE(QTest::qWaitForWindowActive(begun));
    QTest::keyClicks(Desk::field<QLineEdit>(begun, "with_whom"), QStringLiteral("the mother"));
    begun->reject();
    Desk::settle();
    REQUIRE(desk.box.kept.size() == 1);
    const auto key = DraftKey::fromText(desk.box.kept.begin()->first);
    REQUIRE(key);
    desk.dialogs.reset();
    desk.dialogs = std::make_unique<ReferralDialogs>(desk.model, desk.box.drafts(), desk.window, ReferralDialogs::Ways{});
    FormDialog* again = desk.dialogs->resume(*key, desk.pupil);
    REQUIRE(again);
    CHECK(Desk::field<QLineEdit>(again, "with_whom")->text() == QStringLiteral("the mother"));
    CHECK(desk.dialogs->resume({Writing::ReferralStep, key->about, QStringLiteral("nobody/closed")}, desk.pupil) == nullptr);
}
