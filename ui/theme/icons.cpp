// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "core/base/fault.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace anxin {

namespace {
constexpr std::array<const char*, iconCount> fileNames{
    "alert",        "arrow-left",    "arrow-right", "backup",    "bell",      "calendar", "case",   "check",    "chevron-down",
    "chevron-left", "chevron-right", "chevron-up",  "clipboard", "clock",     "copy",     "export", "eye",      "eye-off",
    "file",         "filter",        "folder",      "group",     "heart",     "history",  "house",  "import",   "info",
    "key",          "lesson",        "lock",        "map-pin",   "mark",      "menu",     "minus",  "note",     "pen",
    "phone",        "plus",          "printer",     "referral",  "report",    "scale",    "search", "settings", "shield",
    "trash",        "undo",          "usb",         "user",      "user-plus", "users",    "x",
};

// Qt's SVG knows no palette, so the word is replaced by the colour before it is drawn.
QByteArray drawing(Icon name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(fileNameOf(name)));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::Bug, QStringLiteral("icon missing from the program: ") + fileNameOf(name)};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

// Paints by token at the moment of painting, so that a theme switch needs no new icons.
class TokenIconEngine final : public QIconEngine {
public:
    TokenIconEngine(Icon name, Token token, std::optional<Token> checked) : m_name(name), m_token(token), m_checked(checked) {}

    QIconEngine* clone() const override { return new TokenIconEngine(*this); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // `size` is in device pixels already; the ratio is the caller's business.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return iconPixmap(m_name, colour(mode, state), std::min(size.width(), size.height()), 1.0);
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
        painter->drawPixmap(square, iconPixmap(m_name, colour(mode, state), size, painter->device()->devicePixelRatioF()));
    }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& t = tokens();
        if (mode == QIcon::Disabled)
            return t.disabled;
        return t.*(state == QIcon::On ? m_checked.value_or(m_token) : m_token);
    }

    Icon m_name;
    Token m_token;
    std::optional<Token> m_checked;
};
} // namespace

QLatin1StringView fileNameOf(Icon icon)
{
    return QLatin1StringView(fileNames.at(static_cast<std::size_t>(icon)));
}

QIcon icon(Icon name, Token token, std::optional<Token> checked)
{
    return QIcon(new TokenIconEngine(name, token, checked));
}

QPixmap iconPixmap(Icon name, const QColor& colour, int size, qreal ratio)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(size * ratio)));
    const QString key = QStringLiteral("anxin-icon/%1/%2/%3").arg(static_cast<int>(name)).arg(colour.rgb()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(drawing(name, colour)).render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace anxin
