// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"
#include "core/scales/change.h"
#include "tests/core/scales/papers.h"
#include "tests/support/catch.h"

#include <QLocale>

#include <cmath>

using namespace anxin;

namespace {
Reliability published(const char* coefficient, const char* deviation)
{
    Reliability made;
    made.coefficient = *Rational::fromDecimal(QString::fromLatin1(coefficient));
    made.deviation = *Rational::fromDecimal(QString::fromLatin1(deviation));
    return made;
}
} // namespace

TEST_CASE("the reliable change index is the one of Jacobson and Truax, computed by hand", "[scales][change]")
{
    // sd 7.5, r 0.80: standard error 7.5 · √0.2 = 3.35410, of a difference 3.35410 · √2 = 4.74342; 47.5 → 32.5 is −15.
    const Reliability reliability = published("0.80", "7.5");
    const ValueChange down = changeBy(*Rational::fromDecimal(u"47.5"), *Rational::fromDecimal(u"32.5"), &reliability);
    CHECK(down.difference == Rational{-15});
    REQUIRE(down.index);
    CHECK(std::abs(*down.index + 3.16228) < 0.00001);
    CHECK(down.isReliable);
    CHECK(down.direction() == Direction::Lower);
}

TEST_CASE("a change counts only beyond 1.96, whichever way it goes", "[scales][change]")
{
    // sd 10, r 0.5: of a difference 10 · √0.5 · √2 = 10, so that 19.6 is the edge itself.
    const Reliability reliability = published("0.5", "10");
    const auto isReliable = [&](const char* later) {
        return changeBy(Rational{20}, *Rational::fromDecimal(QString::fromLatin1(later)), &reliability).isReliable;
    };
    CHECK_FALSE(isReliable("39.6"));
    CHECK(isReliable("39.7"));
    CHECK_FALSE(isReliable("0.4"));
    CHECK(isReliable("0.3"));
    CHECK_FALSE(isReliable("20"));
    CHECK(changeBy(Rational{20}, Rational{20}, &reliability).direction() == Direction::Same);
}

TEST_CASE("without published figures there is a difference and no index", "[scales][change]")
{
    const ValueChange change = changeBy(Rational{4}, Rational{9}, nullptr);
    CHECK(change.difference == Rational{5});
    CHECK_FALSE(change.index);
    CHECK_FALSE(change.isReliable);
}

TEST_CASE("papers are compared within one edition and one form, and where both have a value that counts", "[scales][change]")
{
    const Measured before{Rational{4}, 1, {}, false};
    Measured after{Rational{9}, 1, {}, false};
    CHECK_FALSE(obstacle(before, after));
    after.version = 2;
    CHECK(obstacle(before, after) == Incomparable::OtherEdition);
    after = {Rational{9}, 1, QStringLiteral("short"), false};
    CHECK(obstacle(before, after) == Incomparable::OtherForm);
    after = {Rational{9}, 1, {}, true};
    CHECK(obstacle(before, after) == Incomparable::Void);
    CHECK(obstacle(after, before) == Incomparable::Void);
    after = {std::nullopt, 1, {}, false};
    CHECK(obstacle(before, after) == Incomparable::NotScored);
    for (const Incomparable why :
         {Incomparable::OtherEdition, Incomparable::OtherForm, Incomparable::NotScored, Incomparable::Void})
        CHECK_FALSE(sentence(why).isEmpty());
}

TEST_CASE("published figures are for their group only, and nobody is put into a group by a guess", "[scales][change]")
{
    const Catalogue catalogue = Catalogue::shipped();
    const Definition& sdq = *catalogue.find(u"sdq");
    const int total = sdq.stepIndex.value(QStringLiteral("total"));
    Subject subject{Sex::Female, 12, 6, Subject::Informant::Self};
    const Reliability* self = reliabilityOf(sdq, total, subject);
    REQUIRE(self);
    CHECK(self->coefficient == *Rational::fromDecimal(u"0.8"));
    CHECK(self->deviation == *Rational::fromDecimal(u"5.2"));
    CHECK(self->kind == Reliability::Kind::Consistency);
    CHECK(self->source.contains(QStringLiteral("Goodman")));
    CHECK(self->group(QLocale(QLocale::Chinese)) != self->group(QLocale(QLocale::English)));
    subject.informant = Subject::Informant::Parent;
    REQUIRE(reliabilityOf(sdq, total, subject));
    CHECK(reliabilityOf(sdq, total, subject)->deviation == *Rational::fromDecimal(u"5.8"));
    subject.age = 17; // older than those of the sample
    CHECK(reliabilityOf(sdq, total, subject) == nullptr);
    subject.age.reset();
    CHECK(reliabilityOf(sdq, total, subject) == nullptr);
    CHECK(reliabilityOf(sdq, sdq.stepIndex.value(QStringLiteral("emo")), {Sex::Female, 12, 6, Subject::Informant::Self}) ==
          nullptr);
}

TEST_CASE("every published figure that ships names its group in both languages and its source", "[scales][change]")
{
    const Catalogue catalogue = Catalogue::shipped();
    int figures = 0;
    for (const Definition* definition : catalogue.all()) {
        for (const Reliability& one : definition->reliability) {
            CAPTURE(definition->id);
            ++figures;
            CHECK_FALSE(one.groupZh.isEmpty());
            CHECK_FALSE(one.groupEn.isEmpty());
            CHECK(one.source.contains(QStringLiteral("19")) != one.source.contains(QStringLiteral("(20"))); // a year
            CHECK(one.when.has_value());
        }
    }
    CHECK(figures == 4);
}
