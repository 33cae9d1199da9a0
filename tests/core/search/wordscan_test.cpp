// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/wordscan.h"
#include "core/services/care/careservice.h"
#include "core/services/referralservice.h"
#include "tests/support/catch.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
struct Desk : TestVault {
    SmallSchool school{*vault};
    CaseworkService casework{*vault};
    WordScan words{vault->connection()};
    StudentId pupil = school.pupils.at(2);
    Desk()
    {
        REQUIRE(casework.record(HomeContact{
            pupil, clock.today(), ContactChannel::Phone, QStringLiteral("林老师"), QStringLiteral("母亲"),
            QStringLiteral("近况"), QStringLiteral("母亲说孩子最近总说肚子疼，不愿意上学。\n周末好一些，爱玩 Minecraft。"),
            QStringLiteral("两周后再联系"), ContactOutcome::Reached}));
    }
    std::vector<FoundWords> found(const QString& typed) { return words.find(typed); }
};
} // namespace

TEST_CASE("words are found wherever something was written about a pupil, with what stands around them", "[search][words]")
{
    Desk desk;
    const auto found = desk.found(QStringLiteral("肚子疼"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].student == desk.pupil.rowId());
    CHECK(found[0].kind == Kind::HomeContact);
    CHECK(found[0].on == desk.clock.today());
    CHECK(found[0].excerpt.mid(found[0].mark.from, found[0].mark.count) == QStringLiteral("肚子疼"));
    CHECK_FALSE(found[0].excerpt.contains(u'\n'));
}

TEST_CASE("every word must stand in the record, in any of its texts; case does not matter", "[search][words]")
{
    Desk desk;
    CHECK(desk.found(QStringLiteral("minecraft 两周后")).size() == 1);
    CHECK(desk.found(QStringLiteral("minecraft 三周后")).empty());
    CHECK(desk.found(QStringLiteral("近况母亲说")).empty()); // the end of one text and the beginning of another
    CHECK(desk.found(QStringLiteral("  ")).empty());
    CHECK(desk.found(QStringLiteral("%")).empty()); // no pattern
}

TEST_CASE("each kind of record that a person writes is looked into, the newest first", "[search][words]")
{
    Desk desk;
    const StudentId pupil = desk.pupil;
    const Stored<CaseFile> file = desk.casework.openCaseOf(pupil).value();
    const QDate today = desk.clock.today();
    SessionNote note{file.id, today.addDays(-1),    40, SessionMode::FaceToFace,  {}, QStringLiteral("谈到独角兽"),
                     {},      SuicideInquiry::None, {}, QStringLiteral("林老师"), {}};
    REQUIRE(desk.casework.write(note));
    CaseFile plan = file.value;
    plan.carePlan = QStringLiteral("画独角兽");
    REQUIRE(desk.casework.save({file.id, file.uid, plan}));
    Referral referral{pupil, today.addDays(-2), ReferralDirection::Hospital, QStringLiteral("市中心医院"),
                      QStringLiteral("独角兽")};
    const auto recorded = desk.casework.record(referral);
    REQUIRE(recorded);
    ReferralStep step{*recorded, ReferralStepKind::FedBack, today, QStringLiteral("林老师")};
    step.text = QStringLiteral("带回独角兽画");
    step.institution = QStringLiteral("市中心医院");
    step.finding = QStringLiteral("麒麟样表现"); // restricted
    step.medication = QStringLiteral("麒麟片");
    step.advice = QStringLiteral("多看麒麟");
    REQUIRE(ReferralService{*desk.vault}.take(step));
    CHECK(desk.found(QStringLiteral("麒麟")).empty());
    CareService care{*desk.vault};
    const QString unicorn = QStringLiteral("独角兽"), teacher = QStringLiteral("林老师");
    REQUIRE(
        care.add({file.id, unicorn, QStringLiteral("每周画画"), teacher, today, MeasureProgress::Planned, {}, std::nullopt}));
    REQUIRE(care.write(SafetyPlan{file.id, today, teacher, unicorn, unicorn, {}, unicorn, {}, unicorn}));
    Formulation understood{file.id, today, teacher, QStringLiteral("少话"), QStringLiteral("需要陪伴")};
    understood.causeSocial = unicorn;
    REQUIRE(care.write(understood));
    REQUIRE(care.hold({file.id, today, ReviewKind::Final, {}, unicorn, NextStep::Observe, std::nullopt, teacher}));
    QSet<QString> kinds;
    QDate before = today;
    for (const FoundWords& one : desk.found(QStringLiteral("独角兽"))) {
        kinds.insert(toCode(one.kind));
        CHECK(one.on <= before);
        before = one.on;
    }
    CHECK(kinds == QSet<QString>{QStringLiteral("case_file"), QStringLiteral("referral"), QStringLiteral("referral_step"),
                                 QStringLiteral("session_note"), QStringLiteral("care_measure"), QStringLiteral("safety_plan"),
                                 QStringLiteral("formulation"), QStringLiteral("stage_review")});
}
