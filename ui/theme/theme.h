// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tone.h"

#include <QFont>
#include <QString>

class QApplication;
class QPalette;
class QWidget;

namespace anxin {

enum class Appearance : quint8 { System, Light, Dark, HighContrast, HighContrastDark };
constexpr auto enumTable(Appearance)
{
    return std::array{
        EnumEntry{Appearance::System, "system", QT_TRANSLATE_NOOP("Label", "As the system")},
        EnumEntry{Appearance::Light, "light", QT_TRANSLATE_NOOP("Label", "Light")},
        EnumEntry{Appearance::Dark, "dark", QT_TRANSLATE_NOOP("Label", "Dark")},
        EnumEntry{Appearance::HighContrast, "high-contrast", QT_TRANSLATE_NOOP("Label", "High contrast, light")},
        EnumEntry{Appearance::HighContrastDark, "high-contrast-dark", QT_TRANSLATE_NOOP("Label", "High contrast, dark")},
    };
}

struct Look {
    Appearance appearance = Appearance::Light;
    int fontPercent = 100; // 90 to 150; text and control heights
};

// Dresses the whole program; may be called again at any time to switch. `System` follows `systemIsDark`, which the caller
// found out before the first call (see `isDark`), because afterwards the palette is ours.
void applyTheme(QApplication& app, const Look& look, bool systemIsDark = false);
// Whether a palette, such as the desktop's at start, is light text on dark.
bool isDark(const QPalette& palette);

// The theme that is on. `widget` may be null. The tables are constants, so that the reference never dangles; but ask again
// when painting, for the theme may have been switched.
const Tokens& tokens(const QWidget* widget = nullptr);
// A length at 100 %, in device-independent pixels, at the font size that is set.
int scaled(int px, const QWidget* widget = nullptr);
// Our type scale: 12 caption, 13 table, 14 body, 15 note, 16 card title, 18 section, 22 page title, 32 one big number.
QFont fontOf(int px, QFont::Weight weight = QFont::Normal, const QWidget* widget = nullptr);

struct ToneColours {
    QColor line; // outline, glyph
    QColor background;
    QColor text;
};
ToneColours coloursOf(Tone tone, const Tokens& tokens);
// The name of a tone in the style sheet.
QString toneName(Tone tone);

} // namespace anxin
