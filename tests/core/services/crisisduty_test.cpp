// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/familyservice.h"
#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"

using namespace anxin;

namespace {

const QString teacher = QStringLiteral("林老师");
const QString situation = QStringLiteral("4");

struct DutyRoom : CrisisRoom {
    CrisisEventId id = begun();

    DutyState duty() { return crises.dutiesOf(*crises.event(id))[3]; }
    // Loops about the reports of a situation; those of the incident have no office before their name.
    std::ptrdiff_t owed()
    {
        const auto all = loops();
        return std::ranges::count_if(all, [](const OpenLoop& one) {
            return one.kind == LoopKind::CrisisReport && one.reference.contains(QStringLiteral("severe malnutrition"));
        });
    }
    std::ptrdiff_t sentences()
    {
        const QStringList open = crises.openWork(*crises.event(id));
        return std::ranges::count_if(open,
                                     [](const QString& one) { return one.contains(QStringLiteral("severe malnutrition")); });
    }
    static CrisisDutyReport to(ReportOffice office)
    {
        CrisisDutyReport report;
        report.office = office;
        report.way = ContactWay::Phone;
        report.author = teacher;
        report.text = QStringLiteral("多处损伤,已送医");
        return report;
    }
    std::optional<CrisisRefused> describe(CrisisKind kind, const QString& why = {})
    {
        Stored<CrisisEvent> event = *crises.event(id);
        event.value.kind = kind;
        return crises.describe(event, teacher, why);
    }
    bool isOpen(const char* report)
    {
        return crises.openWork(*crises.event(id)).join(u'\n').contains(QLatin1StringView(report));
    }
};

bool isRefused(const std::optional<CrisisRefused>& answer, CrisisRefusal why)
{
    return answer && std::holds_alternative<CrisisRefusal>(*answer) && std::get<CrisisRefusal>(*answer) == why;
}

} // namespace

TEST_CASE("what must be reported stays open until police, civil affairs and education have been told (R-70)", "[crisis]")
{
    DutyRoom room;
    REQUIRE_FALSE(room.crises.tickDuty(room.id, situation, teacher));
    int left = 3;
    for (const auto& office : entriesOf<ReportOffice>) {
        CHECK(room.owed() == left);
        CHECK(room.sentences() == left);
        CHECK_FALSE(room.duty().answeredAt());
        room.clock.advanceSeconds(60);
        REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(office.value)));
        REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(office.value))); // once more is not another one
        --left;
    }
    CHECK(room.owed() == 0);
    CHECK(room.sentences() == 0);
    CHECK(room.duty().answeredAt());
}

TEST_CASE("a report of a situation names one of the three offices, how and what", "[crisis]")
{
    DutyRoom room;
    CrisisDutyReport report = DutyRoom::to(ReportOffice::Police);
    report.office.reset();
    CHECK(room.crises.reportDuty(room.id, situation, report));
    report = DutyRoom::to(ReportOffice::Police);
    report.way.reset();
    CHECK(room.crises.reportDuty(room.id, situation, report));
    report = DutyRoom::to(ReportOffice::Police);
    report.text.clear();
    CHECK(room.crises.reportDuty(room.id, situation, report));
    CHECK(room.crises.reportDuty(room.id, QStringLiteral("10"), DutyRoom::to(ReportOffice::Police)));
    CrisisEntry entry = room.report(room.id, std::nullopt, situation);
    entry.party = QStringLiteral("派出所");
    CHECK(room.crises.record(entry));
    CHECK(room.crises.logOf(room.id).size() == 1);
}

TEST_CASE("a report says by itself that the situation applies: the other offices are owed theirs", "[crisis]")
{
    DutyRoom room;
    REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(ReportOffice::Police)));
    CHECK(room.duty().tickedAt);
    CHECK(room.owed() == 2);
}

TEST_CASE("why an office gets no report is a line of the log, and counts until one is made", "[crisis]")
{
    DutyRoom room;
    REQUIRE_FALSE(room.crises.tickDuty(room.id, situation, teacher));
    CrisisDutyReport none;
    none.office = ReportOffice::CivilAffairs;
    none.author = teacher;
    none.notMade = QStringLiteral("校长办公会决定:民政已知情");
    REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, none));
    CHECK(room.owed() == 2);
    CHECK_FALSE(room.duty().answers.at(ReportOffice::CivilAffairs).isMade);
    const CrisisEntry line = room.crises.logOf(room.id).back().value;
    CHECK(line.what == EntryKind::Overruled);
    CHECK(line.text.contains(none.notMade));
    CHECK(room.disclosures.newest(5).empty());
    REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(ReportOffice::CivilAffairs)));
    CHECK(room.duty().answers.at(ReportOffice::CivilAffairs).isMade);
}

