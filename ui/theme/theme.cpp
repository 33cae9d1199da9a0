// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "core/base/fault.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace anxin {

namespace {
const Tokens& tokensFor(Appearance appearance, bool systemIsDark)
{
    switch (appearance) {
    case Appearance::System: return systemIsDark ? darkTokens() : lightTokens();
    case Appearance::Light: break;
    case Appearance::Dark: return darkTokens();
    case Appearance::HighContrast: return highContrastTokens();
    case Appearance::HighContrastDark: return highContrastDarkTokens();
    }
    return lightTokens();
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.app);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.hover);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::Highlight, t.selected);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.borderStrong);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

// The template's `@name` becomes the token, `@px(n)` the length at the font size that is set.
QString styleSheetOf(const Tokens& t, int percent)
{
    QFile file(QStringLiteral(":/theme/stylesheet.qss"));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::Bug, QStringLiteral("style sheet missing from the program")};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression call(QStringLiteral("@(?:px\\((\\d+)\\)|(\\w+))"));
    QString sheet;
    qsizetype end = 0;
    for (auto matches = call.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        sheet += QStringView(source).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (match.hasCaptured(1)) {
            sheet += QString::number((match.captured(1).toInt() * percent + 50) / 100) + QStringLiteral("px");
            continue;
        }
        const QString name = match.captured(2);
        const auto token = std::find_if(namedTokens.begin(), namedTokens.end(),
                                        [&](const NamedToken& known) { return name == QLatin1StringView(known.name); });
        if (token == namedTokens.end())
            throw Fault{FaultKind::Bug, QStringLiteral("style sheet uses an unknown token: ") + name};
        sheet += (t.*token->token).name();
    }
    sheet += QStringView(source).mid(end);
    return sheet;
}

QFont baseFont(int percent)
{
    // The SC face by name: the Noto collection lists Japanese first, and a fallback draws Japanese forms of 直 骨 角.
    QStringList families{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                         QStringLiteral("Microsoft YaHei UI"), QStringLiteral("WenQuanYi Micro Hei")};
    // A Chinese face draws “ ” ’ as wide as a Han character. Names of pupils still come from it.
    if (QLocale().language() != QLocale::Chinese)
        families =
            QStringList{QStringLiteral("Source Sans 3"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")} + families;
    QFont font;
    font.setFamilies(families);
    font.setPixelSize((14 * percent + 50) / 100);
    return font;
}

const QStyle* styleOf(const QWidget* widget)
{
    return widget ? widget->style() : QApplication::style();
}
} // namespace

void applyTheme(QApplication& app, const Look& look, bool systemIsDark)
{
    const Tokens& t = tokensFor(look.appearance, systemIsDark);
    const int percent = std::clamp(look.fontPercent, 90, 150);
    app.setStyle(new Style(t, percent)); // the application owns it
    app.setPalette(paletteOf(t));
    app.setFont(baseFont(percent));
    app.setStyleSheet(styleSheetOf(t, percent));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

const Tokens& tokens(const QWidget* widget)
{
    QStyleHintReturnVariant answer;
    if (styleOf(widget)->styleHint(Style::TokensHint, nullptr, widget, &answer))
        return *answer.variant.value<const Tokens*>();
    return lightTokens(); // before the first applyTheme
}

int scaled(int px, const QWidget* widget)
{
    const int percent = styleOf(widget)->styleHint(Style::PercentHint, nullptr, widget);
    return percent > 0 ? (px * percent + 50) / 100 : px;
}

QFont fontOf(int px, QFont::Weight weight, const QWidget* widget)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaled(px, widget));
    font.setWeight(weight);
    return font;
}

ToneColours coloursOf(Tone tone, const Tokens& t)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Ok: return {t.ok, t.okBg, t.okText};
    case Tone::Info: return {t.info, t.infoBg, t.infoText};
    case Tone::Warn: return {t.warn, t.warnBg, t.warnText};
    case Tone::Danger: return {t.danger, t.dangerBg, t.dangerText};
    }
    return {t.borderStrong, t.sunken, t.text2};
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Ok: return QStringLiteral("ok");
    case Tone::Info: return QStringLiteral("info");
    case Tone::Warn: return QStringLiteral("warn");
    case Tone::Danger: return QStringLiteral("danger");
    }
    return QStringLiteral("neutral");
}

} // namespace anxin
