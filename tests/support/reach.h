// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

namespace anxin {

// What a PC of 1366 by 768 at 150 % leaves inside a window with its frame, below a panel of the desktop; in px.
constexpr QSize smallPc(894, 440);

// The controls of a window that cannot be seen whole, not even by scrolling: cut off by what is around them.
inline QStringList outOfReach(QWidget& window)
{
    QStringList cut;
    for (QWidget* control : window.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(control) || qobject_cast<QLineEdit*>(control) ||
                               qobject_cast<QComboBox*>(control) || qobject_cast<QAbstractSpinBox*>(control);
        if (!isControl || !control->isVisible() || control->window() != &window || control->size().isEmpty())
            continue;
        for (QWidget* around = control->parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                // Not `ensureWidgetVisible`, which is content with the line of text that is written in.
                const QPoint middle = control->mapTo(area->widget(), control->rect().center());
                area->ensureVisible(middle.x(), middle.y(), control->width() / 2 + 1, control->height() / 2 + 1);
            }
        QApplication::processEvents();
        if (control->visibleRegion().boundingRect() != control->rect())
            cut << QString::fromLatin1(control->metaObject()->className()) + u' ' + control->accessibleName() +
                       control->property("text").toString();
    }
    return cut;
}

} // namespace anxin
