// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/carddigits.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace anxin {

namespace {
constexpr int longestInput = 200; // digits with blanks, dashes and slips
} // namespace

CardDigits::CardDigits(Slip slip) : m_edit(new QLineEdit), m_hint(muted({}))
{
    m_edit->setMaxLength(longestInput);
    m_edit->setPlaceholderText(QStringLiteral("000000 000000 000000 000000 …"));
    setRole(m_hint, "role", QStringLiteral("field-problem"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    setLayout(margins(vertical({labelled(tr("Digits of the card"), m_edit), m_hint}, 4), 0, 0));
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &CardDigits::returnPressed);
    connect(m_edit, &QLineEdit::textChanged, this, [this, slip = std::move(slip)](const QString& typed) {
        m_hint->setText(slip(typed));
        m_hint->setHidden(m_hint->text().isEmpty());
    });
}

QString CardDigits::text() const
{
    return m_edit->text();
}

} // namespace anxin
