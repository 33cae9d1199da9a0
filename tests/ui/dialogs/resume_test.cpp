// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"

#include <QLabel>

using namespace anxin;

namespace {
constexpr std::size_t withNote = 4; // 阿依古丽·买买提, with an unsigned note

void begin(FormDialog* dialog, const char* key, const QString& words)
{
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(ActsDesk::type(dialog, key, words));
    dialog->reject();
    ActsDesk::settle();
}
QString typedIn(FormDialog* dialog, const char* key)
{
    return dialog->form().typed().value(QLatin1StringView(key)).toString();
}
} // namespace

TEST_CASE("whatever was begun opens again from its draft alone, in the form it was begun in", "[acts][drafts]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(withNote);
    const Stored<CaseFile> file = desk.fileOf(withNote);
    REQUIRE(desk.family.add({pupil, QStringLiteral("林女士"), GuardianRelation::Mother}));
    const std::vector<FormDialog* (*)(ActsDesk&, StudentId, const Stored<CaseFile>&)> forms{
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) { return on.dialogs->interview(who); },
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) { return on.dialogs->setLevel(who); },
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) { return on.dialogs->takeOffList(who); },
        [](ActsDesk& on, StudentId, const Stored<CaseFile>& of) { return on.dialogs->editCase(of); },
        [](ActsDesk& on, StudentId, const Stored<CaseFile>& of) { return on.dialogs->closeCase(of); },
        [](ActsDesk& on, StudentId, const Stored<CaseFile>& of) { return on.dialogs->newNote(of); },
        [](ActsDesk& on, StudentId, const Stored<CaseFile>& of) { return on.dialogs->note(of, on.noteOf(withNote)); },
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) { return on.dialogs->contact(who); },
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) { return on.dialogs->newReferral(who); },
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) {
            return on.dialogs->guardian(on.family.guardiansOf(who).front());
        },
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) { return on.dialogs->newAttention(who); },
        [](ActsDesk& on, StudentId who, const Stored<CaseFile>&) { return on.dialogs->recordConsent(who, std::nullopt); },
    };
    for (std::size_t each = 0; each < forms.size(); ++each) {
        CAPTURE(each);
        desk.box.kept.clear();
        FormDialog* begun = forms[each](desk, pupil, file);
        REQUIRE(QTest::qWaitForWindowActive(begun));
        const QString title = begun->findChild<QLabel*>()->text();
        for (int step = 0; step < 60 && desk.box.kept.empty(); ++step) { // as far as the first field that takes a word
            QWidget* at = ActsDesk::focus() ? ActsDesk::focus() : begun;
            if (at->inherits("QTextEdit") || at->inherits("QLineEdit"))
                QTest::keyClicks(at, QStringLiteral("some words"));
            else
                QTest::keyClick(at, Qt::Key_Tab);
            begun->keepDraft();
        }
        REQUIRE(desk.box.kept.size() == 1);
        const QJsonObject typed = begun->form().typed();
        begun->reject();
        ActsDesk::settle();
        const auto key = DraftKey::fromText(desk.box.kept.begin()->first);
        REQUIRE(key);
        CHECK(key->text() == desk.box.kept.begin()->first);
        CHECK(key->about == desk.uidOf(withNote));
        FormDialog* again = desk.dialogs->resume(*key, pupil);
        REQUIRE(again);
        CHECK(again->findChild<QLabel*>()->text() == title);
        CHECK(again->form().typed() == typed);
        again->reject();
        ActsDesk::settle();
    }
    CHECK(desk.dialogs->resume({Writing::Guardian, desk.uidOf(withNote), QStringLiteral("nobody")}, pupil) == nullptr);
}

TEST_CASE("a first note that was begun goes on in the file that somebody opened meanwhile", "[acts][drafts]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(0);
    const QString words = QStringLiteral("Came by herself");
    begin(desk.dialogs->firstNote(pupil), "process", words);
    CaseFile file = desk.casework.proposal(pupil, SmallSchool::counsellor());
    file.concern = QStringLiteral("sleep");
    REQUIRE(desk.casework.open(file));

    FormDialog* fromToday = desk.dialogs->resume({Writing::Note, desk.uidOf(0)}, pupil);
    REQUIRE(fromToday);
    CHECK(typedIn(fromToday, "process") == words);
    fromToday->reject();
    ActsDesk::settle();
    FormDialog* closing = desk.dialogs->closeCase(desk.fileOf(0)); // it is a note of this file now
    REQUIRE(QTest::qWaitForWindowActive(closing));
    CHECK(ActsDesk::type(closing, "closing_summary", QStringLiteral("well")));
    ActsDesk::submit();
    CHECK(desk.casework.openCaseOf(pupil));
    closing->reject();
    ActsDesk::settle();

    FormDialog* note = desk.dialogs->newNote(desk.fileOf(0));
    REQUIRE(QTest::qWaitForWindowActive(note));
    CHECK(typedIn(note, "process") == words);
    QTest::mouseClick(ActsDesk::buttonOf(note, ActDialogs::tr("Sign")), Qt::LeftButton);
    ActsDesk::settle();
    REQUIRE(desk.casework.notesOf(desk.fileOf(0).id).size() == 1);
    CHECK(desk.noteOf(0).value.process == words);
    CHECK_FALSE(desk.box.kept.contains(DraftKey{Writing::Note, desk.uidOf(0)}.text()));
}

TEST_CASE("an addition that was begun to a note of a closed file opens again", "[acts][drafts][closed]")
{
    ActsDesk desk;
    const StudentId pupil = desk.pupil(withNote);
    const Stored<CaseFile> file = desk.fileOf(withNote);
    REQUIRE(desk.casework.sign(desk.noteOf(withNote)));
    const Stored<SessionNote> note = desk.noteOf(withNote);
    begin(desk.dialogs->addendum(file, note), "text", QStringLiteral("She called later"));
    REQUIRE(desk.triage.setLevel({pupil, std::nullopt, desk.clock.today(), SmallSchool::counsellor(), QStringLiteral("better"),
                                  QStringLiteral("three good months")}));
    REQUIRE(desk.casework.close(file, QStringLiteral("well")));
    FormDialog* again = desk.dialogs->resume({Writing::Addendum, desk.uidOf(withNote), note.uid.text()}, pupil);
    REQUIRE(again);
    CHECK(typedIn(again, "text") == QStringLiteral("She called later"));
    again->reject();
    ActsDesk::settle();
}
