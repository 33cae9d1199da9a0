// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QScrollArea>

namespace anxin {

namespace {
// A scroll area follows the keys from one of its widgets to another, and not when they come in from outside.
void bringIntoSight(QWidget* widget)
{
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(widget);
}
} // namespace

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    const bool isByTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    if (auto* widget = qobject_cast<QWidget*>(watched); widget && isByTab && event->type() == QEvent::FocusIn)
        bringIntoSight(widget);
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button)
        return false;
    const bool byKey = isByTab || reason == Qt::ShortcutFocusReason ||
                       (reason != Qt::MouseFocusReason && button->window()->testAttribute(Qt::WA_KeyboardFocusChange));
    if (event->type() == QEvent::FocusIn && byKey) {
        if (!m_frame)
            m_frame = new QFocusFrame;
        m_frame->setWidget(button);
    } else if (m_frame) {
        m_frame->setWidget(nullptr);
    }
    return false;
}

} // namespace anxin
