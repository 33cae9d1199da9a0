// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/forms/draftline.h"
#include "ui/forms/formdraft.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QTextEdit>

using namespace anxin;

namespace {
constexpr std::size_t candidate = 10; // 赵一鸣, not on the list, without a file
constexpr std::size_t withFile = 2;   // 单雪, with an unsigned note and a referral that waits
constexpr std::size_t withNote = 4;   // 阿依古丽·买买提, with an unsigned note

QString textOf(FormDialog* dialog, const char* key)
{
    const auto* area = qobject_cast<QTextEdit*>(ActsDesk::field(dialog, key));
    return area ? area->toPlainText() : QString();
}

QString said(FormDialog* dialog)
{
    return dialog->draftLine()->text();
}
} // namespace

TEST_CASE("an interview says which critical answer waits for it, and nothing where there is none", "[acts]")
{
    ActsDesk desk;
    CHECK(desk.dialogs->interview(desk.pupil(0))->bar().text().contains(QStringLiteral("waits for this interview")));
    CHECK(desk.dialogs->interview(desk.pupil(candidate))->bar().text().isEmpty());
}

TEST_CASE("from a candidate to an open file by keys alone: interview, level, case", "[acts]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(candidate);
    QPointer<FormDialog> interview = desk.dialogs->interview(pupil);
    REQUIRE(QTest::qWaitForWindowActive(interview));
    CHECK(ActsDesk::focus() == ActsDesk::field(interview, "summary")); // one can begin to write at once
    ActsDesk::submit();
    CHECK_FALSE(interview->form().problemAt(QStringLiteral("conclusion")).isEmpty()); // no conclusion by itself
    CHECK(desk.triage.interviewsOf(pupil).empty());
    CHECK(ActsDesk::type(interview, "summary", QStringLiteral("sleeps badly, wants to be left alone")));
    REQUIRE(ActsDesk::goTo(interview, "conclusion"));
    for (int step = 0; step < 3; ++step)
        ActsDesk::press(Qt::Key_Down);
    ActsDesk::submit();
    REQUIRE(desk.triage.interviewsOf(pupil).size() == 1);
    CHECK(desk.triage.interviewsOf(pupil).front().value.conclusion == InterviewConclusion::KeyAttention);
    CHECK(desk.triage.interviewsOf(pupil).front().value.campaign); // the candidate waits no more
    ActsDesk::settle();
    CHECK(interview.isNull());

    QPointer<FormDialog> level = desk.dialogs->setLevel(pupil);
    REQUIRE(QTest::qWaitForWindowActive(level));
    REQUIRE(ActsDesk::goTo(level, "reason"));
    ActsDesk::submit();
    CHECK_FALSE(desk.triage.currentLevelOf(pupil)); // a level not chosen is none
    REQUIRE(ActsDesk::goTo(level, "level"));
    ActsDesk::press(Qt::Key_Down);
    ActsDesk::press(Qt::Key_Down);
    CHECK(ActsDesk::type(level, "reason", QStringLiteral("as the interview says")));
    ActsDesk::submit();
    REQUIRE(desk.triage.currentLevelOf(pupil));
    CHECK(desk.triage.currentLevelOf(pupil)->value.rank == 2);
    ActsDesk::settle();
    CHECK(level.isNull());

    QPointer<FormDialog> opening = desk.dialogs->openCase(pupil);
    REQUIRE(QTest::qWaitForWindowActive(opening));
    CHECK(ActsDesk::type(opening, "concern", QStringLiteral("sleep")));
    CHECK(ActsDesk::type(opening, "care_plan", QStringLiteral("once a week")));
    ActsDesk::submit();
    REQUIRE(desk.casework.openCaseOf(pupil));
    CHECK(desk.casework.openCaseOf(pupil)->value.carePlan == QStringLiteral("once a week"));
    CHECK(desk.box.kept.empty());
}

