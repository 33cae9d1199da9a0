// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/consent/consentstanding.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace anxin;

namespace {
const QDate today(2026, 11, 18);

Consent agreed(SignerRelation relation, QDate on = today)
{
    Consent consent{StudentId::fromRowId(1), ConsentPurpose::Screening, ConsentState::Agreed, on};
    consent.signer = QStringLiteral("林秀英");
    consent.relation = relation;
    return consent;
}

std::vector<ConsentEntry> anyEntries()
{
    std::vector<ConsentEntry> entries;
    const int count = *rc::gen::inRange(0, 9);
    for (int at = 0; at < count; ++at) {
        ConsentEntry entry{entriesOf<ConsentState>[*rc::gen::inRange<std::size_t>(0, 4)].value,
                           today.addDays(-*rc::gen::inRange(0, 40))};
        if (entry.state == ConsentState::Agreed && *rc::gen::arbitrary<bool>())
            entry.expiresOn = entry.statedOn.addDays(*rc::gen::inRange(0, 60));
        entries.push_back(entry);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const ConsentEntry& a, const ConsentEntry& b) { return a.statedOn < b.statedOn; });
    return entries;
}

ConsentStanding standing(const std::vector<ConsentEntry>& entries, QDate day = today)
{
    ConsentHistory history;
    for (const ConsentEntry& entry : entries)
        history.add(entry);
    return history.standingOn(day);
}
} // namespace

TEST_CASE("under 14, and without a birthday, a guardian agrees; from 14 the pupil may", "[records][consent]")
{
    CHECK(check(agreed(SignerRelation::Mother), QDate(2014, 1, 1), today).empty());
    CHECK(check(agreed(SignerRelation::Self), QDate(2012, 11, 18), today).empty());
    for (const std::optional<QDate> bornOn : {std::optional(QDate(2012, 11, 19)), std::optional<QDate>()}) {
        const Violations found = check(agreed(SignerRelation::Self), bornOn, today);
        REQUIRE(found.size() == 1);
        CHECK(found[0].field == QStringLiteral("relation"));
        Consent no = agreed(SignerRelation::Self);
        no.state = ConsentState::Declined;
        CHECK(check(no, bornOn, today).empty()); // a no is heard at any age
    }
}

TEST_CASE("the age is that on the day of the paper", "[records][consent]")
{
    CHECK(check(agreed(SignerRelation::Self, QDate(2026, 11, 17)), QDate(2012, 11, 18), today).size() == 1);
}

TEST_CASE("an answer names who signed, a letter does not, and only an agreement ends", "[records][consent]")
{
    Consent consent = agreed(SignerRelation::Father);
    consent.signer = QStringLiteral(" ");
    CHECK(check(consent, std::nullopt, today).at(0).field == QStringLiteral("signer"));
    consent.state = ConsentState::Sent;
    CHECK(check(consent, std::nullopt, today).empty());
    consent = agreed(SignerRelation::Father);
    consent.expiresOn = today;
    CHECK(check(consent, std::nullopt, today).empty());
    consent.expiresOn = today.addDays(-1);
    CHECK(check(consent, std::nullopt, today).at(0).rule == Rule::BeforeOther);
    consent.expiresOn = today;
    consent.state = ConsentState::Declined;
    CHECK(check(consent, std::nullopt, today).at(0).field == QStringLiteral("expires_on"));
    CHECK(check(agreed(SignerRelation::Father, today.addDays(1)), std::nullopt, today).at(0).rule == Rule::InFuture);
    CHECK(check(Consent{StudentId::fromRowId(1)}, std::nullopt, today).size() == 3);
}

TEST_CASE("an agreement holds through its last day and is expired the day after", "[records][consent]")
{
    const std::vector<ConsentEntry> entries{{ConsentState::Agreed, QDate(2026, 9, 2), QDate(2027, 8, 31)}};
    CHECK(standing(entries, QDate(2027, 8, 31)) == ConsentStanding::Agreed);
    CHECK(standing(entries, QDate(2027, 9, 1)) == ConsentStanding::Expired);
    CHECK(standing({}) == ConsentStanding::NotAsked);
}

TEST_CASE("asking again ends no agreement that is valid, and waits where there is none", "[records][consent]")
{
    const ConsentEntry yes{ConsentState::Agreed, QDate(2026, 9, 2), QDate(2026, 11, 30)};
    const ConsentEntry letter{ConsentState::Sent, QDate(2026, 11, 10)};
    CHECK(standing({yes, letter}) == ConsentStanding::Agreed);
    CHECK(standing({yes, letter}, QDate(2026, 12, 1)) == ConsentStanding::Sent);
    CHECK(standing({{ConsentState::Withdrawn, QDate(2026, 10, 1)}, letter}) == ConsentStanding::Sent);
    CHECK(standing({letter, {ConsentState::Declined, QDate(2026, 11, 12)}}) == ConsentStanding::Declined);
}

TEST_CASE("of any entries the latest counts, by what the definition says", "[records][consent]")
{
    CHECK(rc::check([] {
        const std::vector<ConsentEntry> entries = anyEntries();
        const auto isAnswer = [](const ConsentEntry& entry) { return entry.state != ConsentState::Sent; };
        const auto last = std::find_if(entries.rbegin(), entries.rend(), isAnswer);
        ConsentStanding expected = ConsentStanding::NotAsked;
        if (last != entries.rend()) {
            switch (last->state) {
            case ConsentState::Agreed:
                expected = last->expiresOn && *last->expiresOn < today ? ConsentStanding::Expired : ConsentStanding::Agreed;
                break;
            case ConsentState::Declined: expected = ConsentStanding::Declined; break;
            default: expected = ConsentStanding::Withdrawn;
            }
        }
        const bool askedSince = last != entries.rbegin(); // there is a letter after it, or only letters
        if (!entries.empty() && askedSince && expected != ConsentStanding::Agreed)
            expected = ConsentStanding::Sent;
        RC_ASSERT(standing(entries) == expected);
    }));
}

TEST_CASE("without a new entry time only lets an agreement expire", "[records][consent]")
{
    CHECK(rc::check([] {
        const std::vector<ConsentEntry> entries = anyEntries();
        const QDate later = today.addDays(*rc::gen::inRange(1, 100));
        const ConsentStanding before = standing(entries);
        const ConsentStanding after = standing(entries, later);
        RC_ASSERT(before == after || before == ConsentStanding::Agreed);
        if (before == ConsentStanding::Agreed)
            RC_ASSERT(after == ConsentStanding::Agreed || after == ConsentStanding::Expired || after == ConsentStanding::Sent);
    }));
}
