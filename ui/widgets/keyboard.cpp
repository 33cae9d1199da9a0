// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyboard.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace anxin {

namespace {
constexpr int headHeight = 48; // px
constexpr char startName[] = "startOfKeys";

bool isPrimary(const QWidget* widget)
{
    return widget->property("kind").toString() == QStringLiteral("primary");
}

bool isBare(const QWidget* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && (!view->model() || view->model()->rowCount() == 0);
}
} // namespace

bool takesKeys(const QWidget* widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

void setStartOfKeys(QWidget& place, QWidget* start)
{
    place.setProperty(startName, QVariant::fromValue(start));
}

QWidget& startOfKeys(QWidget& place)
{
    QWidget* proxy = place.property(startName).value<QWidget*>();
    if (!proxy)
        proxy = place.focusProxy();
    // As it will be where the place itself is not shown yet.
    const auto takesThem = [&place](const QWidget* widget) { return widget->isVisibleTo(&place) && widget->isEnabled(); };
    if (proxy && takesThem(proxy) && proxy->property(startName).isValid()) // a place inside the place
        return startOfKeys(*proxy);
    while (proxy && proxy->focusProxy())
        proxy = proxy->focusProxy();
    if (proxy && takesThem(proxy) && !isBare(proxy))
        return *proxy;
    QWidget* first = nullptr;
    for (QWidget* next = place.nextInFocusChain(); next && next != &place; next = next->nextInFocusChain()) {
        if (!place.isAncestorOf(next) || !takesThem(next) || !(next->focusPolicy() & Qt::TabFocus) || next->focusProxy())
            continue;
        if (isPrimary(next))
            return *next;
        if (!first && !isBare(next))
            first = next;
    }
    return first ? *first : place;
}

void beginKeys(QWidget& place)
{
    QWidget& start = startOfKeys(place);
    start.setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(
        &start,
        [&start] { // once everything has its place
            for (QWidget* around = start.parentWidget(); around; around = around->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(around); area && start.isVisible()) {
                    const QPoint head = start.mapTo(area->widget(), QPoint(0, 0)); // of a long list, its head will do
                    area->ensureVisible(0, 0, 0, 0);                               // what begins is seen from its own head
                    area->ensureVisible(head.x() + start.width(), head.y(), 8, std::min(start.height(), headHeight));
                    area->ensureVisible(head.x(), head.y(), 8, std::min(start.height(), headHeight));
                }
        },
        Qt::QueuedConnection);
}

} // namespace anxin
