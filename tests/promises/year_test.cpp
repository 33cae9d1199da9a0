// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/promise.h"
#include "tests/promises/yearroom.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

constexpr int pupils = 200, days = 400;

// A promise that is lost on purpose, so that the proof is known to see it: a review without its day.
bool isSeenWithout(YearRoom& room)
{
    room.vault->connection().exec("UPDATE case_file SET next_review_on = date(next_review_on, '+1 day') WHERE id = (SELECT "
                                  "max(id) FROM case_file WHERE closed_on IS NULL)");
    return !room.problem().isEmpty();
}

void tellOf(const YearRoom::Figures& figures, int years, std::size_t promises, int caught)
{
    QStringList often;
    for (const auto& [what, count] : figures)
        often << QStringLiteral("%1 %2").arg(count).arg(what);
    tell(QStringLiteral("school years in which nobody may fall through"),
         QStringLiteral(
             "%1 years of %2 days with %3 pupils, %4 promises open at the end, 0 lost, 0 invented (%5); control: %6 of %7 "
             "lost on purpose were noticed")
             .arg(years)
             .arg(days)
             .arg(pupils)
             .arg(promises)
             .arg(often.join(QStringLiteral(", ")))
             .arg(caught)
             .arg(years));
}

} // namespace

// Whatever happens in a school year: who is on the list has a level with a reason, a plan, an owner and a next date or is red
// for it; each promise is closed with evidence or open; nothing is in two states; a signed note stays as it was.
TEST_CASE("through random school years nobody falls through", "[year]")
{
    const int years = times(2, 60);
    YearRoom::Figures figures;
    std::mt19937 dice = chance();
    int caught = 0;
    std::size_t promises = 0;
    for (int year = 0; year < years; ++year) {
        const unsigned seed = static_cast<unsigned>(dice());
        YearRoom room(seed, pupils, figures);
        for (int day = 0; day < days; ++day) {
            const QString wrong = room.day();
            if (wrong.isEmpty())
                continue;
            INFO("year " << year << " of seed " << seed << "\n"
                         << room.done().mid(room.done().size() - 60).join(u'\n').toStdString());
            FAIL(wrong.toStdString());
        }
        promises += room.model().expected(room.vault->clock().today()).size();
        caught += isSeenWithout(room) ? 1 : 0;
    }
    tellOf(figures, years, promises, caught);
    CHECK(caught == years);
    for (const char* what : {"levels set",
                             "taken off",
                             "taken off, not done",
                             "files opened",
                             "files edited",
                             "files closed",
                             "files closed, not done",
                             "notes written",
                             "notes signed",
                             "first notes",
                             "measures",
                             "measures ended",
                             "safety plans",
                             "reviews",
                             "reviews, not done",
                             "contacts",
                             "groups begun",
                             "groups ended",
                             "hand-overs",
                             "receipts",
                             "pupils left",
                             "pupils came back",
                             "merges",
                             "taken apart",
                             "signed notes attacked"}) {
        CAPTURE(what);
        CHECK(figures[QString::fromLatin1(what)] > 0);
    }
}