TEST_CASE("the button at the right does what Ctrl+Enter does", "[acts]")
{
    ActsDesk desk;
    FormDialog* contact = desk.dialogs->contact(desk.pupil(candidate));
    REQUIRE(QTest::qWaitForWindowActive(contact));
    REQUIRE(ActsDesk::goTo(contact, "channel"));
    ActsDesk::press(Qt::Key_Down);
    CHECK(ActsDesk::type(contact, "relative", QStringLiteral("mother")));
    CHECK(ActsDesk::type(contact, "purpose", QStringLiteral("sleep")));
    REQUIRE(ActsDesk::goTo(contact, "outcome"));
    ActsDesk::press(Qt::Key_Down);
    CHECK(ActsDesk::type(contact, "content", QStringLiteral("she has seen it too")));
    QTest::mouseClick(ActsDesk::buttonOf(contact, ActDialogs::tr("Record contact")), Qt::LeftButton);
    const auto contacts = desk.casework.contactsOf(desk.pupil(candidate));
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().value.relative == QStringLiteral("mother"));
    CHECK(contacts.front().value.teacher == SmallSchool::counsellor());
}

TEST_CASE("a home contact without its field says so and is not recorded", "[acts]")
{
    ActsDesk desk;
    FormDialog* contact = desk.dialogs->contact(desk.pupil(candidate));
    REQUIRE(QTest::qWaitForWindowActive(contact));
    CHECK(ActsDesk::type(contact, "content", QStringLiteral("she has seen it too")));
    ActsDesk::submit();
    CHECK(contact->isVisible());
    for (const char* missing : {"channel", "relative", "purpose", "outcome"})
        CHECK_FALSE(contact->form().problemAt(QLatin1StringView(missing)).isEmpty());
    CHECK(ActsDesk::focus() == ActsDesk::field(contact, "channel")); // the first one that is missing
    CHECK(desk.casework.contactsOf(desk.pupil(candidate)).empty());
}

TEST_CASE("the field that has the focus can be seen, as the dialog opens and when it is refused", "[acts]")
{
    ActsDesk desk;
    FormDialog* note = desk.dialogs->newNote(desk.fileOf(withFile));
    note->resize(700, 420);
    REQUIRE(QTest::qWaitForWindowActive(note));
    const auto isSeen = [note](const char* key) {
        const QWidget* editor = ActsDesk::field(note, key);
        return QTest::qWaitFor([editor] { return editor->visibleRegion().boundingRect().height() > 40; }, 5000);
    };
    CHECK(ActsDesk::focus() == ActsDesk::field(note, "process"));
    CHECK(isSeen("process"));
    CHECK(ActsDesk::goTo(note, "plan"));
    CHECK(isSeen("plan"));
    ActsDesk::submit();
    CHECK(ActsDesk::focus() == ActsDesk::field(note, "process")); // nothing is written in it
    CHECK(isSeen("process"));
}

TEST_CASE("a referral is made, and what was advised can be changed in the same form later", "[acts]")
{
    ActsDesk desk;
    FormDialog* made = desk.dialogs->newReferral(desk.pupil(candidate));
    REQUIRE(QTest::qWaitForWindowActive(made));
    REQUIRE(ActsDesk::goTo(made, "direction"));
    ActsDesk::press(Qt::Key_Down);
    CHECK(ActsDesk::type(made, "reason", QStringLiteral("beyond what the school can offer")));
    ActsDesk::submit();
    auto referrals = desk.casework.referralsOf(desk.pupil(candidate));
    REQUIRE(referrals.size() == 1);
    CHECK(referrals.front().value.direction == ReferralDirection::Hospital);
    ActsDesk::settle();

    FormDialog* answered = desk.dialogs->referral(referrals.front());
    REQUIRE(QTest::qWaitForWindowActive(answered));
    CHECK(textOf(answered, "reason") == QStringLiteral("beyond what the school can offer"));
    CHECK_FALSE(answered->form().editorOf(QStringLiteral("referred_on"))); // its day stays
    CHECK(answered->form().editorOf(QStringLiteral("direction")));
    CHECK(ActsDesk::type(answered, "organisation", QStringLiteral("the city hospital")));
    ActsDesk::submit();
    referrals = desk.casework.referralsOf(desk.pupil(candidate));
    REQUIRE(referrals.size() == 1);
    CHECK(referrals.front().value.organisation == QStringLiteral("the city hospital"));
    CHECK(referrals.front().value.slipNo == QStringLiteral("20260002"));
    ActsDesk::settle();

    const Stored<Referral> underWay = desk.casework.referralsOf(desk.pupil(withFile)).front();
    FormDialog* begun = desk.dialogs->referral(underWay);
    CHECK_FALSE(begun->form().editorOf(QStringLiteral("direction"))); // steps stand on it
    CHECK(begun->form().editorOf(QStringLiteral("organisation")));
}

