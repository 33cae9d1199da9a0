// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicecombo.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace anxin {

namespace {
bool isReadOnly(const QWidget& box)
{
    return box.property("readOnly").toBool();
}
} // namespace

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(12);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setItemDelegate(new QStyledItemDelegate(this)); // the combo's own ignores the style sheet's rows
    view()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, &ComboBox::edited);
}

void ComboBox::setReadOnly(bool readOnly)
{
    setProperty("readOnly", readOnly); // for the style
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    setFocusPolicy(readOnly ? Qt::TabFocus : Qt::StrongFocus); // who does not see it comes here to hear it
    update();
}

// Whether the key was a letter to look for. What is found becomes the row of the open list, or of the box.
bool ComboBox::find(const QKeyEvent& key, int from)
{
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    if (isCommand || key.text().isEmpty() || !key.text().front().isPrint() || (m_typed.isEmpty() && key.text() == u" "))
        return false;
    m_sinceTyped.start();
    const bool goesOn = !m_typed.isEmpty(); // then the row that is there may still be right
    m_typed += key.text();
    for (int step = goesOn ? 0 : 1; step <= count(); ++step) {
        const int row = (std::max(from, 0) + step) % count();
        if (!itemText(row).contains(m_typed, Qt::CaseInsensitive))
            continue;
        if (view()->isVisible())
            view()->setCurrentIndex(model()->index(row, modelColumn(), rootModelIndex()));
        else if (row != currentIndex()) {
            setCurrentIndex(row);
            Q_EMIT edited();
        }
        return true;
    }
    return true;
}

void ComboBox::showPopup()
{
    if (isReadOnly(*this))
        return;
    m_typed.clear(); // the search begins anew
    QComboBox::showPopup();
}

void ComboBox::keyPressEvent(QKeyEvent* event)
{
    if (isReadOnly(*this))
        event->ignore();
    else if (count() == 0 || !find(*event, currentIndex()))
        QComboBox::keyPressEvent(event);
}

bool ComboBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == view() && event->type() == QEvent::KeyPress && count() > 0 &&
        find(*static_cast<QKeyEvent*>(event), view()->currentIndex().row()))
        return true;
    return QComboBox::eventFilter(watched, event);
}

void ComboBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace anxin
