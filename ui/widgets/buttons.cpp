// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace anxin {

namespace {
// Enter presses the button that has the focus, on a page as in a dialog.
class Button final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QPushButton::keyPressEvent(event);
    }
};

QPushButton* make(const QString& text, const char* kind)
{
    auto* made = new Button(text);
    made->setAutoDefault(false);
    if (kind)
        made->setProperty("kind", QLatin1StringView(kind));
    return made;
}

QPushButton* make(const QString& text, const char* kind, Icon name, Token token)
{
    QPushButton* made = make(text, kind);
    made->setIcon(icon(name, token));
    return made;
}
} // namespace

QPushButton* primaryButton(const QString& text)
{
    return make(text, "primary");
}

QPushButton* primaryButton(const QString& text, Icon name)
{
    return make(text, "primary", name, &Tokens::onAccent);
}

void demote(QPushButton& primary, Icon name)
{
    primary.setProperty("kind", QVariant());
    primary.setIcon(icon(name, &Tokens::text2));
    primary.style()->unpolish(&primary);
    primary.style()->polish(&primary);
}

QPushButton* button(const QString& text)
{
    return make(text, nullptr);
}

QPushButton* button(const QString& text, Icon name)
{
    return make(text, nullptr, name, &Tokens::text2);
}

QPushButton* dangerButton(const QString& text)
{
    return make(text, "danger");
}

QPushButton* linkButton(const QString& text)
{
    QPushButton* made = make(text, "link");
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QToolButton* iconButton(Icon name, const QString& text)
{
    auto* made = new QToolButton;
    made->setIcon(icon(name, &Tokens::text2));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QToolButton* chip(const QString& text)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setCheckable(true);
    made->setProperty("role", QStringLiteral("chip"));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace anxin
