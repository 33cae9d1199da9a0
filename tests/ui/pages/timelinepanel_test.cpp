// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/pages/timelinepanel.h"
#include "ui/theme/timelinerole.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/stickyheader.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/views.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace anxin;

namespace {

struct Desk {
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    TimelineModel model;
    TimelinePanel panel{model, clock, {QStringLiteral("timeline"), QStringLiteral("nothing"), QStringLiteral("nothing yet")}};
    std::vector<TimelineEntry> opened, added, changed, printed;

    explicit Desk(int entries)
    {
        panel.resize(760, 600);
        panel.setPrinting(true);
        panel.canOpen([](const TimelineEntry& entry) { return entry.record.has_value(); });
        QObject::connect(&panel, &TimelinePanel::opened, [this](const TimelineEntry& entry) { opened.push_back(entry); });
        QObject::connect(&panel, &TimelinePanel::additionWanted,
                         [this](const TimelineEntry& entry) { added.push_back(entry); });
        QObject::connect(&panel, &TimelinePanel::changeWanted,
                         [this](const TimelineEntry& entry) { changed.push_back(entry); });
        QObject::connect(&panel, &TimelinePanel::printWanted, [this](const std::vector<TimelineEntry>& all) { printed = all; });
        fill(entries);
        panel.show();
        panel.list().setFocus();
        QTest::qWait(0);
    }
    void fill(int count)
    {
        std::vector<TimelineEntry> all;
        for (int i = 0; i < count; ++i) {
            TimelineEntry entry{TimelineKind::Session, clock.today().addDays(-i), QStringLiteral("会谈 %1").arg(i)};
            entry.text = QStringLiteral("谈了睡眠与同学关系。").repeated(i % 3 == 0 ? 30 : 1);
            if (i % 2 == 0)
                entry.record = {Kind::SessionNote, i};
            all.push_back(entry);
        }
        model.setEntries(std::move(all), clock.today());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&panel.list(), key, with); }
    QString current()
    {
        const QModelIndex at = panel.list().currentIndex();
        return model.isEntry(at) ? model.entry(at).title : QString();
    }
};

} // namespace

TEST_CASE("J and K go from entry to entry, past the terms between them", "[timeline]")
{
    Desk desk(200);
    CHECK(desk.current() == QStringLiteral("会谈 0")); // where the keys come in, and no term
    desk.key(Qt::Key_J);
    CHECK(desk.current() == QStringLiteral("会谈 1"));
    desk.key(Qt::Key_K);
    desk.key(Qt::Key_K); // there is nothing before the first
    CHECK(desk.current() == QStringLiteral("会谈 0"));
    for (int i = 0; i < 150; ++i)
        desk.key(Qt::Key_J);
    CHECK(desk.current() == QStringLiteral("会谈 150")); // a term began meanwhile
    desk.key(Qt::Key_Down);
    CHECK(desk.current() == QStringLiteral("会谈 151"));
}

TEST_CASE("Enter first shows all of a text, then opens what can be opened", "[timeline]")
{
    Desk desk(4);
    const QModelIndex first = desk.panel.list().currentIndex();
    const int before = desk.panel.list().visualRect(first).height();
    desk.key(Qt::Key_Return);
    CHECK(first.data(ExpandedRole).toBool());
    CHECK(desk.opened.empty());
    CHECK(desk.panel.list().visualRect(first).height() > before);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.opened.front().title == QStringLiteral("会谈 0"));
    desk.key(Qt::Key_J); // nothing to open and nothing more to show
    desk.key(Qt::Key_Return);
    CHECK(desk.opened.size() == 1);
    CHECK_FALSE(desk.panel.list().currentIndex().data(ExpandedRole).toBool());
}

TEST_CASE("A asks for an addition to the entry in front, E for a change of it, and P prints what is marked", "[timeline]")
{
    Desk desk(6);
    desk.key(Qt::Key_A);
    REQUIRE(desk.added.size() == 1);
    desk.key(Qt::Key_E);
    CHECK(desk.changed.size() == 1);
    desk.key(Qt::Key_P);
    CHECK(desk.printed.size() == 6); // one alone is only where the keys are
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_P);
    REQUIRE(desk.printed.size() == 3);
    CHECK(desk.printed.front().title == QStringLiteral("会谈 0"));
    desk.panel.setPrinting(false);
    desk.printed.clear();
    desk.key(Qt::Key_P);
    CHECK(desk.printed.empty());
}

TEST_CASE("days that are typed leave what lies between them", "[timeline]")
{
    Desk desk(30);
    QTest::keyClicks(&desk.panel.from(), "2026-11-10");
    QTest::keyClicks(&desk.panel.until(), "2026-11-12");
    CHECK(desk.model.shownEntries() == 3);
    desk.panel.showAll();
    CHECK(desk.model.shownEntries() == 30);
}

TEST_CASE("five thousand entries are all there, and each is as high as its text", "[timeline]")
{
    Desk desk(5000);
    ListView& list = desk.panel.list();
    const auto at = [&](int number) {
        QModelIndex index = desk.model.step({}, 1);
        for (int i = 0; i < number; ++i)
            index = desk.model.step(index, 1);
        return index;
    };
    const QModelIndex last = desk.model.step({}, -1);
    REQUIRE(QTest::qWaitFor([&] { return list.visualRect(last).isValid(); }, 20000)); // laid out in batches
    list.scrollTo(last);
    CHECK(list.viewport()->rect().intersects(list.visualRect(last)));
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.widget = &list;
    option.rect.setWidth(list.viewport()->width());
    const int tall = list.itemDelegate()->sizeHint(option, at(0)).height();
    const int low = list.itemDelegate()->sizeHint(option, at(1)).height();
    CHECK(tall > low);
    CHECK(list.itemDelegate()->sizeHint(option, at(4998)).height() == tall);
    CHECK(list.itemDelegate()->sizeHint(option, at(4999)).height() == low);
    desk.fill(5); // another pupil: no height of the one before is left
    CHECK(list.itemDelegate()->sizeHint(option, at(0)).height() == tall);
    CHECK(list.itemDelegate()->sizeHint(option, at(1)).height() == low);
}

TEST_CASE("the term of what stands at the top stays in sight, and hides no row that the keys come to", "[timeline]")
{
    Desk desk(400);
    StickyHeader& term = desk.panel.term();
    ListView& list = desk.panel.list();
    REQUIRE(QTest::qWaitFor([&] { return list.indexAt({300, 0}).isValid(); })); // it lays its rows out bit by bit
    CHECK_FALSE(term.isVisible());                                              // its row is at the top itself
    QScrollBar& bar = *list.verticalScrollBar();
    bar.setValue(bar.maximum() / 8);
    QStringList seen;
    for (int at = bar.value(); at < bar.maximum(); at += 40) {
        bar.setValue(at);
        const QModelIndex top = list.indexAt({300, 0});
        if (!top.isValid() || !term.isVisible())
            continue;
        QModelIndex header = top;
        while (header.data(ShapeRole).toInt() != static_cast<int>(TimelineShape::Header))
            header = header.siblingAtRow(header.row() - 1);
        REQUIRE(term.text() == header.data(Qt::DisplayRole).toString());
        if (!seen.contains(term.text()))
            seen << term.text();
    }
    CHECK(seen.size() >= 2); // 400 days are in more than one term
    list.setCurrentIndex(list.indexAt({300, 200}));
    for (int i = 0; i < 60; ++i) {
        desk.key(Qt::Key_K);
        const QRect row = list.visualRect(list.currentIndex());
        REQUIRE(row.top() >= (term.isVisible() ? term.geometry().bottom() + 1 : 0));
    }
}
