// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/models/casesmodel.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    CasesModel model{services, whole, words, vault->news(), clock};
    QAbstractItemModelTester listTester{&model.list(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester timelineTester{&model.timeline(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    void choose(std::size_t who) { model.choose(model.list().row(model.list().indexOf(school.pupils.at(who)))); }
    QStringList column(QAbstractItemModel& rows, int role = Qt::DisplayRole) const
    {
        QStringList all;
        for (int row = 0; row < rows.rowCount(); ++row)
            all << rows.index(row, 0).data(role).toString();
        return all;
    }
    // Signed, off the list, closed.
    Stored<CaseFile> close(std::size_t who, const QString& summary = QStringLiteral("目标已达成"))
    {
        const StudentId pupil = school.pupils.at(who);
        const Stored<CaseFile> file = casework.openCaseOf(pupil).value();
        for (const Stored<SessionNote>& note : casework.notesOf(file.id))
            if (!note.value.signedAt)
                REQUIRE(casework.sign(note));
        if (triage.currentLevelOf(pupil))
            REQUIRE(triage.setLevel({pupil, std::nullopt, clock.today(), SmallSchool::counsellor(), QStringLiteral("平稳"),
                                     QStringLiteral("三个月观察")}));
        REQUIRE(casework.close(file, summary));
        return casework.filesOf(pupil).front();
    }
    std::optional<TimelineEntry> entryOf(Kind kind, qint64 row)
    {
        TimelineModel& timeline = model.timeline();
        for (QModelIndex at = timeline.step({}, 1); at.isValid(); at = timeline.step(at, 1))
            if (timeline.entry(at).record == std::pair(kind, row))
                return timeline.entry(at);
        return std::nullopt;
    }
    int seen()
    {
        int lines = 0;
        for (const AuditEntry& entry : vault->audit().newest(1000))
            lines += entry.op == Op::ViewCase ? 1 : 0;
        return lines;
    }
};
constexpr std::size_t shanXue = 2;
constexpr std::size_t ayiguli = 4;
} // namespace

TEST_CASE("the file that must be looked at first stands first, with how late it is", "[cases]")
{
    Desk desk;
    CHECK(desk.model.list().rowCount() == 0); // nothing is read before it is shown
    desk.model.refreshIfStale();
    CHECK(desk.column(desk.model.list()) ==
          QStringList{QStringLiteral("单雪"), QStringLiteral("阿依古丽·买买提"), QStringLiteral("吕静")});
    const QModelIndex first = desk.model.list().index(0);
    CHECK(first.data(PillRole).toString().contains(dueWords(QDate(2026, 11, 13), desk.clock.today())));
    CHECK(first.data(PillToneRole).toInt() == static_cast<int>(Tone::Danger));
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2026-001")));
}

TEST_CASE("the timeline of a file has everything that happened, the newest first, and nothing of another pupil", "[cases]")
{
    Desk desk;
    desk.model.refreshIfStale();
    desk.casework.record(HomeContact{desk.school.pupils[shanXue], QDate(2026, 11, 17), ContactChannel::Phone,
                                     QStringLiteral("林老师"), QStringLiteral("母亲"), QStringLiteral("睡眠"),
                                     QStringLiteral("母亲也注意到了"), QString(), ContactOutcome::Reached});
    desk.model.refreshIfStale();
    desk.choose(shanXue);
    TimelineModel& timeline = desk.model.timeline();
    QList<QDate> days;
    std::vector<Kind> records;
    for (QModelIndex at = timeline.step({}, 1); at.isValid(); at = timeline.step(at, 1)) {
        days << timeline.entry(at).on;
        if (timeline.entry(at).record)
            records.push_back(timeline.entry(at).record->first);
    }
    CHECK(days == QList<QDate>{QDate(2026, 11, 17), QDate(2026, 11, 16), QDate(2026, 11, 15), QDate(2026, 11, 15),
                               QDate(2026, 10, 10), QDate(2026, 10, 9)});
    CHECK(timeline.entry(timeline.step({}, 1)).text.contains(QStringLiteral("母亲也注意到了")));
    CHECK(records == std::vector{Kind::HomeContact, Kind::SessionNote, Kind::Referral, Kind::ReferralStep, Kind::CaseFile,
                                 Kind::LevelDecision});

    desk.choose(ayiguli);
    for (const QString& text : desk.column(timeline, TextRole))
        CHECK_FALSE(text.contains(QStringLiteral("母亲也注意到了")));
}

TEST_CASE("that nobody opened the door is told as what it was, and is no key moment", "[cases][contact]")
{
    Desk desk;
    REQUIRE(desk.casework.record(HomeContact{desk.school.pupils[shanXue], QDate(2026, 11, 17), ContactChannel::OnSite,
                                             QStringLiteral("林老师"), QStringLiteral("母亲"), QStringLiteral("睡眠"),
                                             QString(), QString(), ContactOutcome::NotReached}));
    desk.model.refreshIfStale();
    desk.choose(shanXue);
    const TimelineModel& timeline = desk.model.timeline();
    const TimelineEntry& newest = timeline.entry(timeline.step({}, 1));
    CHECK(newest.title == QStringLiteral("Home contact: Not reached"));
    CHECK_FALSE(newest.isKey);
}

TEST_CASE("opening a file to read it is noted in the log once, however often its row is shown again", "[cases]")
{
    Desk desk;
    desk.model.refreshIfStale();
    CHECK(desk.seen() == 0);
    desk.choose(shanXue);
    desk.choose(shanXue);
    CHECK(desk.seen() == 1);
    desk.choose(ayiguli);
    desk.choose(shanXue);
    CHECK(desk.seen() == 3);
}

TEST_CASE("what is written while a file is shown stands in it as soon as the model is told", "[cases]")
{
    Desk desk;
    desk.model.refreshIfStale();
    desk.choose(shanXue);
    const int before = desk.model.timeline().rowCount();
    QSignalSpy stale(&desk.model, &CasesModel::stale);
    const Stored<SessionNote> note = desk.casework.notesOf(desk.model.chosen()->file.id).front();
    REQUIRE(desk.casework.sign(note));
    QCoreApplication::processEvents();
    CHECK(stale.count() == 1);
    desk.model.refreshIfStale();
    CHECK(desk.model.timeline().rowCount() == before);
    TimelineEntry entry{TimelineKind::Session, note.value.heldOn, {}};
    entry.record = {Kind::SessionNote, note.id.rowId()};
    CHECK(desk.model.note(entry)->value.signedAt);
    CHECK(desk.column(desk.model.timeline(), PillToneRole).contains(QString::number(static_cast<int>(Tone::Ok))));
}

TEST_CASE("a file that is closed leaves the list, and is no longer in front", "[cases]")
{
    Desk desk;
    desk.model.refreshIfStale();
    desk.choose(ayiguli);
    const Stored<CaseFile> file = desk.model.chosen()->file;
    for (const Stored<SessionNote>& note : desk.casework.notesOf(file.id))
        REQUIRE(desk.casework.sign(note));
    REQUIRE(desk.triage.setLevel({desk.school.pupils[ayiguli], std::nullopt, desk.clock.today(), SmallSchool::counsellor(),
                                  QStringLiteral("平稳"), QStringLiteral("三个月观察")}));
    REQUIRE(desk.casework.close(file, QStringLiteral("目标已达成")));
    desk.model.refreshIfStale();
    CHECK_FALSE(desk.model.chosen());
    CHECK(desk.model.timeline().rowCount() == 0);
    CHECK_FALSE(desk.model.list().indexOf(desk.school.pupils[ayiguli]).isValid());
}

TEST_CASE("after midnight the list says how late it is today", "[cases]")
{
    Desk desk;
    desk.model.refreshIfStale();
    const QString before = desk.model.list().index(0).data(PillRole).toString();
    desk.clock.advanceSeconds(24 * 3600);
    desk.model.refreshIfStale();
    CHECK(desk.model.list().index(0).data(PillRole).toString() != before);
}

TEST_CASE("a closed file is among the closed ones, and is read there with its notes and memos", "[cases][closed]")
{
    Desk desk;
    REQUIRE(desk.memos.write({desk.school.pupils[ayiguli], desk.clock.today(), QStringLiteral("先别问父亲")}));
    const Stored<CaseFile> file = desk.close(ayiguli);
    desk.model.refreshIfStale();
    CHECK_FALSE(desk.model.list().indexOf(file.id).isValid());
    desk.model.setScope(CaseScope::Closed);
    CHECK(desk.column(desk.model.list()) == QStringList{QStringLiteral("阿依古丽·买买提")});
    CHECK(desk.model.list().index(0).data(PillRole).toString().contains(QStringLiteral("Closed")));
    desk.choose(ayiguli);
    CHECK(desk.seen() == 1);
    CHECK(desk.model.memos().rowCount() == 1);
    const Stored<SessionNote> note = desk.casework.notesOf(file.id).front();
    const auto entry = desk.entryOf(Kind::SessionNote, note.id.rowId());
    REQUIRE(entry);
    REQUIRE(desk.model.note(*entry));
    CHECK(desk.model.fileOf(*desk.model.note(*entry)).id == file.id);
    desk.model.setScope(CaseScope::Open);
    CHECK_FALSE(desk.model.chosen());
}

TEST_CASE("beside a new file the notes of the one before open in their own, which the log notes", "[cases][closed]")
{
    Desk desk;
    const Stored<CaseFile> before = desk.close(ayiguli);
    const Stored<SessionNote> note = desk.casework.notesOf(before.id).front();
    const StudentId pupil = desk.school.pupils[ayiguli];
    CaseFile again = desk.casework.proposal(pupil, SmallSchool::counsellor());
    again.concern = QStringLiteral("又睡不好");
    REQUIRE(desk.casework.open(again));
    desk.model.refreshIfStale();
    desk.choose(ayiguli);
    CHECK(desk.model.chosen()->file.id != before.id);
    const auto written = desk.entryOf(Kind::SessionNote, note.id.rowId());
    REQUIRE(written);
    REQUIRE(desk.model.note(*written));
    const int seen = desk.seen();
    CHECK(desk.model.fileOf(*desk.model.note(*written)).id == before.id);
    CHECK(desk.seen() == seen + 1);

    const auto opened = desk.entryOf(Kind::CaseFile, before.id.rowId());
    REQUIRE(opened);
    REQUIRE(desk.model.otherFile(*opened));
    CHECK(desk.model.otherFile(*opened)->id == before.id);
    CHECK_FALSE(desk.model.otherFile(*desk.entryOf(Kind::CaseFile, desk.model.chosen()->file.id.rowId())));

    // From the card: a note and a file in their own; what belongs to none, in the open one.
    CHECK(desk.model.fileFor(pupil, *written)->id == before.id);
    CHECK(desk.model.fileFor(pupil, *opened)->id == before.id);
    CHECK(desk.model.fileFor(pupil, {TimelineKind::Talk, desk.clock.today(), {}})->id == desk.model.chosen()->file.id);
    CHECK_FALSE(desk.model.fileFor(desk.school.pupils[0], {TimelineKind::Talk, desk.clock.today(), {}}));
}

TEST_CASE("of many closed files a hundred are listed, the newest first, then more; the one in front always is",
          "[cases][closed]")
{
    Desk desk;
    const StudentId pupil = desk.school.pupils[0];
    std::vector<CaseFileId> made;
    for (int each = 0; each < 103; ++each) {
        CaseFile file = desk.casework.proposal(pupil, SmallSchool::counsellor());
        file.concern = QStringLiteral("睡眠");
        made.push_back(*desk.casework.open(file));
        REQUIRE(desk.casework.close(desk.casework.openCaseOf(pupil).value(), QStringLiteral("平稳")));
    }
    desk.model.setScope(CaseScope::Closed);
    desk.model.refreshIfStale();
    CHECK(desk.model.list().rowCount() == 100);
    CHECK(desk.model.hasMore());
    CHECK(desk.model.list().row(desk.model.list().index(0)).file.id == made.back());
    const Stored<CaseFile> oldest = *desk.casework.view(made.front());
    desk.model.show(oldest);
    CHECK(desk.model.list().rowCount() == 101);
    CHECK(desk.model.chosen()->file.id == oldest.id);
    desk.model.showMore();
    CHECK(desk.model.list().rowCount() == 103);
    CHECK_FALSE(desk.model.hasMore());
    CHECK(desk.model.chosen()->file.id == oldest.id);
}

TEST_CASE("words are found in closed files, and in those only", "[cases][closed][words]")
{
    Desk desk;
    const Stored<CaseFile> file = desk.close(ayiguli, QStringLiteral("画完了独角兽"));
    desk.model.setScope(CaseScope::Closed);
    desk.model.setWords(QStringLiteral("独角兽"));
    REQUIRE(desk.model.list().rowCount() == 1);
    CHECK(desk.model.list().row(desk.model.list().index(0)).file.id == file.id);
    CHECK(desk.model.list().index(0).data(SecondLineRole).toString().contains(QStringLiteral("独角兽")));
    desk.model.setWords(QStringLiteral("没有这样的话"));
    CHECK(desk.model.list().rowCount() == 0);
}
