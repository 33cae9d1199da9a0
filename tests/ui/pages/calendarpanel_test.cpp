// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "ui/pages/settings/calendarpanel.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>

using namespace anxin;

namespace {
struct Desk {
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    std::vector<TermDates> entered;
    QStringList wrong;
    std::unique_ptr<CalendarPanel> panel;

    Desk()
    {
        CalendarSeams seams;
        seams.clock = &clock;
        seams.terms = [this] {
            const Term term{SchoolYear{2026}, Term::Half::Spring};
            const SchoolCalendar calendar{entered};
            return std::vector<ShownTerm>{{term, calendar.lessons(term), calendar.isEntered(term)}};
        };
        seams.enter = [this](const TermDates& dates) {
            if (wrong.isEmpty())
                entered.push_back(dates);
            return wrong;
        };
        panel = std::make_unique<CalendarPanel>(seams);
        panel->refresh();
        panel->resize(1000, 700);
        panel->show();
    }
    bool says(const QString& word) const
    {
        QCoreApplication::processEvents(); // new rows are shown then
        for (const Pill* pill : panel->findChildren<Pill*>())
            if (pill->isVisible() && pill->text() == word)
                return true;
        return false;
    }
};
} // namespace

TEST_CASE("a term shows the days that the rule expects, until others are entered", "[calendar]")
{
    Desk desk;
    CHECK(desk.panel->first(0).value() == QDate(2027, 2, 15));
    CHECK(desk.says(QStringLiteral("proposed")));
    desk.panel->first(0).setValue(QDate(2027, 2, 22));
    desk.panel->enter(0);
    REQUIRE(desk.entered.size() == 1);
    CHECK(desk.entered.front().term == QStringLiteral("2026-2027-2"));
    CHECK(desk.entered.front().firstDay == QDate(2027, 2, 22));
    CHECK(desk.panel->bar().tone() == Tone::Ok);
    CHECK(desk.panel->first(0).value() == QDate(2027, 2, 22));
    CHECK(desk.says(QStringLiteral("entered")));
}

TEST_CASE("days that are refused stay in the fields, with the reason above them", "[calendar]")
{
    Desk desk;
    desk.wrong = {QStringLiteral("Lessons end: too late.")};
    desk.panel->last(0).setValue(QDate(2027, 9, 9));
    desk.panel->enter(0);
    CHECK(desk.entered.empty());
    CHECK(desk.panel->bar().tone() == Tone::Warn);
    CHECK(desk.panel->bar().text() == desk.wrong.front());
    CHECK(desk.panel->last(0).value() == QDate(2027, 9, 9));
}