TEST_CASE("every dialog in which one writes keeps a draft, and offers it again to the same pupil only", "[acts][draft]")
{
    ActsDesk desk;
    using Open = std::function<FormDialog*(std::size_t)>;
    const std::vector<std::pair<const char*, Open>> all{
        {"summary", [&](std::size_t who) { return desk.dialogs->interview(desk.pupil(who)); }},
        {"reason", [&](std::size_t who) { return desk.dialogs->setLevel(desk.pupil(who)); }},
        {"reason", [&](std::size_t who) { return desk.dialogs->takeOffList(desk.pupil(who)); }},
        {"concern", [&](std::size_t who) { return desk.dialogs->openCase(desk.pupil(who)); }},
        {"care_plan", [&](std::size_t who) { return desk.dialogs->editCase(desk.fileOf(who)); }},
        {"closing_summary", [&](std::size_t who) { return desk.dialogs->closeCase(desk.fileOf(who)); }},
        {"process", [&](std::size_t who) { return desk.dialogs->newNote(desk.fileOf(who)); }},
        {"process", [&](std::size_t who) { return desk.dialogs->note(desk.fileOf(who), desk.noteOf(who)); }},
        {"content", [&](std::size_t who) { return desk.dialogs->contact(desk.pupil(who)); }},
        {"reason", [&](std::size_t who) { return desk.dialogs->newReferral(desk.pupil(who)); }},
        {"reason",
         [&](std::size_t) { return desk.dialogs->referral(desk.casework.referralsOf(desk.pupil(withFile)).front()); }},
    };
    for (std::size_t which = 0; which < all.size(); ++which) {
        INFO("dialog " << which);
        const auto& [key, open] = all.at(which);
        FormDialog* dialog = open(withFile);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        const QString words = QStringLiteral("words of dialog %1.").arg(which);
        CHECK(ActsDesk::type(dialog, key, words));
        ActsDesk::press(Qt::Key_Escape); // before the pause is over
        CHECK_FALSE(dialog->isVisible());
        CHECK(desk.box.kept.size() == which + 1);
        ActsDesk::settle();
    }
    desk.lock();
    desk.unlock();
    for (std::size_t which = 0; which < all.size(); ++which) {
        INFO("dialog " << which);
        const auto& [key, open] = all.at(which);
        QPointer<FormDialog> dialog = open(withFile);
        CHECK(textOf(dialog, key).contains(QStringLiteral("words of dialog %1.").arg(which)));
        CHECK(dialog->bar().text().contains(QStringLiteral("09:00")));
        dialog->reject();
        if (which + 1 == all.size())
            continue; // that one has no second pupil here
        QPointer<FormDialog> other = open(withNote);
        CHECK_FALSE(textOf(other, key).contains(QStringLiteral("words of dialog")));
        other->reject();
    }
    CHECK(desk.box.kept.size() == all.size());
}

TEST_CASE("a lock in the middle of a word keeps the word, and the dialog does not hold it up", "[acts][draft]")
{
    ActsDesk desk;
    QPointer<FormDialog> dialog = desk.dialogs->newNote(desk.fileOf(withFile));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(ActsDesk::type(dialog, "process", QStringLiteral("she said that sh")));
    desk.lock();
    CHECK(dialog.isNull());
    desk.unlock();
    dialog = desk.dialogs->newNote(desk.fileOf(withFile));
    CHECK(textOf(dialog, "process") == QStringLiteral("she said that sh"));
}

TEST_CASE("a note that is saved leaves no draft, and the next one begins empty", "[acts][draft]")
{
    ActsDesk desk;
    const auto before = desk.casework.notesOf(desk.fileOf(withFile).id).size();
    FormDialog* dialog = desk.dialogs->newNote(desk.fileOf(withFile));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(ActsDesk::type(dialog, "process", QStringLiteral("the whole note")));
    REQUIRE(QTest::qWaitFor([&] { return !desk.box.kept.empty(); }, 5000));
    QTest::mouseClick(ActsDesk::buttonOf(dialog, ActDialogs::tr("Save unsigned")), Qt::LeftButton);
    CHECK(desk.box.kept.empty());
    CHECK(desk.casework.notesOf(desk.fileOf(withFile).id).size() == before + 1);
    ActsDesk::settle();
    dialog = desk.dialogs->newNote(desk.fileOf(withFile));
    CHECK(textOf(dialog, "process").isEmpty());
    CHECK(dialog->bar().text().isEmpty());
}

