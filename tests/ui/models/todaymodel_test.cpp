// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/models/todaymodel.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    Desk()
    {
        const auto file = casework.openCaseOf(school.pupils[2]); // 单雪, at the second level
        const QString step = QStringLiteral("一步");
        REQUIRE(CareService{*vault}.write({file->id, clock.today(), step, step, step, step, step, step, step}));
        for (const ListedStudent& listed : triage.listed())
            REQUIRE(casework.record(
                {listed.student, clock.today(), ContactChannel::Phone, step, step, step, step, {}, ContactOutcome::Reached}));
    }
    RuleBook rules = RuleBook::shipped();
    TodayModel model{[this] { return openLoops(*vault, rules, school.counsellor()); }, registered, triage, vault->news(),
                     clock};

    QStringList names(TodayBlock which)
    {
        LoopListModel& rows = model.block(which);
        QStringList all;
        for (int row = 0; row < rows.rowCount(); ++row)
            all << rows.index(row).data().toString();
        return all;
    }
};
} // namespace

TEST_CASE("each open loop stands in one block, overdue ones in the first", "[today]")
{
    Desk desk;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (std::size_t block = 0; block < todayBlockCount; ++block)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(&desk.model.block(static_cast<TodayBlock>(block)),
                                                                     QAbstractItemModelTester::FailureReportingMode::Fatal));
    CHECK(desk.model.count() == 0); // nothing is read before it is shown
    desk.model.refreshIfStale();

    // 曾小红: the critical answer, at once; 单雪: review of the 13th and the note of the 16th are overdue.
    CHECK(desk.names(TodayBlock::ActNow) ==
          QStringList{QStringLiteral("曾小红"), QStringLiteral("单雪"), QStringLiteral("单雪")});
    CHECK(desk.names(TodayBlock::Reviews) == QStringList{QStringLiteral("阿依古丽·买买提")});
    CHECK(desk.names(TodayBlock::Notes) == QStringList{QStringLiteral("阿依古丽·买买提"), QStringLiteral("吕静")});
    CHECK(desk.names(TodayBlock::Candidates) == QStringList{QStringLiteral("林语桐"), QStringLiteral("赵一鸣")});
    CHECK(desk.names(TodayBlock::Files) == QStringList{QStringLiteral("张伟")});
    CHECK(desk.names(TodayBlock::Replies) == QStringList{QStringLiteral("单雪")});
    CHECK(desk.model.studentCount() == static_cast<int>(desk.school.pupils.size()));
}

TEST_CASE("a row says who, in which class, what and how late", "[today]")
{
    Desk desk;
    desk.model.refreshIfStale();
    const QModelIndex first = desk.model.block(TodayBlock::ActNow).index(1); // behind the critical answer
    CHECK(first.data(SecondLineRole).toString().contains(label(LoopKind::Review)));
    CHECK(first.data(PillRole).toString() == QStringLiteral("5 days overdue"));
    CHECK(first.data(PillToneRole).toInt() == static_cast<int>(Tone::Danger));
    CHECK(first.data(LevelRankRole).toInt() == shapeOfRank(2));
    CHECK(first.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("单雪")));
}

TEST_CASE("today re-reads what a commit has changed, and when the day has changed", "[today]")
{
    Desk desk;
    desk.model.refreshIfStale();
    QSignalSpy stale(&desk.model, &TodayModel::stale);
    const auto note = desk.casework.unsignedNotes().front();
    REQUIRE(desk.casework.sign(note));
    CHECK(stale.isEmpty()); // not inside the transaction
    QCoreApplication::processEvents();
    CHECK(stale.count() == 1);
    desk.model.refreshIfStale();
    CHECK(desk.names(TodayBlock::ActNow) == QStringList{QStringLiteral("曾小红"), QStringLiteral("单雪")});

    desk.clock.advanceDays(4);
    desk.model.refreshIfStale();
    CHECK(desk.names(TodayBlock::Reviews).isEmpty());
    CHECK(desk.names(TodayBlock::ActNow).contains(QStringLiteral("阿依古丽·买买提")));
}

