// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/timelineroom.h"
#include "ui/models/timelinepaper.h"

using namespace anxin;

TEST_CASE("who was told in a crisis is told once, and not in words on the card", "[timeline][crisis]")
{
    FullRoom room;
    CrisisService crises{*room.vault};
    const CrisisEventId id = crises.begin({QStringLiteral("演练"), room.pupil, room.teacher});
    const std::size_t before = room.entries().size();
    CrisisDutyReport report;
    report.office = ReportOffice::Police;
    report.way = ContactWay::Written;
    report.text = FullRoom::secret("report");
    REQUIRE_FALSE(crises.reportDuty(id, QStringLiteral("5"), report));
    CHECK(room.entries().size() == before + 1);
    CHECK(room.textOf(room.entries()).contains(report.text));
    const QString card = room.textOf(room.entries(Timeline::Where::Card));
    CHECK(card.contains(QStringLiteral("Report made, crisis")));
    CHECK_FALSE(card.contains(QStringLiteral("given to")));
    CHECK_FALSE(card.contains(report.text));
}

TEST_CASE("what touches a pupil in another pupil's crisis is told of both, each record once", "[timeline][crisis]")
{
    FullRoom room;
    const auto kinds = [](const std::vector<TimelineEntry>& entries) {
        QList<Kind> all;
        for (const TimelineEntry& entry : entries)
            if (entry.kind == TimelineKind::Crisis)
                all << entry.record->first;
        std::ranges::sort(all);
        return all;
    };
    CHECK(kinds(room.entries()) == QList<Kind>{Kind::CrisisEntry, Kind::CrisisEntry, Kind::CrisisWatch, Kind::CrisisAffected,
                                               Kind::CrisisAffected}); // told of, watched, affected and looked in on
    CHECK(kinds(room.whole.of(room.school.pupils[3], Timeline::Where::File)) == QList<Kind>{Kind::CrisisEvent});
    CHECK(kinds(room.whole.of(room.school.pupils[4], Timeline::Where::File)).isEmpty());
    const CrisisEventId event = room.crises.all().front().id; // a report names nobody: it is of whom the crisis is about
    REQUIRE_FALSE(room.crises.record(CrisisRoom::report(event, ReportStage::Oral)));
    CHECK(kinds(room.whole.of(room.school.pupils[3], Timeline::Where::File)) ==
          QList<Kind>{Kind::CrisisEvent, Kind::CrisisEntry});
}

TEST_CASE("a step of a referral that was taken back says so, on paper too", "[timeline][paper][referral]")
{
    FullRoom room;
    ReferralService referrals{*room.vault};
    const ReferralStanding before = referrals.of(room.pupil).front();
    ReferralStep back{before.referral.id, ReferralStepKind::TakenBack, room.clock.today(), room.teacher};
    back.text = QStringLiteral("点错了");
    back.takesBack = before.position.last;
    REQUIRE(referrals.take(back));
    const auto of = std::pair{Kind::ReferralStep, before.position.last->rowId()};
    for (const Timeline::Where where : {Timeline::Where::Card, Timeline::Where::File}) {
        const auto entries = room.entries(where);
        const auto agreed = std::ranges::find(entries, of, &TimelineEntry::record);
        REQUIRE(agreed != entries.end());
        CHECK(agreed->pill == QStringLiteral("taken back"));
        CHECK(onPaper({*agreed}).front().facts.contains(QStringLiteral("taken back")));
    }
}
