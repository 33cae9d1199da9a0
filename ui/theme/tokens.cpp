// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace anxin {

namespace {
QColor rgb(unsigned value)
{
    return QColor::fromRgb(value | 0xFF000000U);
}

// sRGB channel, 0 to 1, made linear (WCAG 2.1, "relative luminance").
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

const Tokens& lightTokens()
{
    static const Tokens tokens{
        .app = rgb(0xF6F5F1),
        .surface = rgb(0xFFFFFF),
        .sunken = rgb(0xEDEBE4),
        .hover = rgb(0xF0F4F2),
        .selected = rgb(0xDCEBE7),
        .border = rgb(0xE1DED5),
        .borderStrong = rgb(0x848B89),
        .text = rgb(0x1F2A2C),
        .text2 = rgb(0x48565A),
        .text3 = rgb(0x5A676B),
        .disabled = rgb(0x8E999C),
        .accent = rgb(0x2B6E68),
        .accentHover = rgb(0x245E59),
        .accentPressed = rgb(0x1C4B47),
        .onAccent = rgb(0xFFFFFF),
        .link = rgb(0x1F625C),
        .focus = rgb(0x2166B0),
        .focusHalo = rgb(0xF6F5F1),
        .danger = rgb(0xB3382C),
        .dangerBg = rgb(0xFBEBE8),
        .dangerText = rgb(0x8E2A20),
        .warn = rgb(0x9A6200),
        .warnBg = rgb(0xFFF3D6),
        .warnText = rgb(0x744A00),
        .ok = rgb(0x2C7549),
        .okBg = rgb(0xE4F3EA),
        .okText = rgb(0x1E5A37),
        .info = rgb(0x2A6496),
        .infoBg = rgb(0xE6F0F8),
        .infoText = rgb(0x1E4E78),
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        .app = rgb(0x14191B),
        .surface = rgb(0x1C2326),
        .sunken = rgb(0x101416),
        .hover = rgb(0x232C2F),
        .selected = rgb(0x21413D),
        .border = rgb(0x2F3A3D),
        .borderStrong = rgb(0x75858A),
        .text = rgb(0xE7EDEC),
        .text2 = rgb(0xB7C3C4),
        .text3 = rgb(0x9DABAE),
        .disabled = rgb(0x667377),
        .accent = rgb(0x6FC2B6),
        .accentHover = rgb(0x86D0C5),
        .accentPressed = rgb(0x57AEA2),
        .onAccent = rgb(0x0B2321),
        .link = rgb(0x84CFC4),
        .focus = rgb(0x7DB7F0),
        .focusHalo = rgb(0x14191B),
        .danger = rgb(0xF08A80),
        .dangerBg = rgb(0x3A2321),
        .dangerText = rgb(0xF7B3AC),
        .warn = rgb(0xE4B45C),
        .warnBg = rgb(0x372F1C),
        .warnText = rgb(0xF0CD8C),
        .ok = rgb(0x7FC998),
        .okBg = rgb(0x1D3326),
        .okText = rgb(0xA8DDBA),
        .info = rgb(0x8ABBE8),
        .infoBg = rgb(0x1B2D3C),
        .infoText = rgb(0xB3D3F2),
    };
    return tokens;
}

const Tokens& highContrastTokens()
{
    static const Tokens tokens{
        .app = rgb(0xFFFFFF),
        .surface = rgb(0xFFFFFF),
        .sunken = rgb(0xFFFFFF),
        .hover = rgb(0xE8F4F2),
        .selected = rgb(0xD2ECE8),
        .border = rgb(0x000000),
        .borderStrong = rgb(0x000000),
        .text = rgb(0x000000),
        .text2 = rgb(0x14191A),
        .text3 = rgb(0x2A3234),
        .disabled = rgb(0x5E6B6F),
        .accent = rgb(0x0A3F3B),
        .accentHover = rgb(0x062E2B),
        .accentPressed = rgb(0x000000),
        .onAccent = rgb(0xFFFFFF),
        .link = rgb(0x0A3F3B),
        .focus = rgb(0x000000),
        .focusHalo = rgb(0xFFD500),
        .danger = rgb(0x7A1A10),
        .dangerBg = rgb(0xFFFFFF),
        .dangerText = rgb(0x7A1A10),
        .warn = rgb(0x5C3A00),
        .warnBg = rgb(0xFFFFFF),
        .warnText = rgb(0x5C3A00),
        .ok = rgb(0x0F4526),
        .okBg = rgb(0xFFFFFF),
        .okText = rgb(0x0F4526),
        .info = rgb(0x113C61),
        .infoBg = rgb(0xFFFFFF),
        .infoText = rgb(0x113C61),
    };
    return tokens;
}

const Tokens& highContrastDarkTokens()
{
    static const Tokens tokens{
        .app = rgb(0x000000),
        .surface = rgb(0x000000),
        .sunken = rgb(0x000000),
        .hover = rgb(0x10211F),
        .selected = rgb(0x0F3834),
        .border = rgb(0xFFFFFF),
        .borderStrong = rgb(0xFFFFFF),
        .text = rgb(0xFFFFFF),
        .text2 = rgb(0xF0F4F4),
        .text3 = rgb(0xD5DDDE),
        .disabled = rgb(0x93A1A4),
        .accent = rgb(0x7FE0D3),
        .accentHover = rgb(0xA2F0E6),
        .accentPressed = rgb(0xFFFFFF),
        .onAccent = rgb(0x000000),
        .link = rgb(0x7FE0D3),
        .focus = rgb(0xFFFFFF),
        .focusHalo = rgb(0xFFD500),
        .danger = rgb(0xFFB4AB),
        .dangerBg = rgb(0x000000),
        .dangerText = rgb(0xFFB4AB),
        .warn = rgb(0xFFD98A),
        .warnBg = rgb(0x000000),
        .warnText = rgb(0xFFD98A),
        .ok = rgb(0xA6EBBD),
        .okBg = rgb(0x000000),
        .okText = rgb(0xA6EBBD),
        .info = rgb(0xB9DBFF),
        .infoBg = rgb(0x000000),
        .infoText = rgb(0xB9DBFF),
    };
    return tokens;
}

} // namespace anxin
