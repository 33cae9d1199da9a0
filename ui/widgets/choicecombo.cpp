// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicecombo.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace anxin {

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(12);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setItemDelegate(new QStyledItemDelegate(this)); // the combo's own ignores the style sheet's rows
    connect(this, &QComboBox::activated, this, &ComboBox::edited);
}

void ComboBox::setReadOnly(bool readOnly)
{
    setProperty("readOnly", readOnly); // for the style
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace anxin