TEST_CASE("a report from before offices were asked for counts for one of them only", "[crisis]")
{
    DutyRoom room;
    REQUIRE_FALSE(room.crises.tickDuty(room.id, situation, teacher));
    CrisisEntry before = room.report(room.id, std::nullopt, situation);
    before.party = QStringLiteral("城关派出所");
    before.at = room.clock.now();
    CrisisRepository kept{room.vault->connection()};
    room.doing(Op::WorkOnCrisis, [&](UnitOfWork& uow) { return kept.add(uow, before); });
    CHECK(room.owed() == 2);
}

TEST_CASE("a report to education alone does not open the way to a guardian who may be the danger (R-43)", "[crisis]")
{
    DutyRoom room;
    FamilyService family{*room.vault};
    const StudentId pupil = room.aStudent();
    REQUIRE(family.add(
        Guardian{.student = pupil, .name = QStringLiteral("安大山"), .relation = GuardianRelation::Father, .notFirst = true}));
    const auto tell = [&] { return room.crises.record(room.notice(room.id, pupil, QStringLiteral("安大山(父亲)"))); };
    REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(ReportOffice::Education)));
    CHECK(isRefused(tell(), CrisisRefusal::NotFirst));
    REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(ReportOffice::Police)));
    CHECK_FALSE(tell());
}

TEST_CASE("where a guardian is not to be told, whoever is unnamed is asked about (R-43)", "[crisis]")
{
    DutyRoom room;
    FamilyService family{*room.vault};
    const StudentId pupil = room.aStudent();
    const auto tell = [&](const char16_t* whom) {
        return room.crises.record(room.notice(room.id, pupil, QString::fromUtf16(whom)));
    };
    REQUIRE(family.add(Guardian{.student = pupil, .name = QStringLiteral("刘小雨"), .relation = GuardianRelation::Mother}));
    REQUIRE(family.add(Guardian{
        .student = pupil, .name = QStringLiteral("安小山"), .relation = GuardianRelation::Relative, .mayBeTold = false}));
    CHECK(isRefused(tell(u"家长"), CrisisRefusal::NotFirst));
    CHECK_FALSE(tell(u"刘小雨(母亲)"));
}

TEST_CASE("where the danger may be at home, nobody there is safe for want of a mark (R-43)", "[crisis]")
{
    DutyRoom room;
    FamilyService family{*room.vault};
    const StudentId pupil = room.aStudent();
    REQUIRE(family.add(Guardian{.student = pupil, .name = QStringLiteral("刘小雨"), .relation = GuardianRelation::Mother}));
    REQUIRE(family.add(Guardian{.student = pupil, .name = QStringLiteral("安大山"), .relation = GuardianRelation::Father}));
    REQUIRE_FALSE(room.describe(GENERATE(CrisisKind::FamilyViolence, CrisisKind::SexualAssault)));
    const auto tell = [&](const char16_t* whom, const QString& why = {}) {
        return room.crises.record(room.notice(room.id, pupil, QString::fromUtf16(whom)), why);
    };
    CHECK(isRefused(tell(u"家长"), CrisisRefusal::NobodySafe));
    CHECK(isRefused(tell(u"刘小雨(母亲)"), CrisisRefusal::NobodySafe));
    SECTION("until the police have been told")
    {
        REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(ReportOffice::Police)));
        CHECK_FALSE(tell(u"刘小雨(母亲)"));
    }
    SECTION("but whoever is known to be safe, which says nothing of anybody else")
    {
        CHECK_FALSE(tell(u"刘小雨(母亲)", QStringLiteral("母亲自己来求助")));
        CHECK(isRefused(tell(u"安大山(父亲)"), CrisisRefusal::NobodySafe));
    }
}

TEST_CASE("in the first minutes a guardian is told with a word on why, or once pupil or kind is known (R-43)", "[crisis]")
{
    DutyRoom room;
    CrisisEntry notice = room.notice(room.id, StudentId::fromRowId(1), QStringLiteral("父亲"));
    notice.student.reset();
    CHECK(isRefused(room.crises.record(notice), CrisisRefusal::NothingKnown));
    SECTION("the pupil, nobody of whose guardians is marked")
    {
        Stored<CrisisEvent> event = *room.crises.event(room.id);
        event.value.student = room.aStudent();
        REQUIRE_FALSE(room.crises.describe(event, teacher));
        CHECK_FALSE(room.crises.record(notice));
    }
    SECTION("the pupil, one of whose guardians is marked")
    {
        FamilyService family{*room.vault};
        Stored<CrisisEvent> event = *room.crises.event(room.id);
        event.value.student = room.aStudent();
        REQUIRE(family.add(Guardian{.student = *event.value.student,
                                    .name = QStringLiteral("安大山"),
                                    .relation = GuardianRelation::Father,
                                    .notFirst = true}));
        REQUIRE_FALSE(room.crises.describe(event, teacher));
        CHECK(isRefused(room.crises.record(notice), CrisisRefusal::NotFirst));
    }
    SECTION("the kind: a harmless one, or danger at home")
    {
        REQUIRE_FALSE(room.describe(CrisisKind::Missing));
        CHECK_FALSE(room.crises.record(notice));
        REQUIRE_FALSE(room.describe(CrisisKind::FamilyViolence, QStringLiteral("查明")));
        CHECK(isRefused(room.crises.record(notice), CrisisRefusal::NobodySafe));
        REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(ReportOffice::Police)));
        CHECK_FALSE(room.crises.record(notice));
    }
    SECTION("why, which opens the way to nobody else")
    {
        CHECK_FALSE(room.crises.record(notice, QStringLiteral("父亲把孩子送到学校")));
        CHECK(isRefused(room.crises.record(notice), CrisisRefusal::NothingKnown));
    }
}

