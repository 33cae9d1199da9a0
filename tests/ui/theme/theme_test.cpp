// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace anxin;

namespace {
// Dresses the program as the test wants it and back.
class Dressed {
public:
    explicit Dressed(const Look& look) { applyTheme(*qApp, look); }
    ~Dressed() { applyTheme(*qApp, Look{}); }
    Q_DISABLE_COPY_MOVE(Dressed)
};

bool shows(const QPixmap& pixmap, const QColor& colour)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

// How many pixels of a widget that stands by itself have this colour.
int pixelsOf(QWidget& widget, const QColor& colour)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

void focus(QWidget& widget)
{
    widget.resize(200, widget.sizeHint().height());
    widget.show();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
    widget.setFocus(Qt::TabFocusReason);
    REQUIRE(widget.hasFocus());
}
} // namespace

TEST_CASE("a field that can only be read, or holds a mistake, shows that the keys are in it", "[theme][focus]")
{
    QLineEdit line(QStringLiteral("x"));
    line.setReadOnly(true);
    CHECK(pixelsOf(line, lightTokens().focus) == 0);
    focus(line);
    CHECK(pixelsOf(line, lightTokens().focus) > 200);
    line.setReadOnly(false);
    line.setProperty("invalid", QStringLiteral("true"));
    line.setStyleSheet(QStringLiteral("/* anew */"));
    CHECK(pixelsOf(line, lightTokens().focus) > 200);
}

TEST_CASE("a choice that holds a mistake has the outline of a mistake", "[theme][focus]")
{
    QComboBox combo;
    combo.addItem(QStringLiteral("x"));
    CHECK(pixelsOf(combo, lightTokens().danger) == 0);
    combo.setProperty("invalid", QStringLiteral("true"));
    CHECK(pixelsOf(combo, lightTokens().danger) > 100);
}

TEST_CASE("what an empty field says has the colour of hints", "[theme]")
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const Dressed dressed(Look{appearance, 100});
        QLineEdit line;
        line.setPlaceholderText(QStringLiteral("■■■"));
        line.resize(200, 36);
        CHECK(pixelsOf(line, tokens().text3) > 0);
    }
}

TEST_CASE("any widget finds the tokens of the theme that is on, also through the style sheet", "[theme]")
{
    const QPushButton before;
    CHECK(tokens(&before).app == lightTokens().app);
    {
        const Dressed dark(Look{Appearance::Dark, 100});
        CHECK(tokens(&before).app == darkTokens().app);
        CHECK(tokens().app == darkTokens().app);
        CHECK(QApplication::palette().color(QPalette::Window) == darkTokens().app);
        CHECK(isDark(QApplication::palette()));
    }
    CHECK(tokens(&before).app == lightTokens().app);
    CHECK_FALSE(isDark(QApplication::palette()));
}

TEST_CASE("the appearance of the system decides where it is asked for", "[theme]")
{
    applyTheme(*qApp, Look{Appearance::System, 100}, true);
    CHECK(tokens().app == darkTokens().app);
    applyTheme(*qApp, Look{Appearance::System, 100}, false);
    CHECK(tokens().app == lightTokens().app);
}

TEST_CASE("text and controls grow with the font size that is set", "[theme]")
{
    const QPushButton plain(QStringLiteral("Save"));
    const int before = plain.sizeHint().height();
    const Dressed large(Look{Appearance::Light, 150});
    CHECK(scaled(14) == 21);
    CHECK(QApplication::font().pixelSize() == 21);
    CHECK(QPushButton(QStringLiteral("Save")).sizeHint().height() >= before + 10);
}

TEST_CASE("a font size beyond the range is taken as its nearest end", "[theme]")
{
    const Dressed huge(Look{Appearance::Light, 400});
    CHECK(scaled(100) == 150);
}

TEST_CASE("every icon has its drawing and every drawing its icon", "[theme][icons]")
{
    QSet<QString> named;
    for (int index = 0; index < iconCount; ++index)
        named.insert(fileNameOf(static_cast<Icon>(index)) + QStringLiteral(".svg"));
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    CHECK(named == QSet<QString>(files.begin(), files.end()));
    CHECK(named.size() == iconCount);
}

TEST_CASE("an icon is drawn in the colour of the theme that is on when it is painted", "[theme][icons]")
{
    const QIcon house = icon(Icon::House, &Tokens::accent);
    CHECK(shows(house.pixmap(24), lightTokens().accent));
    CHECK(shows(house.pixmap(24, QIcon::Disabled), lightTokens().disabled));
    const Dressed dark(Look{Appearance::Dark, 100});
    CHECK(shows(house.pixmap(24), darkTokens().accent));
}
