// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace anxin;

namespace {
int pixels(QWidget& widget, const QColor& colour)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}
} // namespace

TEST_CASE("Enter opens the current row of a list and of a table", "[widgets]")
{
    QStandardItemModel model(3, 2);
    ListView list;
    list.setModel(&model);
    const QSignalSpy listOpened(&list, &ListView::opened);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(listOpened.isEmpty());
    list.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(listOpened.count() == 1);
    CHECK(listOpened.front().front().toModelIndex().row() == 1);

    TableView table;
    table.setModel(&model);
    const QSignalSpy tableOpened(&table, &TableView::opened);
    table.selectRow(2);
    QTest::keyClick(&table, Qt::Key_Enter);
    REQUIRE(tableOpened.count() == 1);
    CHECK(tableOpened.front().front().toModelIndex().row() == 2);
}

TEST_CASE("a view tells which row was chosen", "[widgets]")
{
    QStandardItemModel model(3, 1);
    ListView list;
    list.setModel(&model);
    const QSignalSpy chosen(&list, &ListView::chosen);
    list.setCurrentIndex(model.index(2, 0));
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toModelIndex().row() == 2);
}

TEST_CASE("rows have two lines where the model has a second one", "[widgets]")
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem);
    ListView list;
    list.setModel(&model);
    CHECK(list.sizeHintForRow(0) == 36);
    model.item(0)->setData(QStringLiteral("second"), SecondLineRole);
    CHECK(list.sizeHintForRow(0) == 52);
}

TEST_CASE("a warning level is drawn by its shape's colour in lists and tables", "[widgets]")
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem);
    model.item(0)->setText(QStringLiteral("x"));
    ListView list;
    list.setModel(&model);
    TableView table;
    table.setModel(&model);
    CHECK(pixels(list, lightTokens().danger) == 0);
    model.item(0)->setData(3, LevelRankRole);
    CHECK(pixels(list, lightTokens().danger) > 30);
    CHECK(pixels(table, lightTokens().danger) > 30);
}

TEST_CASE("an empty view gives its place to the empty state, until the first row comes", "[widgets]")
{
    auto* list = new ListView;
    QStandardItemModel model;
    list->setModel(&model);
    auto* empty = new EmptyState(Icon::Users, QStringLiteral("Nobody yet"), QStringLiteral("Import a list."));
    EmptyAware both(list, empty);
    both.show();
    CHECK(empty->isVisible());
    CHECK_FALSE(list->isVisible());
    model.appendRow(new QStandardItem(QStringLiteral("x")));
    CHECK(list->isVisible());
    CHECK_FALSE(empty->isVisible());
    model.clear();
    CHECK(empty->isVisible());
}

TEST_CASE("the row to which the keyboard comes is marked, for buttons act on it", "[widgets]")
{
    QStandardItemModel model(3, 2);
    QWidget window;
    QLineEdit line(&window);
    TableView table(&window);
    table.setModel(&model);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    line.setFocus();
    REQUIRE_FALSE(table.currentIndex().isValid());
    QTest::keyClick(&line, Qt::Key_Tab);
    REQUIRE(table.hasFocus());
    REQUIRE(table.currentIndex().isValid());
    CHECK(table.selectionModel()->isRowSelected(table.currentIndex().row(), {}));
}

TEST_CASE("long texts of a table give way to its width, words keep theirs", "[widgets]")
{
    QStandardItemModel model(1, 4);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Class"), QStringLiteral("Reasons"), QStringLiteral("A"), QStringLiteral("Homeroom teacher")});
    model.setItem(0, 1, new QStandardItem(QStringLiteral("thoughts of death, screening cut-off reached, answered too fast")));
    TableView table;
    table.setModel(&model);
    table.resize(420, 200);
    table.show();
    REQUIRE(QTest::qWaitFor([&] { return table.horizontalScrollBar()->maximum() == 0; }));
    const int narrow = table.columnWidth(1);
    for (int column = 0; column < 4; ++column)
        CHECK(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
    table.resize(1300, 200);
    REQUIRE(QTest::qWaitFor([&] { return table.columnWidth(1) > narrow; }));
}

TEST_CASE("where headings need more than the width, the table scrolls rather than cutting them", "[widgets]")
{
    QStandardItemModel model(1, 6);
    model.setHorizontalHeaderLabels({QStringLiteral("Class"), QStringLiteral("Studies suspended"),
                                     QStringLiteral("Pupils who have left"), QStringLiteral("A"), QStringLiteral("B"),
                                     QStringLiteral("Homeroom teacher")});
    TableView table;
    table.setModel(&model);
    table.resize(360, 200);
    table.show();
    REQUIRE(QTest::qWaitFor([&] { return table.horizontalScrollBar()->maximum() > 0; }));
    for (int column = 0; column < 6; ++column)
        CHECK(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
}

TEST_CASE("a pill in a table has room for its word", "[widgets]")
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 1, new QStandardItem(QStringLiteral("10 (25.6%)")));
    TableView table;
    table.setModel(&model);
    const QAbstractItemView& view = table;
    const int plain = view.sizeHintForColumn(1);
    model.item(0, 1)->setData(static_cast<int>(Tone::Warn), PillToneRole);
    CHECK(view.sizeHintForColumn(1) > plain);
}

TEST_CASE("a line of a log is as high as all that it says, also below", "[widgets]")
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("09:12")));
    ListView list;
    list.setModel(&model);
    list.setItemDelegate(new LineDelegate(54, &list));
    list.resize(300, 200);
    const auto high = [&](const QString& text, const QString& below) {
        model.item(0)->setData(text, TextRole);
        model.item(0)->setData(below, SecondLineRole);
        return list.sizeHintForRow(0);
    };
    const QString line = QStringLiteral("a word\n");
    CHECK(high(line.repeated(12), {}) > high(line.repeated(8), {}));
    CHECK(high(line, QStringLiteral("mother, telephone, reached and told, ").repeated(4)) >
          high(line, QStringLiteral("mother")));
}

TEST_CASE("a list with a width of its own keeps it beside others, where an empty state may take its place", "[widgets]")
{
    auto* list = new ListView;
    QStandardItemModel model(1, 1);
    list->setModel(&model);
    list->setFixedWidth(400);
    EmptyAware both(list, new EmptyState(Icon::Users, QStringLiteral("Nobody yet"), QString()));
    CHECK(both.minimumSizeHint().width() >= 400);
}
