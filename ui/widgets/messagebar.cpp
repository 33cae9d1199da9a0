// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace anxin {

namespace {
struct Sign {
    Icon icon;
    Token token;
};

Sign signOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Ok: return {Icon::Check, &Tokens::ok};
    case Tone::Info: return {Icon::Info, &Tokens::info};
    case Tone::Warn: return {Icon::Alert, &Tokens::warn};
    case Tone::Danger: return {Icon::Alert, &Tokens::danger};
    }
    return {Icon::Info, &Tokens::text2};
}
} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new IconLabel(Icon::Info)),
      m_text(bodyText({})),
      m_action(button({})),
      m_close(iconButton(Icon::X, tr("Close this message")))
{
    setProperty("role", QStringLiteral("bar"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::acted);
    // Not a toolbar: that one is as high as its hint, and a longer text needs the height that its width asks for.
    setLayout(margins(horizontal({m_icon, gap(4), grow(m_text), m_action, m_close}, 8), 12, 6));
    hide();
}

void MessageBar::show(Tone tone, const QString& text, const QString& action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setHidden(action.isEmpty());
    const Sign sign = signOf(tone);
    m_icon->set(sign.icon, sign.token);
    setRole(this, "tone", toneName(tone));
    setRole(m_text, "tone", toneName(tone));
    setAccessibleName(text);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
}

void MessageBar::setLasting()
{
    m_close->hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace anxin
