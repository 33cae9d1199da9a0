// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "ui/pages/settings/calendarpanel.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QTest>

using namespace anxin;

namespace {
struct Desk {
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    std::vector<TermDates> entered;
    QStringList wrong;
    std::vector<Stored<CalendarDays>> days;
    std::vector<LessonPeriod> periods;
    std::unique_ptr<CalendarPanel> panel;

    void keepDays(SchoolDaysSeams& seams)
    {
        seams.clock = &clock;
        seams.all = [this] { return days; };
        seams.add = [this](const CalendarDays& added) {
            if (wrong.isEmpty())
                days.push_back({CalendarDaysId::fromRowId(static_cast<qint64>(days.size()) + 1), Uid::random(), added});
            return wrong;
        };
        seams.save = [this](const Stored<CalendarDays>& saved) {
            for (Stored<CalendarDays>& known : days)
                if (known.id == saved.id)
                    known = saved;
            return QStringList();
        };
        seams.remove = [this](const Stored<CalendarDays>& gone) {
            std::erase_if(days, [&](const auto& known) { return known.id == gone.id; });
        };
        seams.bringBack = [this](const Stored<CalendarDays>& back) {
            days.push_back(back);
            return QStringList();
        };
    }
    SchoolDaysCard& card() { return panel->days(); }
    PeriodsCard& lessons() { return panel->periods(); }

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
        keepDays(seams.days);
        seams.periods.all = [this] { return periods; };
        seams.periods.set = [this](const std::vector<LessonPeriod>& set) {
            if (wrong.isEmpty())
                periods = set;
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

TEST_CASE("on a small PC at 150 % the calendar of the school is no wider than its view", "[calendar]")
{
    Desk desk;
    desk.days.push_back({CalendarDaysId::fromRowId(1),
                         Uid::random(),
                         {DayKind::SchoolDay, QStringLiteral("National Day"), QDate(2027, 10, 9), QDate(2027, 10, 10)}});
    desk.panel->refresh();
    desk.panel->resize(800, 400); // what a window of 911 px leaves
    QCoreApplication::processEvents();
    auto* view = desk.panel->findChild<QScrollArea*>();
    REQUIRE(view);
    CHECK(view->widget()->width() <= view->viewport()->width());
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

TEST_CASE("a holiday is typed without the mouse, and the next one can follow at once", "[calendar]")
{
    Desk desk;
    QTest::keyClicks(&desk.card().name(), QStringLiteral("National Day"));
    QTest::keyClicks(&desk.card().first(), QStringLiteral("2026-10-01"));
    QTest::keyClicks(&desk.card().last(), QStringLiteral("2026-10-07"));
    QTest::keyClick(&desk.card().last(), Qt::Key_Return);
    REQUIRE(desk.days.size() == 1);
    CHECK(desk.days.front().value.kind == DayKind::Holiday);
    CHECK(desk.days.front().value.lastDay == QDate(2026, 10, 7));
    CHECK(desk.card().lines() == 1);
    CHECK(desk.card().name().value().isEmpty());
    CHECK_FALSE(desk.card().last().value());
}

TEST_CASE("a single day needs no last day", "[calendar]")
{
    Desk desk;
    desk.card().kind().setValue(DayKind::SchoolDay);
    desk.card().name().setValue(QStringLiteral("补课"));
    desk.card().first().setValue(QDate(2026, 10, 10));
    desk.card().enter();
    REQUIRE(desk.days.size() == 1);
    CHECK(desk.days.front().value.lastDay == QDate(2026, 10, 10));
    CHECK(desk.card().kind().value() == DayKind::SchoolDay); // stays for the next one
}

TEST_CASE("a day that is refused or that nobody can read stays in the fields", "[calendar]")
{
    Desk desk;
    desk.card().name().setValue(QStringLiteral("国庆节"));
    desk.card().first().setText(QStringLiteral("somewhen"));
    desk.card().enter();
    CHECK(desk.days.empty());
    CHECK(desk.card().bar().text().contains(QStringLiteral("somewhen")));
    desk.card().first().setValue(QDate(2026, 10, 1));
    desk.wrong = {QStringLiteral("First day: taken.")};
    desk.card().enter();
    CHECK(desk.days.empty());
    CHECK(desk.card().bar().text() == desk.wrong.front());
    CHECK(desk.card().name().value() == QStringLiteral("国庆节"));
}

TEST_CASE("a line of the calendar is changed in place, or taken out and brought back", "[calendar]")
{
    Desk desk;
    for (const QString& name : {QStringLiteral("一"), QStringLiteral("二")}) {
        desk.card().name().setValue(name);
        desk.card().first().setValue(QDate(2026, 10, name == QStringLiteral("一") ? 1 : 12));
        desk.card().enter();
    }
    desk.card().change(0);
    CHECK(desk.card().first().value() == QDate(2026, 10, 1));
    desk.card().last().setValue(QDate(2026, 10, 3));
    desk.card().enter();
    REQUIRE(desk.days.size() == 2);
    CHECK(desk.days.front().value.lastDay == QDate(2026, 10, 3));
    desk.card().name().setValue(QStringLiteral("三"));
    desk.card().first().setValue(QDate(2026, 10, 20));
    desk.card().enter(); // a new one again
    CHECK(desk.days.size() == 3);
    desk.card().remove(1);
    CHECK(desk.days.size() == 2);
    Q_EMIT desk.card().bar().acted();
    REQUIRE(desk.days.size() == 3);
    CHECK(desk.days.back().value.label == QStringLiteral("二"));
}

TEST_CASE("the next period is proposed from the two before it", "[calendar]")
{
    Desk desk;
    desk.lessons().add();
    CHECK_FALSE(desk.lessons().starts(0).value()); // nothing is known of the day yet
    desk.lessons().starts(0).setValue(QTime(8, 0));
    desk.lessons().ends(0).setValue(QTime(8, 45));
    desk.lessons().add();
    CHECK(desk.lessons().starts(1).value() == QTime(8, 55));
    CHECK(desk.lessons().ends(1).value() == QTime(9, 40));
    desk.lessons().starts(1).setValue(QTime(9, 0));
    desk.lessons().ends(1).setValue(QTime(9, 45));
    desk.lessons().add();
    CHECK(desk.lessons().starts(2).value() == QTime(10, 0));
    desk.lessons().starts(2).setValue(QTime(23, 0));
    desk.lessons().ends(2).setValue(QTime(23, 45));
    desk.lessons().add();
    CHECK_FALSE(desk.lessons().starts(3).value()); // not into the next day
}

TEST_CASE("the name of the next period counts the periods, not the lines", "[calendar]")
{
    Desk desk;
    desk.periods = {{1, QStringLiteral("早读"), QTime(7, 30), QTime(7, 50)},
                    {2, QStringLiteral("Period 1"), QTime(8, 0), QTime(8, 45)},
                    {3, QStringLiteral("Period 3"), QTime(9, 50), QTime(10, 35)}};
    desk.panel->refresh();
    desk.lessons().add();
    CHECK(desk.lessons().name(3).value() == QStringLiteral("Period 4"));
}

TEST_CASE("periods are saved in the order of their times, and until then stay as they were typed", "[calendar]")
{
    Desk desk;
    desk.periods = {{1, QStringLiteral("第1节"), QTime(8, 0), QTime(8, 45)}};
    desk.panel->refresh();
    REQUIRE(desk.lessons().lines() == 1);
    CHECK_FALSE(desk.lessons().isEdited());
    desk.lessons().add();
    desk.lessons().name(1).setValue(QStringLiteral("早读"));
    desk.lessons().starts(1).setValue(QTime(7, 30));
    desk.lessons().ends(1).setValue(QTime(7, 50));
    desk.panel->refresh(); // as when one comes back to the page
    REQUIRE(desk.lessons().lines() == 2);
    desk.wrong = {QStringLiteral("no")};
    desk.lessons().save();
    CHECK(desk.periods.size() == 1);
    CHECK(desk.lessons().bar().text() == QStringLiteral("no"));
    desk.wrong.clear();
    desk.lessons().save();
    REQUIRE(desk.periods.size() == 2);
    CHECK(desk.periods.front().label == QStringLiteral("早读"));
    CHECK(desk.lessons().name(0).value() == QStringLiteral("早读"));
    CHECK_FALSE(desk.lessons().isEdited());
    desk.lessons().remove(0);
    CHECK(desk.periods.size() == 2); // only when it is saved
    desk.lessons().save();
    CHECK(desk.periods.size() == 1);
}

TEST_CASE("a time that nobody can read is not saved as no time", "[calendar]")
{
    Desk desk;
    desk.lessons().add();
    desk.lessons().starts(0).setText(QStringLiteral("27:90"));
    desk.lessons().save();
    CHECK(desk.periods.empty());
    CHECK(desk.lessons().bar().text().contains(QStringLiteral("27:90")));
    CHECK(desk.lessons().starts(0).text() == QStringLiteral("27:90"));
}
