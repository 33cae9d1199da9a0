// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/triageservice.h"
#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"

using namespace anxin;

namespace {

const QString teacher = QStringLiteral("林老师");

// A crisis in which all is done that has nothing to do with whom it is about.
struct ClosingRoom : CrisisRoom {
    TriageService triage{*vault};
    CrisisEventId id = finished();
    StudentId pupil = aStudent(QStringLiteral("安若素"));

    void concerns(StudentId student)
    {
        Stored<CrisisEvent> event = *crises.event(id);
        event.value.student = student;
        REQUIRE_FALSE(crises.describe(event, teacher));
    }
    void turnsOutAs(CrisisKind kind)
    {
        Stored<CrisisEvent> event = *crises.event(id);
        event.value.kind = kind;
        REQUIRE_FALSE(crises.describe(event, teacher, QStringLiteral("查明")));
        for (const auto& task : crises.tasksOf(id))
            (void)crises.tick(task.id, teacher);
        for (const ReportStage stage : {ReportStage::Oral, ReportStage::Written, ReportStage::Final})
            REQUIRE_FALSE(crises.record(report(id, stage)));
    }
    std::optional<ClosingRefused> close(const QString& why = {})
    {
        return crises.close(id, {QStringLiteral("已平稳"), QStringLiteral("跟进"), why, teacher});
    }
    QString open() { return crises.openWork(*crises.event(id)).join(u'\n'); }
};

CrisisEntry typedAt(QTime time, const char* written)
{
    CrisisEntry entry = CrisisRoom::report(CrisisEventId::fromRowId(1), ReportStage::Oral);
    entry.at = FixedClock(QLatin1StringView(written)).now();
    entry.happenedAt = time;
    return entry;
}

} // namespace

TEST_CASE("a crisis is not closed over a pupil whom nothing reminds of afterwards, unless somebody writes why", "[crisis]")
{
    ClosingRoom room;
    CHECK(room.open().isEmpty());
    SECTION("the pupil whom it is about")
    {
        room.concerns(room.pupil);
    }
    SECTION("a pupil with whom somebody stayed")
    {
        CrisisWatch watch = room.watch(room.id);
        watch.student = room.pupil;
        REQUIRE_FALSE(room.crises.startWatch(watch, teacher));
        REQUIRE_FALSE(room.crises.endWatch(room.crises.runningWatches().front().id, QStringLiteral("已接走"), teacher));
    }
    CHECK(room.open().contains(QStringLiteral("安若素")));
    REQUIRE(room.close());
    CHECK_FALSE(room.close(QStringLiteral("转学,已由新学校接手")));
    const auto log = room.crises.logOf(room.id);
    CHECK(log[log.size() - 2].value.text.contains(QStringLiteral("安若素")));
}

TEST_CASE("a level or an open file holds the pupil after the closing; who is only affected is looked in on", "[crisis]")
{
    ClosingRoom room;
    room.concerns(room.pupil);
    REQUIRE(room.close());
    SECTION("a level")
    {
        REQUIRE(room.triage.setLevel({room.pupil, room.triage.scheme().front().id, room.clock.today(), teacher,
                                      QStringLiteral("自杀未遂"), QStringLiteral("当日处置记录")}));
    }
    SECTION("a file")
    {
        room.aCase(room.pupil);
    }
    const StudentId friendOf = room.aStudent(QStringLiteral("安友"));
    REQUIRE_FALSE(room.crises.addAffected(
        {room.id, friendOf, CrisisRing::Near, {}, {}, room.clock.today().addDays(9), {}, {}, {}}, teacher));
    CHECK(room.open().isEmpty());
    CHECK_FALSE(room.close());
}

TEST_CASE("what must be reported by its kind is not closed before one of the nine situations is ticked (R-70 to R-72)",
          "[crisis]")
{
    ClosingRoom room;
    room.turnsOutAs(GENERATE(CrisisKind::Bullying, CrisisKind::SexualAssault, CrisisKind::FamilyViolence));
    REQUIRE(room.close());
    SECTION("ticked, and reported to each office")
    {
        for (const auto& office : entriesOf<ReportOffice>) {
            CrisisDutyReport report;
            report.office = office.value;
            report.way = ContactWay::Phone;
            report.text = QStringLiteral("多处损伤");
            REQUIRE_FALSE(room.crises.reportDuty(room.id, QStringLiteral("4"), report));
        }
        CHECK_FALSE(room.close());
    }
    SECTION("or why not")
    {
        CHECK_FALSE(room.close(QStringLiteral("查明没有发生")));
    }
}

