// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/draftbox.h"
#include "tests/support/testvault.h"
#include "ui/forms/casefileform.h"
#include "ui/forms/draftline.h"
#include "ui/forms/formdraft.h"
#include "ui/forms/homecontactform.h"
#include "ui/forms/levelform.h"
#include "ui/forms/sessionnoteform.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/messagebar.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace anxin;

namespace {
const QString key = QStringLiteral("contact:1");

// The form of a home contact, as it begins, and where its drafts go.
struct Writing {
    FixedClock clock{QStringLiteral("2026-11-18T14:05")};
    DraftBox box{clock};
    HomeContact fresh{StudentId::fromRowId(1), QDate(2026, 11, 18), std::nullopt, QStringLiteral("林老师"), {}, {}, {}, {}};
    HomeContactForm form{clock};
    MessageBar bar;
    DraftLine line{clock};
    std::unique_ptr<FormDraft> draft;

    Writing() { begin(); }
    void begin()
    {
        draft.reset();
        form.setRecord(fresh);
        draft = std::make_unique<FormDraft>(box.drafts(), key, form);
        line.follow(*draft, bar);
    }
    QLineEdit* field(const char* name) { return qobject_cast<QLineEdit*>(form.editorOf(QLatin1StringView(name))); }
    void type(const char* name, const QString& text) { QTest::keyClicks(form.editorOf(QLatin1StringView(name)), text); }
    bool isKept()
    {
        return QTest::qWaitFor([this] { return draft->state() == FormDraft::State::Kept; }, 5000);
    }
};
} // namespace

TEST_CASE("what is typed is kept when one pauses, and the line says when", "[draft]")
{
    Writing writing;
    CHECK(writing.line.text().isEmpty());
    CHECK(writing.line.discarding().isHidden());
    writing.type("purpose", QStringLiteral("sleep"));
    CHECK(writing.box.kept.empty()); // not at every key
    REQUIRE(writing.isKept());
    CHECK(writing.box.tries == 1);
    CHECK(writing.line.text().contains(QStringLiteral("14:05")));
    CHECK_FALSE(writing.line.discarding().isHidden());
    CHECK(writing.bar.text().isEmpty());
}

TEST_CASE("one who types without a pause is kept all the same", "[draft]")
{
    Writing writing;
    QElapsedTimer typing;
    typing.start();
    while (writing.box.tries == 0 && typing.elapsed() < 20'000) {
        writing.type("content", QStringLiteral("a"));
        QTest::qWait(100); // well below the pause
    }
    CHECK(writing.box.tries == 1);
    CHECK(writing.draft->state() == FormDraft::State::Kept);
}

TEST_CASE("what was left is there again, with its day, and half a date as it was typed", "[draft]")
{
    Writing writing;
    writing.type("content", QStringLiteral("zhe liang zhou"));
    writing.field("held_on")->clear();
    writing.type("held_on", QStringLiteral("11-3"));
    writing.type("held_on", QStringLiteral("x"));
    auto* channel = dynamic_cast<OptionalEnumCombo<ContactChannel>*>(writing.form.editorOf(QStringLiteral("channel")));
    QTest::keyClick(channel, Qt::Key_Down);
    QTest::keyClick(channel, Qt::Key_Down);
    const HomeContact typed = writing.form.record();
    REQUIRE(typed.channel == ContactChannel::Phone);
    writing.draft.reset(); // the window is gone before the pause is over

    writing.clock.advanceSeconds(3 * 24 * 3600);
    writing.begin();
    CHECK(writing.form.record().content == QStringLiteral("zhe liang zhou"));
    CHECK(writing.form.record().channel == ContactChannel::Phone);
    CHECK(writing.field("held_on")->text() == QStringLiteral("11-3x"));
    REQUIRE(writing.draft->takenUp());
    CHECK(writing.bar.text().contains(shown(QDate(2026, 11, 18), QDate(2026, 11, 21), QLocale())));
}

TEST_CASE("a level that was chosen is still chosen, and what a form does not show is not taken from a draft", "[draft]")
{
    TestVault room;
    DraftBox box{room.clock};
    const std::vector<StoredLevel> scheme = room.levels.scheme();
    const LevelDecision fresh{StudentId::fromRowId(1), std::nullopt, QDate(2026, 11, 18), QStringLiteral("林老师"), {}, {}};
    {
        LevelForm form(LevelForm::Act::SetLevel, scheme, room.clock);
        form.setRecord(fresh);
        FormDraft draft(box.drafts(), key, form);
        QTest::keyClick(form.editorOf(QStringLiteral("level")), Qt::Key_Down);
        QTest::keyClick(form.editorOf(QStringLiteral("level")), Qt::Key_Down);
    }
    LevelForm level(LevelForm::Act::SetLevel, scheme, room.clock);
    level.setRecord(fresh);
    const FormDraft again(box.drafts(), key, level);
    CHECK(level.record().level == scheme.at(1).id);

    // Between the draft of a new file and its saving another file took the number.
    const StudentId student = room.aStudent();
    CaseFile file{student, QStringLiteral("2026-001"), QDate(2026, 11, 18), QStringLiteral("林老师"), {}, {}, {}, {}, {}, {}};
    {
        CaseFileForm form(CaseFileForm::Act::Open, room.clock);
        form.setRecord(file);
        FormDraft draft(box.drafts(), QStringLiteral("case:1"), form);
        QTest::keyClicks(form.editorOf(QStringLiteral("concern")), QStringLiteral("sleep"));
    }
    file.fileNo = QStringLiteral("2026-002");
    CaseFileForm form(CaseFileForm::Act::Open, room.clock);
    form.setRecord(file);
    const FormDraft draft(box.drafts(), QStringLiteral("case:1"), form);
    CHECK(form.record().concern == QStringLiteral("sleep"));
    CHECK(form.record().fileNo == QStringLiteral("2026-002"));
}

