// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/olderscreen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int longestReason = 200;
} // namespace

OlderScreen::OlderScreen(const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_reason(new QLineEdit),
      m_message(new MessageBar),
      m_newer(new MessageBar)
{
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("e.g. restored the backup of Monday"));
    QPushButton* back = button(tr("Lock again"));
    QPushButton* accept = primaryButton(tr("Go on with this state"));
    auto* card = new Card(vertical(
        {sectionTitle(tr("This vault is older than before")), bodyText(sentence),
         bodyText(
             tr("Nothing has been changed. If you restored a backup yourself, say so: it will stand in the log. If not, lock "
                "again, keep the folder as it is, and look for the newer copy.")),
         m_newer, m_message, labelled(tr("Why this state is right"), m_reason), toolbar({back, stretch(), accept})}));
    card->setFixedWidth(scaled(640, this));
    setLayout(gate(card));
    setFocusProxy(m_reason);
    connect(m_reason, &QLineEdit::returnPressed, this, &OlderScreen::submit);
    connect(accept, &QPushButton::clicked, this, &OlderScreen::submit);
    connect(back, &QPushButton::clicked, this, &OlderScreen::backRequested);
    connect(m_newer, &MessageBar::acted, this, [this] { Q_EMIT newerRequested(m_backup); });
}

void OlderScreen::fail(const QString& sentence)
{
    m_message->show(Tone::Danger, sentence);
    m_reason->setFocus();
}

void OlderScreen::offerNewer(const QString& backup, const QString& when)
{
    m_backup = backup;
    m_newer->show(Tone::Info, tr("The backup of %1 holds more than this state.").arg(when), tr("Go to that backup"));
}

void OlderScreen::submit()
{
    if (m_reason->text().trimmed().isEmpty())
        return fail(tr("Please say in a few words why this older state is right."));
    Q_EMIT accepted(m_reason->text());
}

} // namespace anxin
