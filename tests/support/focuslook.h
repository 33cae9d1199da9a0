// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace anxin {

template <class Around>
bool isIn(const QWidget* widget)
{
    const QWidget* around = widget->parentWidget();
    return around && (qobject_cast<const Around*>(around) || isIn<Around>(around));
}

enum class FocusLook : quint8 { No, AtEach };

// How it looks in its window, with the ring around it.
inline QImage pictureOf(QWidget* widget)
{
    constexpr int ring = 3;
    const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    return widget->window()->grab(place.adjusted(-ring, -ring, ring, ring)).toImage();
}

// Whether one sees that the keys are there: by more than a blinking cursor.
inline bool showsFocus(QWidget* focused)
{
    QCoreApplication::processEvents();
    const QImage with = pictureOf(focused);
    focused->clearFocus();
    QCoreApplication::processEvents();
    const QImage without = pictureOf(focused);
    focused->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    if (with.size() != without.size())
        return true;
    int other = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            other += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    return other >= std::min(with.width() + with.height(), 40);
}

} // namespace anxin