TEST_CASE("a full disk is told in the line, nothing is lost, and the next key tries again", "[draft]")
{
    Writing writing;
    writing.box.broken = FaultKind::DiskFull;
    writing.type("content", QStringLiteral("one"));
    REQUIRE(QTest::qWaitFor([&] { return writing.draft->state() == FormDraft::State::Failed; }, 5000));
    CHECK(writing.line.text().contains(reason(Fault{FaultKind::DiskFull})));
    CHECK(writing.bar.tone() == Tone::Danger);
    CHECK(writing.bar.text().contains(reason(Fault{FaultKind::DiskFull})));
    CHECK(writing.box.kept.empty());
    CHECK(writing.form.record().content == QStringLiteral("one"));

    writing.type("content", QStringLiteral(" two"));
    CHECK(writing.line.text().contains(reason(Fault{FaultKind::DiskFull}))); // until it is mended
    REQUIRE(QTest::qWaitFor([&] { return writing.box.tries == 2; }, 5000));
    CHECK(writing.draft->state() == FormDraft::State::Failed);

    writing.box.broken.reset();
    writing.type("content", QStringLiteral(" three"));
    REQUIRE(writing.isKept());
    CHECK(writing.box.kept.at(key).content.contains(QStringLiteral("one two three")));
    CHECK(writing.bar.text().isEmpty()); // nothing is only in memory any more
    CHECK(writing.line.text().contains(QStringLiteral("14:05")));
}

TEST_CASE("what a full disk refused is tried once more as the window closes, without another key", "[draft]")
{
    Writing writing;
    writing.box.broken = FaultKind::DiskFull;
    writing.type("content", QStringLiteral("last words"));
    REQUIRE(QTest::qWaitFor([&] { return writing.draft->state() == FormDraft::State::Failed; }, 5000));
    writing.box.broken.reset();
    writing.draft.reset();
    REQUIRE(writing.box.kept.size() == 1);
    CHECK(writing.box.kept.at(key).content.contains(QStringLiteral("last words")));
}

TEST_CASE("when the record is saved its draft is gone, and nothing is kept afterwards", "[draft]")
{
    Writing writing;
    writing.type("content", QStringLiteral("one"));
    REQUIRE(writing.isKept());
    writing.type("content", QStringLiteral(" two"));
    writing.draft->end();
    writing.draft.reset();
    CHECK(writing.box.kept.empty());
    CHECK(writing.box.tries == 1);
}

TEST_CASE("a draft that was not touched is neither written nor thrown away", "[draft]")
{
    Writing writing;
    writing.draft.reset();
    CHECK(writing.box.tries == 0);
    writing.begin();
    writing.type("content", QStringLiteral("one"));
    REQUIRE(writing.isKept());
    writing.clock.advanceSeconds(3600);
    writing.begin(); // opened, read, and closed again
    writing.draft.reset();
    CHECK(writing.box.tries == 1);
    CHECK(writing.box.kept.size() == 1);
}

TEST_CASE("a discarded draft can be brought back until something else is typed", "[draft]")
{
    Writing writing;
    writing.type("content", QStringLiteral("one"));
    REQUIRE(writing.isKept());
    QTest::mouseClick(&writing.line.discarding(), Qt::LeftButton);
    CHECK(writing.box.kept.empty());
    CHECK(writing.form.record().content.isEmpty());
    CHECK(writing.form.record().teacher == QStringLiteral("林老师")); // as it began
    CHECK(writing.line.discarding().isHidden());

    Q_EMIT writing.bar.acted();
    CHECK(writing.form.record().content == QStringLiteral("one"));
    CHECK(writing.box.kept.size() == 1);
    CHECK(writing.bar.text().isEmpty());

    QTest::mouseClick(&writing.line.discarding(), Qt::LeftButton);
    writing.type("content", QStringLiteral("other"));
    CHECK(writing.bar.text().isEmpty()); // no longer offered
    writing.draft->bringBack();
    CHECK(writing.form.record().content == QStringLiteral("other"));
}
