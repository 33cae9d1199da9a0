// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/forms/phrasekeys.h"
#include "ui/widgets/editors.h"

#include <QSignalSpy>
#include <QTest>

using namespace anxin;

namespace {
struct Desk {
    TextArea area;
    PhraseKeys keys{[] {
        return std::vector<Phrase>{{QStringLiteral("pg"), QStringLiteral("评估：")},
                                   {QStringLiteral("jh"), QStringLiteral("计划：")}};
    }};
    Desk() { area.show(); }
    QString typed(const QString& text)
    {
        for (const QChar letter : text) // a Chinese keyboard sends its semicolon as a letter too
            QTest::sendKeyEvent(QTest::Click, &area, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        return area.toPlainText();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) { QTest::keyClick(&area, key, held); }
};
} // namespace

TEST_CASE("a semicolon, an abbreviation and a space become the phrase", "[phrases]")
{
    Desk desk;
    const QSignalSpy edited(&desk.area, &TextArea::edited);
    desk.typed(QStringLiteral("谈了睡眠。;pg"));
    desk.press(Qt::Key_Space);
    CHECK(desk.area.toPlainText() == QStringLiteral("谈了睡眠。评估："));
    const auto before = edited.count();
    CHECK(before > 0);
    desk.typed(QStringLiteral("平稳\uFF1BJH"));
    desk.press(Qt::Key_Space);
    CHECK(desk.area.toPlainText() == QStringLiteral("谈了睡眠。评估：平稳计划："));
    desk.area.undo();
    CHECK(desk.area.toPlainText() == QStringLiteral("谈了睡眠。评估：平稳\uFF1BJH"));
    CHECK(edited.count() > before);
}

TEST_CASE("what is no abbreviation stays as it was typed", "[phrases]")
{
    Desk desk;
    for (const char16_t* text : {u";xx", u"pg", u"; pg", u";"}) {
        desk.area.clear();
        desk.typed(QString::fromUtf16(text));
        desk.press(Qt::Key_Space);
        CHECK(desk.area.toPlainText() == QString::fromUtf16(text) + u' ');
    }
    desk.area.setPlainText(QStringLiteral(";pg"));
    desk.area.moveCursor(QTextCursor::End);
    desk.area.setReadOnly(true);
    desk.press(Qt::Key_Space);
    CHECK(desk.area.toPlainText() == QStringLiteral(";pg"));
}

TEST_CASE("Alt and a digit write the phrase of that place on a line of its own", "[phrases]")
{
    Desk desk;
    desk.press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.area.toPlainText() == QStringLiteral("计划："));
    desk.typed(QStringLiteral("两周后"));
    desk.press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.area.toPlainText() == QStringLiteral("计划：两周后\n评估："));
    desk.press(Qt::Key_9, Qt::AltModifier); // there is none
    CHECK(desk.area.toPlainText() == QStringLiteral("计划：两周后\n评估："));
}
