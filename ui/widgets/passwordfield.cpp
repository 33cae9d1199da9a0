// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/passwordfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace anxin {

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent),
      m_edit(new QLineEdit),
      m_capsHint(muted(tr("Caps Lock is on.")))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setDragEnabled(false);
    m_edit->setAcceptDrops(false);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->setAccessibleName(tr("Password"));
    m_edit->setMaxLength(512);
    m_edit->setTextMargins(0, 0, 30, 0);
    m_edit->installEventFilter(this);
    m_capsHint->hide();

    QToolButton* eye = iconButton(Icon::Eye, tr("Show while held"));
    eye->setFocusPolicy(Qt::NoFocus);
    eye->setCursor(Qt::PointingHandCursor);
    auto* inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addWidget(eye, 0, Qt::AlignRight);
    connect(eye, &QToolButton::pressed, this, [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(eye, &QToolButton::released, this, [this] { m_edit->setEchoMode(QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::returnPressed);
    setLayout(vertical({m_edit, m_capsHint}, 4));
    setFocusProxy(m_edit);
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

QByteArray PasswordField::take()
{
    QByteArray typed = bytes();
    clear();
    return typed;
}

QByteArray PasswordField::bytes() const
{
    return m_edit->text().toUtf8();
}

void PasswordField::clear()
{
    m_edit->clear();
    m_capsHint->hide();
}

// Qt does not tell the state of Caps Lock; a capital without Shift, or a small letter with it, gives it away.
bool PasswordField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const QString text = key->text(); text.size() == 1 && text.front().isLetter())
            m_capsHint->setVisible(text.front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
        else if (key->key() == Qt::Key_CapsLock)
            m_capsHint->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void overwrite(QByteArray& bytes)
{
    volatile char* byte = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        byte[i] = 0;
    bytes.clear();
}

} // namespace anxin
