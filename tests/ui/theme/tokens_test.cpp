// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <array>

using namespace anxin;

namespace {
struct Theme {
    const char* name;
    const Tokens& tokens;
    double body; // what text must reach
    double part; // what outlines, glyphs and the focus ring must reach
};

std::array<Theme, 4> themes()
{
    return {{{"light", lightTokens(), 4.5, 3.0},
             {"dark", darkTokens(), 4.5, 3.0},
             {"high contrast", highContrastTokens(), 7.0, 7.0},
             {"high contrast dark", highContrastDarkTokens(), 7.0, 7.0}}};
}
} // namespace

TEST_CASE("contrast is 21 between black and white and 1 between equals", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(QColor(0x2B6E68), QColor(0x2B6E68)) == Approx(1.0));
}

TEST_CASE("text is readable on everything it stands on, in every theme", "[theme]")
{
    for (const Theme& theme : themes()) {
        const Tokens& t = theme.tokens;
        INFO(theme.name);
        for (const Token ground : {&Tokens::app, &Tokens::surface, &Tokens::sunken, &Tokens::hover, &Tokens::selected})
            for (const Token text : {&Tokens::text, &Tokens::text2, &Tokens::text3})
                CHECK(contrast(t.*text, t.*ground) >= theme.body);
        for (const Token ground : {&Tokens::accent, &Tokens::accentHover, &Tokens::accentPressed})
            CHECK(contrast(t.onAccent, t.*ground) >= theme.body);
        for (const Token ground : {&Tokens::app, &Tokens::surface})
            CHECK(contrast(t.link, t.*ground) >= theme.body);
        for (const Tone tone : {Tone::Neutral, Tone::Ok, Tone::Info, Tone::Warn, Tone::Danger}) {
            const ToneColours colours = coloursOf(tone, t);
            CHECK(contrast(colours.text, colours.background) >= theme.body);
        }
    }
}

TEST_CASE("outlines, glyphs and the focus ring can be seen, in every theme", "[theme]")
{
    for (const Theme& theme : themes()) {
        const Tokens& t = theme.tokens;
        INFO(theme.name);
        for (const Token ground : {&Tokens::app, &Tokens::surface})
            for (const Token part : {&Tokens::borderStrong, &Tokens::accent, &Tokens::focus, &Tokens::danger, &Tokens::warn,
                                     &Tokens::ok, &Tokens::info})
                CHECK(contrast(t.*part, t.*ground) >= theme.part);
    }
}

TEST_CASE("every token has a colour in every theme", "[theme]")
{
    for (const Theme& theme : themes())
        for (const NamedToken& named : namedTokens) {
            INFO(theme.name << ' ' << named.name);
            CHECK((theme.tokens.*named.token).isValid());
        }
}
