// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/focushome.h"

#include "ui/widgets/keyboard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace anxin {

FocusHome::FocusHome(QWidget& window, std::function<QWidget*()> place) : m_window(window), m_place(std::move(place))
{
    m_window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusHome::isInPlace(const QWidget* widget) const
{
    const QWidget* place = m_place();
    return place && widget && (place == widget || place->isAncestorOf(widget));
}

void FocusHome::follow(const QWidget* now)
{
    if (isInPlace(now)) {
        m_had = QApplication::focusWidget();
        m_isHome = true;
    } else if (m_isHome && m_window.isActiveWindow()) {
        QMetaObject::invokeMethod(this, &FocusHome::check, Qt::QueuedConnection); // what goes away is still about to
    }
}

// The keys have left the place: by themselves, or because their owner is gone?
void FocusHome::check()
{
    if (!m_isHome || m_isExpected || isInPlace(QApplication::focusWidget()))
        return;
    m_isHome = false;
    if (!takesKeys(m_had) && m_window.isActiveWindow())
        comeBack(m_had);
}

void FocusHome::comeBack(QWidget* to)
{
    QWidget* place = m_place();
    if (isInPlace(to) && takesKeys(to))
        to->setFocus(Qt::OtherFocusReason);
    else if (takesKeys(place))
        beginKeys(*place);
}

bool FocusHome::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window)
        return false;
    if (event->type() == QEvent::WindowDeactivate) {
        m_isExpected = m_isHome;
        m_left = m_had; // Qt may have another idea by the time of coming back
    } else if (event->type() == QEvent::WindowActivate && m_isExpected) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isExpected = false;
                if (m_window.isActiveWindow())
                    comeBack(m_left);
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace anxin
