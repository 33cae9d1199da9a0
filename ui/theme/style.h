// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>

namespace anxin {

// Fusion, carrying the tokens of the theme that is on, and drawing what a style sheet cannot colour by token: check marks,
// arrows, combo and number boxes, the focus ring. Boxes, spacing and text are the style sheet's.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    // `percent` scales text and control heights, 90 to 150.
    Style(const Tokens& tokens, int percent);

    // Style hints through which `tokens()` and `scaled()` ask: a style sheet wraps the style, but passes hints through.
    static constexpr auto TokensHint = static_cast<StyleHint>(SH_CustomBase + 0x616e);
    static constexpr auto PercentHint = static_cast<StyleHint>(SH_CustomBase + 0x616f);

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    int scaledPx(int px) const { return (px * m_percent + 50) / 100; }

    const Tokens& m_tokens;
    int m_percent;
};

} // namespace anxin
