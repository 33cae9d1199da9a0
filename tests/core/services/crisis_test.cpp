// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/consentservice.h"
#include "core/services/crisisloops.h"
#include "core/services/familyservice.h"
#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"

#include <algorithm>

using namespace anxin;

namespace {
bool isRefused(const std::optional<CrisisRefused>& answer, CrisisRefusal why)
{
    return answer && std::holds_alternative<CrisisRefusal>(*answer) && std::get<CrisisRefusal>(*answer) == why;
}
bool lacks(const std::optional<CrisisRefused>& answer, const char* field)
{
    if (!answer || !std::holds_alternative<Violations>(*answer))
        return false;
    const auto& found = std::get<Violations>(*answer);
    return std::ranges::any_of(found, [&](const Violation& one) { return one.field == QLatin1StringView(field); });
}
} // namespace

TEST_CASE("a crisis begins with nothing known, and has a number, its steps and a first line", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId first = room.crises.begin({});
    const CrisisEventId second = room.crises.begin({QStringLiteral("班主任来电:学生说不想活了"), {}, QStringLiteral("林老师")});
    CHECK(room.of(first).number == QStringLiteral("2026-C01"));
    CHECK(room.of(second).number == QStringLiteral("2026-C02"));
    CHECK(room.of(second).lead == QStringLiteral("林老师"));
    CHECK(room.of(second).protocol == 1);
    CHECK_FALSE(room.crises.tasksOf(first).empty());
    REQUIRE(room.crises.logOf(second).size() == 1);
    CHECK(room.crises.logOf(second)[0].value.text == QStringLiteral("班主任来电:学生说不想活了"));
    CHECK(room.crises.tasksOf(first)[0].value.code == QStringLiteral("stay"));
}