TEST_CASE("a report counts from when it was made, not from when it was typed", "[crisis]")
{
    CrisisRoom room; // 9:00
    const CrisisEventId id = room.begun();
    const Moment begun = room.clock.now();
    room.clock.advanceSeconds(70 * 60);
    CrisisEntry oral = room.report(id, ReportStage::Oral);
    oral.happenedAt = QTime(9, 20);
    REQUIRE_FALSE(room.crises.record(oral));
    const auto minutes = [&](Moment at) { return (at.msecs() - begun.msecs()) / 60'000; };
    const auto clocks = room.crises.reportsOf(*room.crises.event(id));
    CHECK(minutes(clocks[0].madeAt.value()) == 20);
    CHECK(minutes(clocks[2].dueAt.value()) == 20 + 24 * 60);
    CHECK(minutes(room.disclosures.newest(1).front().value.disclosedAt) == 20);

    CrisisDutyReport police;
    police.office = ReportOffice::Police;
    police.way = ContactWay::Phone;
    police.text = QStringLiteral("多处损伤");
    police.happenedAt = QTime(9, 30);
    REQUIRE_FALSE(room.crises.reportDuty(id, QStringLiteral("4"), police));
    const DutyState duty = room.crises.dutiesOf(*room.crises.event(id))[3];
    CHECK(minutes(duty.tickedAt.value()) == 30);
    CHECK(minutes(duty.answers.at(ReportOffice::Police).at) == 30);
}

TEST_CASE("the time of a line is of its day, or of the evening before where it was written after midnight", "[crisis]")
{
    const auto momentAt = [](const CrisisEntry& entry) {
        const QTimeZone zone = FixedClock(QStringLiteral("2026-11-18T09:00")).zone();
        return momentOf(entry, zone).in(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    CHECK(momentAt(typedAt(QTime(8, 20), "2026-11-18T09:10")) == QStringLiteral("2026-11-18 08:20"));
    CHECK(momentAt(typedAt(QTime(23, 50), "2026-11-18T00:10")) == QStringLiteral("2026-11-17 23:50"));
    CHECK(momentAt(typedAt(QTime(9, 20), "2026-11-18T09:10")) == QStringLiteral("2026-11-18 09:10")); // still to come
    CrisisEntry untold = typedAt({}, "2026-11-18T09:10");
    untold.happenedAt.reset();
    CHECK(momentAt(untold) == QStringLiteral("2026-11-18 09:10"));
}

TEST_CASE("a watch that outlasts the crisis is handed on, without a line in the locked log", "[crisis]")
{
    ClosingRoom room;
    REQUIRE_FALSE(room.crises.startWatch(room.watch(room.id), teacher));
    REQUIRE_FALSE(room.close(QStringLiteral("夜间仍有人陪护")));
    const auto lines = room.crises.logOf(room.id).size();
    room.clock.advanceSeconds(3600);
    CrisisWatch next = room.watch(room.id);
    next.watcher = QStringLiteral("宿管员");
    REQUIRE_FALSE(room.crises.handOn(room.crises.runningWatches().front().id, next, teacher));
    const auto running = room.crises.runningWatches();
    REQUIRE(running.size() == 1);
    CHECK(running[0].value.watcher == QStringLiteral("宿管员"));
    CHECK(running[0].value.startedAt == room.clock.now());
    CHECK(room.crises.logOf(room.id).size() == lines);
}

TEST_CASE("a step that was ticked by mistake is taken back, and the log keeps both lines", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    const auto task = room.crises.tasksOf(id).front();
    const auto isDone = [&] {
        const auto tasks = room.crises.tasksOf(id);
        return std::ranges::any_of(tasks, [&](const auto& one) { return one.id == task.id && one.value.doneAt; });
    };
    CHECK_FALSE(room.crises.untick(task.id, QStringLiteral("林老师"))); // nothing to take back
    const auto before = room.crises.logOf(id).size();
    CHECK_FALSE(room.crises.tick(task.id, QStringLiteral("林老师")));
    CHECK_FALSE(room.crises.untick(task.id, QStringLiteral("林老师")));
    CHECK_FALSE(isDone());
    const auto log = room.crises.logOf(id);
    REQUIRE(log.size() == before + 2);
    CHECK(log.back().value.what == EntryKind::Step);
    CHECK(log.back().value.text.contains(task.value.text(QLocale())));
    CHECK(log.back().value.text != log[before].value.text);
    CHECK_FALSE(room.crises.tick(task.id, QStringLiteral("林老师")));
    CHECK(isDone());
    REQUIRE_FALSE(room.crises.close(id, {QStringLiteral("已平稳"), QStringLiteral("每日联系"), QStringLiteral("其余由家庭继续"),
                                         QStringLiteral("林老师")}));
    const auto late = room.crises.untick(task.id, QStringLiteral("林老师"));
    REQUIRE(late);
    CHECK(std::get<CrisisRefusal>(*late) == CrisisRefusal::Closed);
}
