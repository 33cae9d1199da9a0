// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <array>

namespace anxin {

// The colours of one theme by what they are for. Everything that paints takes its colours from here, style sheet and
// delegates alike; a colour that is written anywhere else is a mistake. Contrasts (WCAG 2.1) are asserted by a test.
struct Tokens {
    QColor app;          // the window
    QColor surface;      // cards, fields, tables
    QColor sunken;       // navigation, tracks
    QColor hover;        // a row under the pointer
    QColor selected;     // a chosen row
    QColor border;       // hairlines, decoration only
    QColor borderStrong; // outlines of fields and buttons
    QColor text;
    QColor text2; // secondary
    QColor text3; // hints, times
    QColor disabled;
    QColor accent; // primary button, chosen things
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent; // text on accent
    QColor link;
    QColor focus;     // focus ring, always with a gap to what it surrounds
    QColor focusHalo; // second, outer ring of the high-contrast themes; as `app` elsewhere
    QColor danger, dangerBg, dangerText;
    QColor warn, warnBg, warnText;
    QColor ok, okBg, okText;
    QColor info, infoBg, infoText;
};

// Names one colour of whatever theme is on: `&Tokens::text2`.
using Token = QColor Tokens::*;

struct NamedToken {
    const char* name;
    Token token;
};

// Every token with the name by which the style sheet calls it (`@text2`).
inline constexpr std::array namedTokens{
    NamedToken{"app", &Tokens::app},
    NamedToken{"surface", &Tokens::surface},
    NamedToken{"sunken", &Tokens::sunken},
    NamedToken{"hover", &Tokens::hover},
    NamedToken{"selected", &Tokens::selected},
    NamedToken{"border", &Tokens::border},
    NamedToken{"borderStrong", &Tokens::borderStrong},
    NamedToken{"text", &Tokens::text},
    NamedToken{"text2", &Tokens::text2},
    NamedToken{"text3", &Tokens::text3},
    NamedToken{"disabled", &Tokens::disabled},
    NamedToken{"accent", &Tokens::accent},
    NamedToken{"accentHover", &Tokens::accentHover},
    NamedToken{"accentPressed", &Tokens::accentPressed},
    NamedToken{"onAccent", &Tokens::onAccent},
    NamedToken{"link", &Tokens::link},
    NamedToken{"focus", &Tokens::focus},
    NamedToken{"focusHalo", &Tokens::focusHalo},
    NamedToken{"danger", &Tokens::danger},
    NamedToken{"dangerBg", &Tokens::dangerBg},
    NamedToken{"dangerText", &Tokens::dangerText},
    NamedToken{"warn", &Tokens::warn},
    NamedToken{"warnBg", &Tokens::warnBg},
    NamedToken{"warnText", &Tokens::warnText},
    NamedToken{"ok", &Tokens::ok},
    NamedToken{"okBg", &Tokens::okBg},
    NamedToken{"okText", &Tokens::okText},
    NamedToken{"info", &Tokens::info},
    NamedToken{"infoBg", &Tokens::infoBg},
    NamedToken{"infoText", &Tokens::infoText},
};

const Tokens& lightTokens();
const Tokens& darkTokens();
const Tokens& highContrastTokens();
const Tokens& highContrastDarkTokens();

// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace anxin
