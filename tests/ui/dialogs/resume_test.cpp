// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"

#include <QLabel>

using namespace anxin;

namespace {
constexpr std::size_t withNote = 4; // 阿依古丽·买买提, with an unsigned note
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
