// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QFocusFrame>

namespace anxin {

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button)
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason ||
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
