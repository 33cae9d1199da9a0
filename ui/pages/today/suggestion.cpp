// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/suggestion.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QPushButton>

namespace anxin {

SuggestionCard::SuggestionCard(Suggestions ask, QWidget* parent)
    : QWidget(parent),
      m_ask(std::move(ask)),
      m_what(bodyText({})),
      m_act(linkButton({}))
{
    auto* card = new Card(horizontal({new IconLabel(Icon::Calendar, 20, &Tokens::info), grow(m_what), m_act}, 12));
    setLayout(margins(vertical({card}), 0, 0));
    connect(m_act, &QPushButton::clicked, this, [this] { m_then(); });
    hide(); // until the page is shown: what throws while it is made leaves parts behind
}

void SuggestionCard::refresh()
{
    const auto suggested = m_ask ? m_ask() : std::nullopt;
    setVisible(suggested.has_value());
    if (!suggested)
        return;
    m_what->setText(suggested->what);
    m_act->setText(suggested->action);
    m_act->setAccessibleDescription(suggested->what);
    m_then = suggested->act;
}

} // namespace anxin
