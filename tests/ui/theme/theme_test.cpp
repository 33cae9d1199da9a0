// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <QPushButton>
#include <QSet>

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
} // namespace

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