TEST_CASE("every line is kept at its moment, and an empty one is refused", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    room.clock.advanceSeconds(90);
    CHECK_FALSE(room.crises.log(id, EntryKind::Log, QStringLiteral(" 已到教室,学生在座位上 "), QStringLiteral("林老师")));
    CHECK(isRefused(room.crises.log(id, EntryKind::Log, QStringLiteral("  "), {}), CrisisRefusal::NothingWritten));
    const auto log = room.crises.logOf(id);
    REQUIRE(log.size() == 2);
    CHECK(log[1].value.text == QStringLiteral("已到教室,学生在座位上"));
    CHECK(log[1].value.at.msecs() - log[0].value.at.msecs() == 90'000);
}

TEST_CASE("who takes a role stands in the log, and the last one has it", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    const auto stateOf = [&](const QString& role) {
        for (const RoleState& one : room.crises.rolesOf(id))
            if (one.role == role)
                return one;
        FAIL("no such role");
        return RoleState{};
    };
    const QString doctor = QStringLiteral("school-doctor");
    CHECK(stateOf(doctor).holder.isEmpty());
    CHECK(lacks(room.crises.takeRole(id, doctor, {QStringLiteral(" "), {}}, {}), "party"));
    CHECK(lacks(room.crises.takeRole(id, QStringLiteral("finder"), {QStringLiteral("王校医"), {}}, {}), "role"));
    CHECK(room.crises.logOf(id).size() == 1);
    CHECK_FALSE(
        room.crises.takeRole(id, doctor, {QStringLiteral("王校医 "), QStringLiteral("8003")}, QStringLiteral("林老师")));
    room.clock.advanceSeconds(60);
    CHECK_FALSE(room.crises.takeRole(id, doctor, {QStringLiteral("李护士"), {}}, QStringLiteral("林老师")));
    CHECK(stateOf(doctor).holder == QStringLiteral("李护士"));
    CHECK(stateOf(doctor).phone.isEmpty());
    const auto log = room.crises.logOf(id);
    REQUIRE(log.size() == 3);
    CHECK(log[1].value.party == QStringLiteral("王校医"));
    CHECK(log[1].value.text.contains(QStringLiteral("王校医")));
    CHECK(stateOf(doctor).since == log[2].value.at);
    CHECK_FALSE(room.crises.close(
        id, {QStringLiteral("平稳"), QStringLiteral("跟进"), QStringLiteral("演练"), QStringLiteral("林老师")}));
    CHECK(isRefused(room.crises.takeRole(id, doctor, {QStringLiteral("王校医"), {}}, {}), CrisisRefusal::Closed));
}

TEST_CASE("what becomes known brings the steps of its kind, and nobody can move the beginning", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    const auto before = room.crises.tasksOf(id).size();
    Stored<CrisisEvent> event = *room.crises.event(id);
    const Moment openedAt = event.value.openedAt;
    event.value.kind = CrisisKind::SuicideAttempt;
    event.value.lead = QStringLiteral("何副校长");
    event.value.number = QStringLiteral("2020-C99");
    event.value.openedAt = Moment::fromMsecs(0);
    CHECK_FALSE(room.crises.describe(event, QStringLiteral("林老师")));
    CHECK(room.of(id).number == QStringLiteral("2026-C01"));
    CHECK(room.of(id).openedAt == openedAt);
    CHECK(room.crises.tasksOf(id).size() > before);
    const auto log = room.crises.logOf(id);
    CHECK(log.back().value.what == EntryKind::HandOver);
    event.value.kind = CrisisKind::Unclear;
    CHECK_FALSE(room.crises.describe(event, QStringLiteral("林老师"), QStringLiteral("还说不清")));
    CHECK(room.crises.tasksOf(id).size() > before); // a step that was on the list stays there
}

TEST_CASE("a step is ticked once, with a line of the log", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    const auto task = room.crises.tasksOf(id).front();
    room.clock.advanceSeconds(60);
    CHECK_FALSE(room.crises.tick(task.id, QStringLiteral("班主任")));
    CHECK(isRefused(room.crises.tick(task.id, QStringLiteral("别人")), CrisisRefusal::Done));
    for (const auto& one : room.crises.tasksOf(id))
        if (one.id == task.id) {
            CHECK(one.value.doneBy == QStringLiteral("班主任"));
        }
    CHECK(room.crises.logOf(id).back().value.what == EntryKind::Step);
}

TEST_CASE("a guardian who is not to be told first is told after somebody else, or with a reason (R-43)", "[crisis]")
{
    CrisisRoom room;
    FamilyService family{*room.vault};
    const StudentId pupil = room.aStudent();
    Guardian father{.student = pupil, .name = QStringLiteral("安大山"), .relation = GuardianRelation::Father, .notFirst = true};
    Guardian mother{.student = pupil, .name = QStringLiteral("刘小雨"), .relation = GuardianRelation::Mother};
    Guardian uncle{
        .student = pupil, .name = QStringLiteral("安小山"), .relation = GuardianRelation::Relative, .mayBeTold = false};
    REQUIRE(family.add(father));
    REQUIRE(family.add(mother));
    REQUIRE(family.add(uncle));
    const CrisisEventId id = room.begun();
    const auto told = [&](const char16_t* whom, const QString& why = {}) {
        return room.crises.record(room.notice(id, pupil, QString::fromUtf16(whom)), why);
    };
    CHECK(isRefused(told(u"安大山(父亲)"), CrisisRefusal::NotFirst));
    CHECK(isRefused(told(u"家长"), CrisisRefusal::NotFirst)); // nobody says which
    CHECK(isRefused(told(u"安大山、刘小雨"), CrisisRefusal::NotFirst));
    CHECK(isRefused(told(u"安小山"), CrisisRefusal::Untold));
    CHECK(room.crises.logOf(id).size() == 1);
    SECTION("a guardian who is safe first")
    {
        CHECK_FALSE(told(u"刘小雨(母亲)"));
        CHECK_FALSE(told(u"安大山(父亲)"));
    }
    SECTION("the authority first")
    {
        REQUIRE_FALSE(room.crises.tickDuty(id, QStringLiteral("4"), QStringLiteral("林老师")));
        REQUIRE_FALSE(room.crises.record(room.report(id, std::nullopt, QStringLiteral("4"))));
        CHECK_FALSE(told(u"安大山(父亲)"));
    }
    SECTION("all the same, with a reason that stands in the log")
    {
        CHECK_FALSE(told(u"安大山(父亲)", QStringLiteral("民警要求")));
        const auto log = room.crises.logOf(id);
        REQUIRE(log.size() == 3);
        CHECK(log[1].value.what == EntryKind::Overruled);
        CHECK(log[1].value.text.contains(QStringLiteral("民警要求")));
    }
}

TEST_CASE("an exception from confidentiality is a line of the ledger too, without the words (R-42)", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    CrisisEntry entry = room.entry(id, EntryKind::Exception, QStringLiteral("昨晚她发信息说想从天台跳下去"));
    CHECK(lacks(room.crises.record(entry), "ground"));
    CHECK(lacks(room.crises.record(entry), "withheld"));
    entry.ground = ExceptionGround::Danger;
    entry.decidedBy = QStringLiteral("林老师");
    entry.party = QStringLiteral("班主任");
    entry.withheld = QStringLiteral("辅导中谈到的家庭情况");
    CHECK_FALSE(room.crises.record(entry));
    const auto ledger = room.disclosures.newest(10);
    REQUIRE(ledger.size() == 1);
    CHECK(ledger[0].value.report == QLatin1StringView(exceptionReport));
    CHECK(ledger[0].value.recipient == QStringLiteral("班主任"));
    CHECK(ledger[0].value.basis.contains(QStringLiteral("2026-C01")));
    CHECK(ledger[0].value.fileHash.size() == 64);
    for (const QString& text : {ledger[0].value.basis, ledger[0].value.withheld, ledger[0].value.report})
        CHECK_FALSE(text.contains(QStringLiteral("天台")));
}

TEST_CASE("a closing is refused while something is open, and overruled only with a reason in the log", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    Stored<CrisisEvent> event = *room.crises.event(id);
    event.value.kind = CrisisKind::Missing;
    REQUIRE_FALSE(room.crises.describe(event, {}));
    REQUIRE_FALSE(room.crises.tickDuty(id, QStringLiteral("7"), {}));
    REQUIRE_FALSE(room.crises.startWatch(room.watch(id), QStringLiteral("林老师")));
    CHECK(std::ranges::any_of(room.loops(), [](const OpenLoop& one) { // that it must be reported, until it is
        return one.kind == LoopKind::CrisisReport && one.reference.contains(QStringLiteral("missing"), Qt::CaseInsensitive);
    }));
    const auto closing = room.crises.close(id, {QStringLiteral("学生已平安到家"), QStringLiteral("每日联系")});
    REQUIRE(closing);
    // the watch, the duty to three offices, three reports, the steps
    CHECK(std::get<QStringList>(*closing).size() == 8);
    CHECK_FALSE(room.of(id).closedAt);
    const auto empty = room.crises.close(id, {{}, {}, QStringLiteral("理由")});
    REQUIRE(empty);
    CHECK(std::get<Violations>(*empty).size() == 2);

    REQUIRE_FALSE(room.crises.close(id, {QStringLiteral("学生已平安到家"), QStringLiteral("每日联系"),
                                         QStringLiteral("家中看护由亲属继续"), QStringLiteral("林老师")}));
    CHECK(room.of(id).closedAt);
    const auto log = room.crises.logOf(id);
    CHECK(log[log.size() - 2].value.what == EntryKind::Overruled);
    CHECK(log[log.size() - 2].value.text.contains(QStringLiteral("家中看护由亲属继续")));
    CHECK(log.back().value.what == EntryKind::Closed);
    // the watch that still runs stays an open promise
    CHECK(room.has(LoopKind::CrisisWatch));
    CHECK_FALSE(room.crises.endWatch(room.crises.runningWatches().front().id, QStringLiteral("亲属接手"), {}));
    CHECK_FALSE(room.has(LoopKind::CrisisWatch));
    CHECK(room.crises.logOf(id).size() == log.size());
}

TEST_CASE("a crisis in which all is done closes without a word more, and is then locked", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.finished();
    CHECK(room.crises.openWork(*room.crises.event(id)).isEmpty());
    REQUIRE_FALSE(
        room.crises.close(id, {QStringLiteral("已平稳"), QStringLiteral("每周一次辅导"), {}, QStringLiteral("林老师")}));
    CHECK(isRefused(room.crises.log(id, EntryKind::Log, QStringLiteral("补一句"), {}), CrisisRefusal::Closed));
    CHECK(isRefused(room.crises.describe(*room.crises.event(id), {}), CrisisRefusal::Closed));
    CHECK(isRefused(room.crises.record(room.report(id, ReportStage::Final)), CrisisRefusal::Closed));
    CHECK(isRefused(room.crises.tickDuty(id, QStringLiteral("1"), {}), CrisisRefusal::Closed));
    CHECK(isRefused(room.crises.startWatch(room.watch(id), {}), CrisisRefusal::Closed));
    CHECK(std::get<CrisisRefusal>(*room.crises.close(id, {QStringLiteral("a"), QStringLiteral("b")})) == CrisisRefusal::Closed);

    CHECK(room.has(LoopKind::CrisisReview));
    CHECK(lacks(room.crises.review(id, QString()), "lessons"));
    CHECK_FALSE(room.crises.review(id, QStringLiteral("楼顶门要上锁")));
    CHECK(isRefused(room.crises.review(id, QStringLiteral("又想到一点")), CrisisRefusal::Reviewed));
    CHECK(room.loops().empty());
}

TEST_CASE("the schema itself locks the log, a closed crisis and a watch that has ended", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId open = room.begun();
    const CrisisEventId id = room.finished();
    REQUIRE_FALSE(room.crises.close(id, {QStringLiteral("已平稳"), QStringLiteral("每周一次辅导")}));
    const auto fails = [&](const char* sql) {
        Statement statement = room.vault->connection().prepare(sql);
        CHECK_THROWS_AS(statement.exec(), Fault);
    };
    fails("UPDATE crisis_entry SET text = 'x'");
    fails("DELETE FROM crisis_entry");
    fails("UPDATE crisis_event SET summary = 'x' WHERE closed_at IS NOT NULL");
    fails("UPDATE crisis_event SET closed_at = NULL WHERE closed_at IS NOT NULL");
    fails("UPDATE crisis_event SET opened_at = 5");
    fails("DELETE FROM crisis_event");
    fails("UPDATE crisis_watch SET watcher = 'x' WHERE ended_at IS NOT NULL");
    fails("DELETE FROM crisis_watch");
    fails("UPDATE crisis_task SET done_at = NULL WHERE done_at IS NOT NULL");
    fails("INSERT INTO crisis_entry SELECT NULL, 'u', 0, 0, (SELECT id FROM crisis_event WHERE closed_at IS NOT NULL), at, "
          "author, "
          "what, text, happened_at, student, party, officer, phone, way, outcome, stage, situation, ground, decided_by, "
          "withheld, "
          "receipt FROM crisis_entry LIMIT 1");
    CHECK_FALSE(room.of(open).closedAt);
}

TEST_CASE("a watch is handed on without a gap", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    CrisisWatch first = room.watch(id);
    first.watcher.clear();
    CHECK(lacks(room.crises.startWatch(first, {}), "watcher"));
    first = room.watch(id);
    first.watched.clear();
    CHECK(lacks(room.crises.startWatch(first, {}), "watched"));
    REQUIRE_FALSE(room.crises.startWatch(room.watch(id), {}));
    room.clock.advanceSeconds(3600);
    CrisisWatch next = room.watch(id);
    next.watcher = QStringLiteral("校医");
    const CrisisWatchId running = room.crises.runningWatches().front().id;
    REQUIRE_FALSE(room.crises.handOn(running, next, {}));
    const auto watches = room.crises.watchesOf(id);
    REQUIRE(watches.size() == 2);
    CHECK(watches[0].value.watcher == QStringLiteral("校医"));
    CHECK(watches[1].value.endedAt == watches[0].value.startedAt);
    CHECK(watches[1].value.ending == WatchEnding::HandedOn);
    CHECK(isRefused(room.crises.handOn(running, next, {}), CrisisRefusal::Ended));
    CHECK(isRefused(room.crises.endWatch(running, QStringLiteral("x"), {}), CrisisRefusal::Ended));
    CHECK(lacks(room.crises.endWatch(watches[0].id, {}, {}), "note"));
}

TEST_CASE("whoever is affected is looked in on until somebody ends it, also after the closing", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.finished();
    const StudentId friendOf = room.aStudent(QStringLiteral("安友"));
    CrisisAffected affected{id, friendOf, CrisisRing::Near, QStringLiteral("同寝室"), {}, room.clock.today().addDays(28), {},
                            {}, {}};
    REQUIRE_FALSE(room.crises.addAffected(affected, {}));
    CHECK(isRefused(room.crises.addAffected(affected, {}), CrisisRefusal::KnownAlready));
    affected.watchUntil = room.clock.today().addDays(-1);
    CHECK(lacks(room.crises.addAffected(affected, {}), "watch_until"));
    REQUIRE_FALSE(room.crises.close(id, {QStringLiteral("已平稳"), QStringLiteral("关注同寝室同学")}));
    CHECK(room.dueOf(LoopKind::Affected) == room.clock.today());
    const CrisisAffectedId kept = room.crises.stillAffected().front().id;
    CHECK_FALSE(room.crises.lookIn(kept, QStringLiteral("睡得还可以"), QStringLiteral("林老师")));
    CHECK(room.dueOf(LoopKind::Affected) == room.clock.today().addDays(3)); // ring 2
    CHECK(lacks(room.crises.endAffected(kept, {}, {}), "notes"));
    CHECK_FALSE(room.crises.endAffected(kept, QStringLiteral("恢复平常"), QStringLiteral("林老师")));
    CHECK_FALSE(room.has(LoopKind::Affected));
    CHECK(isRefused(room.crises.lookIn(kept, QStringLiteral("再看"), {}), CrisisRefusal::Ended));
}

TEST_CASE("the clocks of the reports follow the protocol of the kind", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId id = room.begun();
    CHECK(room.crises.reportsOf(*room.crises.event(id)).size() == 4); // nobody knows yet what it is: as the strictest kind
    Stored<CrisisEvent> event = *room.crises.event(id);
    event.value.kind = CrisisKind::SuicideAttempt;
    REQUIRE_FALSE(room.crises.describe(event, {}));
    const auto due = [&](ReportStage stage) {
        for (const ReportClock& clock : room.crises.reportsOf(*room.crises.event(id)))
            if (clock.stage == stage)
                return clock.dueAt ? (clock.dueAt->msecs() - event.value.openedAt.msecs()) / 60'000 : -1;
        return qint64{-2};
    };
    CHECK(due(ReportStage::Oral) == 30);
    CHECK(due(ReportStage::Written) == 120);
    CHECK(due(ReportStage::Interim) == 1440);
    CHECK(due(ReportStage::Final) == -1);
    room.clock.advanceSeconds(600);
    REQUIRE_FALSE(room.crises.record(room.report(id, ReportStage::Oral)));
    CHECK(due(ReportStage::Interim) == 1450); // counted from the report before
    CHECK(lacks(room.crises.record(room.report(id, std::nullopt)), "stage"));
    const auto loops = room.loops();
    CHECK(std::ranges::count_if(loops, [](const OpenLoop& one) { return one.kind == LoopKind::CrisisReport; }) == 2);
}

TEST_CASE("a protocol of the school's own holds for new events; open ones keep theirs", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId before = room.begun();
    CrisisProtocol own = room.crises.protocol();
    own.phones.push_back({{QStringLiteral("校长"), QStringLiteral("校长")}, QStringLiteral("13800000000"), {}});
    own.steps.erase(own.steps.begin() + 1, own.steps.end());
    CHECK(room.crises.adopt(own, QStringLiteral("校务会"), QStringLiteral("按本校预案")) == 2);
    const CrisisEventId after = room.begun();
    CHECK(room.of(before).protocol == 1);
    CHECK(room.of(after).protocol == 2);
    CHECK(room.crises.tasksOf(after).size() == 1);
    CHECK(room.crises.protocolOf(1).steps.size() > 1);
    CrisisService again{*room.vault}; // read from the vault
    CHECK(again.protocol().phones.back().number == QStringLiteral("13800000000"));
    CHECK(again.protocol().reports.size() == own.reports.size());
    CHECK(again.protocol().situations.size() == 9);
}

TEST_CASE("every step, report and number of the shipped protocol has its source, and both languages", "[crisis]")
{
    const CrisisProtocol shipped = CrisisProtocol::shipped();
    for (const auto& step : shipped.steps) {
        INFO(step.code.toStdString());
        CHECK_FALSE(step.source.isEmpty());
        CHECK_FALSE(step.text.en.isEmpty());
        CHECK_FALSE(step.text.zh.isEmpty());
        CHECK(fromCode<CrisisRole>(step.role).has_value());
    }
    for (const auto& kind : entriesOf<CrisisKind>)
        CHECK(shipped.stepsFor(kind.value).size() >= 4);
    for (const auto& report : shipped.reports)
        CHECK_FALSE(report.source.isEmpty());
    CHECK(shipped.situations.size() == 9);
    for (const auto& phone : shipped.phones)
        CHECK_FALSE(phone.source.isEmpty());
    CHECK(CrisisProtocol::fromJson(shipped.toJson())->toJson() == shipped.toJson());
    CHECK_FALSE(CrisisProtocol::fromJson("{}"));
    CHECK_FALSE(CrisisProtocol::fromJson(shipped.toJson().replace("\"minutes\":5,", "\"minutes\":-5,")));
}