TEST_CASE("breaking confidence towards a guardian is telling a guardian (R-43)", "[crisis]")
{
    DutyRoom room;
    FamilyService family{*room.vault};
    const StudentId pupil = room.aStudent();
    REQUIRE(family.add(Guardian{.student = pupil, .name = QStringLiteral("安大山"), .relation = GuardianRelation::Father}));
    Stored<CrisisEvent> event = *room.crises.event(room.id);
    event.value.student = pupil;
    event.value.kind = CrisisKind::FamilyViolence;
    REQUIRE_FALSE(room.crises.describe(event, teacher));
    const auto tell = [&](const char16_t* whom, const QString& why = {}) {
        CrisisEntry told = room.entry(room.id, EntryKind::Exception, QStringLiteral("孩子说不敢回家"));
        told.ground = ExceptionGround::Abuse;
        told.decidedBy = teacher;
        told.party = QString::fromUtf16(whom);
        told.withheld = QStringLiteral("其余谈话内容");
        return room.crises.record(told, why);
    };
    for (const char16_t* whom : {u"安大山", u"父亲", u"孩子家长", u"the father"})
        CHECK(isRefused(tell(whom), CrisisRefusal::NobodySafe));
    CHECK_FALSE(tell(u"班主任"));
    CHECK_FALSE(tell(u"派出所"));
    CHECK_FALSE(tell(u"外婆", QStringLiteral("外婆带孩子来求助")));
    REQUIRE_FALSE(room.crises.reportDuty(room.id, situation, DutyRoom::to(ReportOffice::Police)));
    CHECK_FALSE(tell(u"父亲"));
}

TEST_CASE("a late interim report speaks against closing", "[crisis]")
{
    DutyRoom room;
    REQUIRE_FALSE(room.describe(CrisisKind::Missing));
    CHECK_FALSE(room.isOpen("Interim"));
    room.clock.advanceSeconds(24 * 3600);
    CHECK(room.isOpen("Interim"));
    REQUIRE_FALSE(room.crises.record(room.report(room.id, ReportStage::Interim)));
    CHECK_FALSE(room.isOpen("Interim"));
}

TEST_CASE("another kind under which reports would vanish asks why, also by way of not clear", "[crisis]")
{
    DutyRoom room;
    REQUIRE_FALSE(room.describe(CrisisKind::SuicideAttempt)); // nobody knew before
    CHECK(isRefused(room.describe(CrisisKind::SelfHarm), CrisisRefusal::DropsReports));
    CHECK(isRefused(room.describe(CrisisKind::Bullying), CrisisRefusal::DropsReports)); // no interim ones
    CHECK(isRefused(room.describe(CrisisKind::Unclear), CrisisRefusal::DropsReports));
    CHECK(room.of(room.id).kind == CrisisKind::SuicideAttempt);
    CHECK_FALSE(room.describe(CrisisKind::SuicideDeath)); // asks for the same
    SECTION("with a reason")
    {
        CHECK_FALSE(room.describe(CrisisKind::SelfHarm, QStringLiteral("医院排除自杀意图")));
        const auto log = room.crises.logOf(room.id);
        CHECK(log[log.size() - 2].value.what == EntryKind::Overruled);
        CHECK(log[log.size() - 2].value.text.contains(QStringLiteral("医院排除自杀意图")));
    }
    SECTION("all made")
    {
        REQUIRE_FALSE(room.describe(CrisisKind::Bullying, QStringLiteral("查明是欺凌")));
        for (const ReportStage stage : {ReportStage::Oral, ReportStage::Written, ReportStage::Final})
            REQUIRE_FALSE(room.crises.record(room.report(room.id, stage)));
        CHECK_FALSE(room.describe(CrisisKind::SelfHarm));
    }
}
