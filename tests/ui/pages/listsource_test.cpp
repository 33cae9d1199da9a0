// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/pages/pupils/columnmapping.h"
#include "ui/pages/pupils/listsource.h"
#include "ui/pages/pupils/studentimportpanel.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anxin;

namespace {
// A file at its second step.
struct SourceDesk : SmallRoom {
    StudentImporting import{*vault, registered};
    AnsweringChooser chooser;
    StudentImportPanel panel{import, chooser};
    QTemporaryDir folder;

    SourceDesk()
    {
        panel.resize(1178, 740);
        panel.show();
    }

    void open(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        panel.begin();
        panel.read(path);
        REQUIRE(QTest::qWaitFor([&] { return panel.step() == StudentImportPanel::Step::Columns; }, 20000));
    }
    // As from its open list: by arrow keys alone it would go through all that lies between.
    static void choose(ComboBox& box, int row)
    {
        box.setCurrentIndex(row);
        Q_EMIT box.edited();
    }
    std::optional<int> nameAt() { return panel.columns().mapping().columnOf(u"name"); }
};
} // namespace

TEST_CASE("where no row names the columns, a person says which one does, and what they hold", "[pupils][import]")
{
    SourceDesk desk;
    desk.open(QStringLiteral("odd.csv"), QStringLiteral("某校\n甲,乙\n7001,测试甲\n7002,测试乙\n").toUtf8());
    CHECK(desk.panel.bar().text().contains(QStringLiteral("choose the row yourself")));
    SourceDesk::choose(desk.panel.source().headerRow(), 1);
    desk.panel.columns().choose(0, QStringLiteral("student_no"));
    desk.panel.columns().choose(1, QStringLiteral("name"));
    desk.panel.check();
    REQUIRE(QTest::qWaitFor([&] { return desk.panel.step() == StudentImportPanel::Step::Check; }, 20000));
    CHECK(desk.panel.counts().added == 2);
}

TEST_CASE("another sheet than the one that was found is read where a person chooses it", "[pupils][import]")
{
    SourceDesk desk;
    QFile twoSheets(QStringLiteral(ANXIN_TEST_DATA "/imports/corpus/xlsx-a-sheet-per-class.xlsx"));
    REQUIRE(twoSheets.open(QIODevice::ReadOnly));
    desk.open(QStringLiteral("two.xlsx"), twoSheets.readAll());
    CHECK_FALSE(desk.panel.source().charset().isVisible());
    ComboBox& sheet = desk.panel.source().sheet();
    REQUIRE(sheet.isVisible());
    const QString before = desk.panel.source().headerRow().itemText(1);
    SourceDesk::choose(sheet, 1 - sheet.currentIndex());
    CHECK(desk.panel.source().headerRow().itemText(1) != before);
    CHECK(desk.nameAt());
}

TEST_CASE("a text file in Big5, which reads as GB18030 too, is read anew as what a person says", "[pupils][import]")
{
    SourceDesk desk;
    desk.open(QStringLiteral("big5.csv"), QByteArray::fromHex("a96da6572cbec7b8b90ab4fab8d52c310a")); // 姓名,學號
    ComboBox& charset = desk.panel.source().charset();
    REQUIRE(charset.isVisible());
    CHECK_FALSE(desk.nameAt());
    SourceDesk::choose(charset, charset.findText(QStringLiteral("Big5")));
    CHECK(QTest::qWaitFor([&] { return desk.nameAt().has_value(); }, 20000));
}
