// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/promise.h"
#include "tests/promises/year/losses.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

constexpr int pupils = 200, days = 400, daysBetweenLosses = 100;

void tellOf(const RoomYear::Figures& figures, int years, int compared, const Losses& losses)
{
    QStringList often, noticed;
    for (const auto& [what, count] : figures)
        often << QStringLiteral("%1 %2").arg(count).arg(what);
    int tried = 0, caught = 0;
    for (const auto& [what, figure] : losses) {
        noticed << QStringLiteral("%1 of %2 %3").arg(figure.noticed).arg(figure.tried).arg(what);
        tried += figure.tried;
        caught += figure.noticed;
    }
    tell(QStringLiteral("school years in which nobody may fall through"),
         QStringLiteral("%1 years of %2 days with %3 pupils, %4 promises compared day by day, 0 lost, 0 invented (%5); "
                        "control: %6 of %7 lost on purpose were noticed (%8)")
             .arg(years)
             .arg(days)
             .arg(pupils)
             .arg(compared)
             .arg(often.join(QStringLiteral(", ")))
             .arg(caught)
             .arg(tried)
             .arg(noticed.join(QStringLiteral(", "))));
}

} // namespace

// Whatever happens in a school year: who is on the list has a level with a reason, a plan, an owner and a next date or is red
// for it; each promise is closed with evidence or open; nothing is in two states; signed papers stay as they were.
TEST_CASE("through random school years nobody falls through", "[year]")
{
    const int years = times(2, 60);
    RoomYear::Figures figures;
    QStringList names;
    Losses losses;
    std::mt19937 dice = chance();
    int compared = 0;
    for (int number = 0; number < years; ++number) {
        const unsigned seed = static_cast<unsigned>(dice());
        RoomYear year(seed, pupils, figures);
        for (int day = 0; day < days; ++day) {
            const QString wrong = year.day();
            if (wrong.isEmpty()) {
                if (day % daysBetweenLosses == daysBetweenLosses - 1)
                    loseOnPurpose(year, losses);
                continue;
            }
            INFO("year " << number << " of seed " << seed << "\n"
                         << year.done().mid(year.done().size() - 60).join(u'\n').toStdString());
            FAIL(wrong.toStdString());
        }
        compared += year.compared();
        names = year.namesOfActs();
    }
    tellOf(figures, years, compared, losses);
    CHECK(losses.size() == lossesKnown());
    for (const auto& [what, figure] : losses) {
        CAPTURE(what.toStdString());
        CHECK(figure.noticed == figure.tried);
    }
    for (const QString& what : names) { // each was done, and not only refused
        CAPTURE(what.toStdString());
        CHECK(figures[what] > 0);
    }
}
