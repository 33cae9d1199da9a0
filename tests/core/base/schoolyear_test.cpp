// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/schoolyear.h"
#include "tests/support/catch.h"

using namespace anxin;

TEST_CASE("a school year begins on the first of September", "[base][schoolyear]")
{
    CHECK(SchoolYear::containing(QDate(2026, 8, 31)) == SchoolYear{2025});
    CHECK(SchoolYear::containing(QDate(2026, 9, 1)) == SchoolYear{2026});
}

TEST_CASE("every day belongs to exactly the term that contains it", "[base][schoolyear]")
{
    for (QDate day(2023, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        const Term term = Term::containing(day);
        CHECK(term.contains(day));
        CHECK_FALSE(term.previous().contains(day));
        CHECK(Term::fromCode(term.code()) == term);
    }
}

TEST_CASE("a grade follows from the year of entry and ends with the stage", "[base][schoolyear]")
{
    CHECK(gradeIn(SchoolYear{2026}, Stage::Junior, 2026) == 7);
    CHECK(gradeIn(SchoolYear{2026}, Stage::Junior, 2024) == 9);
    CHECK(gradeIn(SchoolYear{2026}, Stage::Junior, 2023) == std::nullopt);
    CHECK(gradeIn(SchoolYear{2026}, Stage::Primary, 2021) == 6);
    CHECK(gradeIn(SchoolYear{2025}, Stage::Senior, 2026) == std::nullopt);
}

TEST_CASE("a code that is not a term is not one", "[base][schoolyear]")
{
    CHECK_FALSE(Term::fromCode(u"2025-2027-1"));
    CHECK_FALSE(Term::fromCode(u"2025-2026-3"));
    CHECK_FALSE(Term::fromCode(u"autumn"));
}
