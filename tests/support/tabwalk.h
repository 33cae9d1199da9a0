// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/focuslook.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace anxin {

// Whether a person would use it; not the parts that such a thing is made of.
inline bool isControl(const QWidget* widget)
{
    const QWidget* around = widget->parentWidget();
    if (isIn<QCalendarWidget>(widget)) // its days take the keys, PgUp and PgDn turn the months
        return qobject_cast<const QAbstractItemView*>(widget);
    const bool isPart = widget->inherits("QTableCornerButton") || qobject_cast<const QHeaderView*>(widget) ||
                        qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QTabBar*>(around) ||
                        qobject_cast<const QComboBox*>(around) || qobject_cast<const QAbstractSpinBox*>(around) ||
                        qobject_cast<const QLineEdit*>(around) ||
                        (around && qobject_cast<const QAbstractItemView*>(around->parentWidget()));
    return !isPart && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                       qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
                       qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
                       qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QTabBar*>(widget));
}

inline QList<QWidget*> controlsIn(const QWidget& place)
{
    QList<QWidget*> found;
    for (QWidget* widget : place.findChildren<QWidget*>())
        if (isControl(widget) && widget->isVisible() && widget->window() == place.window())
            found << widget;
    return found;
}

// What assistive technology calls it.
inline QString spokenName(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

inline QString described(QWidget* widget)
{
    QString where;
    for (const QWidget* around = widget->parentWidget(); around && where.isEmpty(); around = around->parentWidget())
        if (!QByteArray(around->metaObject()->className()).startsWith('Q'))
            where = QString::fromLatin1(around->metaObject()->className());
    return QStringLiteral("%1 '%2' in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), spokenName(widget), where);
}

// Where Tab (or Shift+Tab) leads from where the keys are, until it comes where it has been. `trouble`: where it goes no
// further.
inline QSet<QWidget*> tabbedThrough(Qt::KeyboardModifiers shift, QStringList& trouble, FocusLook look = FocusLook::No)
{
    QSet<QWidget*> seen;
    for (int step = 0; step < 1000; ++step) {
        QWidget* at = QApplication::focusWidget();
        if (!at)
            trouble << QStringLiteral("Tab leads nowhere");
        if (!at || seen.contains(at))
            return seen;
        seen.insert(at);
        if (look == FocusLook::AtEach && !showsFocus(at))
            trouble << QStringLiteral("no visible focus: ") + described(at);
        QTest::keyClick(at, shift ? Qt::Key_Backtab : Qt::Key_Tab, shift);
        if (QApplication::focusWidget() == at) {
            trouble << QStringLiteral("Tab stays in ") + described(at);
            return seen;
        }
    }
    trouble << QStringLiteral("Tab never comes round");
    return seen;
}

// One of several of which one is chosen is reached by the arrow keys from any other of them.
inline bool isReachedByArrows(const QWidget* widget, const QSet<QWidget*>& reached)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    QList<QAbstractButton*> others;
    if (!button || !button->isCheckable())
        return false;
    if (QButtonGroup* group = button->group(); group && group->exclusive())
        others = group->buttons();
    else if (button->autoExclusive() && button->parentWidget())
        others = button->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    const auto leadsHere = [&](auto* other) { return (button->group() || other->autoExclusive()) && reached.contains(other); };
    return std::ranges::any_of(others, leadsHere);
}

// What of `place` cannot be used by somebody who does not see it or has no mouse: it has no name, no way of keys leads there
// from where they are now, or nobody sees when they are there. Empty is as it should be.
inline QStringList notForEverybody(QWidget& place, int& looked, FocusLook look = FocusLook::No)
{
    QStringList found;
    const auto begin = [start = QApplication::focusWidget()] {
        if (start && start->isVisible())
            start->setFocus(Qt::TabFocusReason);
    };
    (void)tabbedThrough(Qt::NoModifier, found); // a list that is come to chooses a row, which brings its buttons
    begin();
    const QSet<QWidget*> reached = tabbedThrough(Qt::NoModifier, found, look);
    begin();
    const QSet<QWidget*> backwards = tabbedThrough(Qt::ShiftModifier, found);
    begin();
    for (QWidget* control : controlsIn(place)) {
        ++looked;
        if (spokenName(control).trimmed().isEmpty())
            found << QStringLiteral("no name: ") + described(control);
        // In a list the arrows choose the row, Tab goes on to that row's buttons, and the Menu key has them all.
        if (!control->isEnabled() || isIn<QAbstractItemView>(control))
            continue;
        QWidget* takes = control;
        while (takes->focusProxy())
            takes = takes->focusProxy();
        for (const auto& [way, ways] : {std::pair{"Tab", &reached}, std::pair{"Shift+Tab", &backwards}})
            if (!ways->contains(takes) && !isReachedByArrows(control, *ways))
                found << QStringLiteral("not reached by %1: ").arg(QLatin1StringView(way)) + described(control);
    }
    return found;
}

} // namespace anxin
