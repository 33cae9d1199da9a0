// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/escrowscreen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

EscrowScreen::EscrowScreen(EscrowSeams seams, QWidget* parent)
    : QWidget(parent),
      m_seams(std::move(seams)),
      m_bar(new MessageBar),
      m_line(new TextEdit(QStringLiteral("anxin-escrow-1 …"))),
      m_holder(new TextEdit),
      m_check(new TextEdit)
{
    QPushButton* file = button(tr("From a file…"));
    QPushButton* leave = button(tr("Cancel"));
    QPushButton* add = primaryButton(tr("Let this key open the vault"));
    m_check->setMaximumWidth(scaled(200, this));
    auto* fields = panel(vertical(
        {bodyText(tr("An escrow key is held by somebody outside this room, such as the principal or the district. With it they "
                     "can open the vault and read everything in it, should nobody else be able to. The lock screen says that "
                     "there is one, and every use of it stands in the log.")),
         labelled(tr("Who holds the key"), m_holder), labelled(tr("The line that its holder has sent"), m_line),
         toolbar({file, stretch()}),
         bodyText(tr("Call the holder, and let them read the last eight characters of the line to you from their own copy.")),
         labelled(tr("Last eight characters"), m_check), stretch()}));
    QWidget* sheet =
        panel(vertical({pageTitle(tr("Escrow key")), m_bar, grow(scrolling(fields)), toolbar({leave, stretch(), add})}, 16));
    sheet->setMaximumWidth(scaled(720, this)); // as the other steps about keys
    setLayout(margins(horizontal({stretch(), grow(sheet, 100), stretch()}, 0), 32, 28));
    setFocusProxy(m_holder);
    connect(m_holder, &QLineEdit::returnPressed, m_line, qOverload<>(&QWidget::setFocus));
    connect(m_line, &QLineEdit::returnPressed, m_check, qOverload<>(&QWidget::setFocus));
    connect(m_check, &QLineEdit::returnPressed, this, &EscrowScreen::submit);
    connect(add, &QPushButton::clicked, this, &EscrowScreen::submit);
    connect(leave, &QPushButton::clicked, this, &EscrowScreen::left);
    connect(file, &QPushButton::clicked, this,
            [this] { m_seams.fromFile(this, [this](const QString& text) { m_line->setText(text.simplified()); }); });
}

std::optional<QString> EscrowScreen::obstacle()
{
    if (m_holder->value().isEmpty()) {
        m_holder->setFocus();
        return tr("Please say who holds the key.");
    }
    const EscrowSeams::Read read = m_seams.read(m_line->value());
    if (!read.trouble.isEmpty()) {
        m_line->setFocus();
        return read.trouble;
    }
    if (m_check->value().remove(u' ').toLower() != read.checkDigits) {
        m_check->setFocus();
        m_check->selectAll();
        return m_check->value().isEmpty()
                   ? tr("Please type the eight characters that the holder reads out.")
                   : tr("The holder's line ends differently, so this is not their key. Nothing was changed. Please have them "
                        "send the line again.");
    }
    return std::nullopt;
}

void EscrowScreen::submit()
{
    m_bar->clear();
    if (const auto why = obstacle())
        return m_bar->show(Tone::Warn, *why);
    if (const auto refusal = m_seams.add(m_line->value(), m_holder->value()))
        return m_bar->show(Tone::Danger, *refusal);
    Q_EMIT done();
}

} // namespace anxin