TEST_CASE("what was changed in an unsigned note and not saved is a draft; discarding it shows the note as it is",
          "[acts][draft]")
{
    ActsDesk desk;
    const QString stored = desk.noteOf(withNote).value.process;
    FormDialog* dialog = desk.dialogs->note(desk.fileOf(withNote), desk.noteOf(withNote));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(ActsDesk::goTo(dialog, "process"));
    ActsDesk::press(Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(ActsDesk::focus(), QStringLiteral(" and more"));
    desk.lock();
    desk.unlock();
    CHECK(desk.noteOf(withNote).value.process == stored); // the record itself is as it was

    dialog = desk.dialogs->note(desk.fileOf(withNote), desk.noteOf(withNote));
    CHECK(textOf(dialog, "process") == stored + QStringLiteral(" and more"));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::mouseClick(&dialog->draftLine()->discarding(), Qt::LeftButton);
    CHECK(textOf(dialog, "process") == stored);
    CHECK(desk.box.kept.empty());
    Q_EMIT dialog->bar().acted(); // a slip
    CHECK(textOf(dialog, "process") == stored + QStringLiteral(" and more"));
    QTest::mouseClick(ActsDesk::buttonOf(dialog, ActDialogs::tr("Sign")), Qt::LeftButton);
    CHECK(desk.noteOf(withNote).value.process == stored + QStringLiteral(" and more"));
    CHECK(desk.noteOf(withNote).value.signedAt);
    CHECK(desk.box.kept.empty());
}

TEST_CASE("a signed note can be read and not be written in", "[acts]")
{
    ActsDesk desk;
    REQUIRE(desk.casework.sign(desk.noteOf(withNote)));
    const QString stored = desk.noteOf(withNote).value.process;
    FormDialog* dialog = desk.dialogs->note(desk.fileOf(withNote), desk.noteOf(withNote));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(dialog->form().isReadOnly());
    CHECK_FALSE(dialog->bar().text().isEmpty());
    CHECK(dialog->draftLine() == nullptr);
    CHECK(ActsDesk::buttonOf(dialog, ActDialogs::tr("Sign")) == nullptr);
    for (const char* key : {"process", "held_on", "minutes", "mode"})
        QTest::keyClicks(ActsDesk::field(dialog, key), QStringLiteral("1x"));
    CHECK(textOf(dialog, "process") == stored);
    CHECK_FALSE(dialog->form().isEdited());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    CHECK(desk.box.tries == 0);
}

TEST_CASE("a draft that the disk does not take is told in the dialog and taken with a later key", "[acts][draft]")
{
    ActsDesk desk;
    desk.box.broken = FaultKind::DiskFull;
    FormDialog* dialog = desk.dialogs->interview(desk.pupil(candidate));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(ActsDesk::type(dialog, "summary", QStringLiteral("quiet")));
    const QString why = reason(Fault{FaultKind::DiskFull});
    REQUIRE(QTest::qWaitFor([&] { return said(dialog).contains(why); }, 5000));
    CHECK(QApplication::activeModalWidget() == dialog); // nothing stands above it
    desk.box.broken.reset();
    QTest::keyClicks(ActsDesk::focus(), QStringLiteral(" today"));
    REQUIRE(QTest::qWaitFor([&] { return !said(dialog).contains(why); }, 5000));
    REQUIRE(desk.box.kept.size() == 1);
    CHECK(desk.box.kept.begin()->second.content.contains(QStringLiteral("quiet today")));
}

TEST_CASE("a file is not closed while a note of it, or its plan, is begun and not saved", "[acts][draft]")
{
    ActsDesk desk;
    for (const Stored<Referral>& referral : desk.casework.referralsOf(desk.pupil(withNote)))
        REQUIRE(desk.casework.standingOf(referral).position.state == ReferralState::Closed);
    REQUIRE(desk.casework.sign(desk.noteOf(withNote)));
    REQUIRE(desk.triage.setLevel({desk.pupil(withNote), std::nullopt, desk.clock.today(), SmallSchool::counsellor(),
                                  QStringLiteral("better"), QStringLiteral("three good months")}));
    FormDialog* note = desk.dialogs->newNote(desk.fileOf(withNote));
    REQUIRE(QTest::qWaitForWindowActive(note));
    CHECK(ActsDesk::type(note, "process", QStringLiteral("a last talk")));
    note->reject();
    ActsDesk::settle();
    FormDialog* plan = desk.dialogs->editCase(desk.fileOf(withNote));
    REQUIRE(QTest::qWaitForWindowActive(plan));
    CHECK(ActsDesk::type(plan, "care_plan", QStringLiteral("once more")));
    plan->reject();
    ActsDesk::settle();

    const Stored<CaseFile> file = desk.fileOf(withNote);
    FormDialog* closing = desk.dialogs->closeCase(file);
    REQUIRE(QTest::qWaitForWindowActive(closing));
    CHECK(ActsDesk::type(closing, "closing_summary", QStringLiteral("sleeps well")));
    ActsDesk::submit();
    CHECK(closing->isVisible());
    CHECK_FALSE(closing->bar().text().isEmpty());
    CHECK(desk.casework.openCaseOf(desk.pupil(withNote)));
    desk.box.kept.erase(DraftKey{Writing::Note, desk.uidOf(withNote), file.uid.text()}.text()); // discarded meanwhile
    ActsDesk::submit();
    CHECK(desk.casework.openCaseOf(desk.pupil(withNote)));
    desk.box.kept.erase(DraftKey{Writing::Plan, desk.uidOf(withNote), file.uid.text()}.text());
    ActsDesk::submit();
    CHECK_FALSE(desk.casework.openCaseOf(desk.pupil(withNote)));
}

TEST_CASE("a pupil whom the newest list does not name is answered for, and one who has left needs a day", "[acts][missing]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(candidate);
    desk.doing(Op::ImportStudents, [&](UnitOfWork& uow) {
        const ImportBatchId list = desk.batches.add(uow, {ImportKind::Students, QStringLiteral("名单.xlsx"), 13, 0, 0, 13, 0});
        MissingPupilRepository{desk.vault->connection()}.add(uow, {list, pupil});
    });
    QPointer<FormDialog> dialog = desk.dialogs->answerMissing(pupil);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    ActsDesk::submit();
    CHECK_FALSE(dialog->form().problemAt(QStringLiteral("answer")).isEmpty()); // no answer by itself
    REQUIRE(ActsDesk::goTo(dialog, "answer"));
    ActsDesk::press(Qt::Key_Down);
    ActsDesk::press(Qt::Key_Down); // has left
    ActsDesk::submit();
    CHECK_FALSE(dialog->form().problemAt(QStringLiteral("status_on")).isEmpty());
    CHECK(desk.missing.open().size() == 1);
    REQUIRE(ActsDesk::goTo(dialog, "answer"));
    ActsDesk::press(Qt::Key_Up); // still here
    ActsDesk::submit();
    CHECK(desk.missing.open().empty());
    CHECK(desk.students.byId(pupil)->value.status == EnrolmentStatus::Enrolled);
}

TEST_CASE("a review is brought forward in the plan, and put off only where it is asked why", "[acts]")
{
    ActsDesk desk;
    const Stored<CaseFile> file = desk.fileOf(2);
    const auto save = [&](int days) {
        FormDialog* dialog = desk.dialogs->editCase(file);
        auto& form = dynamic_cast<RecordForm<CaseFile>&>(dialog->form());
        CaseFile typed = form.record();
        typed.nextReviewOn = file.value.nextReviewOn->addDays(days);
        form.setRecord(typed);
        ActsDesk::buttonOf(dialog, QStringLiteral("Save"))->click();
        const bool isRefused = dialog->isVisible();
        dialog->close();
        ActsDesk::settle();
        return isRefused;
    };
    CHECK(save(1));
    CHECK(desk.fileOf(2).value.nextReviewOn == file.value.nextReviewOn);
    CHECK_FALSE(save(0));
}