TEST_CASE("what is late by the minute is red from that minute on, and says since when", "[today]")
{
    SmallRoom room;
    const CrisisEventId id = room.crises.begin({QStringLiteral("一句话"), room.school.pupils[2], QStringLiteral("林老师")});
    const QTime end = room.clock.now().in(room.clock.zone()).time().addSecs(600);
    CrisisWatch watch{id, room.school.pupils[2], {}, QStringLiteral("班主任"), {}, room.clock.now(), {}, end, {}, {}, {}};
    REQUIRE_FALSE(room.crises.startWatch(watch, QStringLiteral("林老师")));
    TodayModel model{[&] { return openLoops(*room.vault, room.rules, QStringLiteral("林老师")); }, room.registered, room.triage,
                     room.vault->news(), room.clock};
    model.refreshIfStale();
    QSignalSpy stale(&model, &TodayModel::stale), read(&model, &TodayModel::refreshed);
    const auto said = [&](LoopKind kind, int role) {
        LoopListModel& rows = model.block(TodayBlock::ActNow);
        for (int row = 0; row < rows.rowCount(); ++row)
            if (rows.row(rows.index(row)).loop.kind == kind)
                return rows.index(row).data(role);
        return QVariant();
    };
    CHECK(said(LoopKind::CrisisOpen, PillRole).toString() == QStringLiteral("at once"));
    CHECK(said(LoopKind::CrisisOpen, PillToneRole).toInt() == static_cast<int>(Tone::Danger));
    CHECK(said(LoopKind::CriticalAnswer, PillToneRole).toInt() == static_cast<int>(Tone::Danger));
    CHECK(said(LoopKind::CrisisWatch, PillRole).toString() == QStringLiteral("until ") + shown(end));
    CHECK(said(LoopKind::CrisisWatch, PillToneRole).toInt() != static_cast<int>(Tone::Danger));
    room.clock.advanceSeconds(599);
    model.minutePassed();
    CHECK(stale.isEmpty());
    model.refreshIfStale();
    CHECK(read.isEmpty());
    room.clock.advanceSeconds(1);
    model.minutePassed();
    CHECK(stale.count() == 1);
    model.refreshIfStale();
    CHECK(said(LoopKind::CrisisWatch, PillRole).toString() == QStringLiteral("late since ") + shown(end));
    CHECK(said(LoopKind::CrisisWatch, PillToneRole).toInt() == static_cast<int>(Tone::Danger));
    model.minutePassed(); // until the next one: of the reports
    CHECK(stale.count() == 1);
    room.clock.advanceSeconds(20 * 60);
    model.minutePassed();
    CHECK(stale.count() == 2);
}

TEST_CASE("what could not be read is called unread, never nothing to do, and is read again the next time", "[today]")
{
    SmallRoom room;
    bool isDamaged = true;
    const RuleBook rules = RuleBook::shipped();
    TodayModel model{[&] {
                         if (isDamaged)
                             throw Fault{FaultKind::Damaged};
                         return openLoops(*room.vault, rules, room.school.counsellor());
                     },
                     room.registered, room.triage, room.vault->news(), room.clock};
    CHECK_THROWS_AS(model.refreshIfStale(), Fault);
    CHECK(model.isUnread());
    CHECK(model.count() == 0);
    CHECK_THROWS_AS(model.refreshIfStale(), Fault); // not fresh yet
    isDamaged = false;
    model.refreshIfStale();
    CHECK_FALSE(model.isUnread());
    CHECK(model.count() > 0);
}

TEST_CASE("what only reminds is neither red nor overdue, and stands with the reviews", "[today]")
{
    SmallRoom room;
    std::vector<OpenLoop> loops;
    for (const LoopKind kind : {LoopKind::Transition, LoopKind::GuardianContact})
        loops.push_back({kind, room.school.pupils[2], room.clock.today().addDays(-11), {}, {}});
    TodayModel model{[&] { return loops; }, room.registered, room.triage, room.vault->news(), room.clock};
    model.refreshIfStale();
    LoopListModel& rows = model.block(TodayBlock::Reviews);
    REQUIRE(rows.rowCount() == 2);
    for (int row = 0; row < 2; ++row) {
        CHECK(rows.index(row).data(PillRole).toString() == QStringLiteral("11 days ago"));
        CHECK(rows.index(row).data(PillToneRole).toInt() == static_cast<int>(Tone::Neutral));
    }
    CHECK(model.urgentCount() == 0);
    CHECK_FALSE(model.hasOverdue(TodayBlock::Reviews));
}
