// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/commandpalette.h"

#include "ui/models/destinations.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace anxin {

namespace {
constexpr QSize wished(560, 540);
constexpr int below = 72; // px from the top of the window, where the eye is
constexpr int margin = 8; // px to its bottom, where the window is low
} // namespace

CommandPalette::CommandPalette(Destinations& destinations, QWidget* parent)
    : Dialog(wished, parent),
      m_destinations(destinations),
      m_field(new SearchField(tr("A pupil, a page or a command"))),
      m_list(new ListView),
      m_keys(muted(tr("Enter: go there · Ctrl+Enter: note on the pupil · Esc: back")))
{
    setWindowFlag(Qt::FramelessWindowHint);
    setObjectName(QStringLiteral("palette")); // a frame of its own
    m_list->setModel(&m_destinations);
    m_list->setAccessibleName(tr("Where to go"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* none = new EmptyState(Icon::Search, tr("Nothing found"), tr("Names, pinyin and initials are understood."));
    setLayout(margins(vertical({m_field, grow(new EmptyAware(m_list, none)), m_keys}), 16, 16));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_destinations.setTyped(typed);
        m_list->setCurrentIndex(m_destinations.index(0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index, Act::Go); });
    m_list->setCurrentIndex(m_destinations.index(0));
    m_field->setFocus();
}

void CommandPalette::showEvent(QShowEvent* event)
{
    Dialog::showEvent(event);
    if (const QWidget* over = parentWidget())
        move(over->mapToGlobal(
            QPoint((over->width() - width()) / 2, std::clamp(over->height() - height() - margin, 0, scaled(below, this)))));
}

void CommandPalette::ask(const QString& question, const QString& keys)
{
    m_field->setPlaceholderText(question);
    m_field->setAccessibleName(question);
    m_list->setAccessibleName(question);
    m_keys->setText(keys);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takes(*static_cast<QKeyEvent*>(event)))
        return true;
    return Dialog::eventFilter(watched, event);
}

bool CommandPalette::takes(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex(), key.modifiers().testFlag(Qt::ControlModifier) ? Act::Note : Act::Go);
        return true;
    default: return false;
    }
}

void CommandPalette::step(int rows)
{
    const int last = m_destinations.rowCount() - 1;
    m_list->setCurrentIndex(m_destinations.index(std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last))));
}

// First out of the way, and when the key is done with: what it leads to may open a window of its own, or lock the vault.
void CommandPalette::choose(const QModelIndex& index, Act act)
{
    if (!index.isValid())
        return;
    const Destination& chosen = m_destinations.at(index);
    const std::function<void()> deed = act == Act::Note ? chosen.note : chosen.go;
    if (!deed)
        return;
    m_destinations.remember(chosen.key);
    close();
    QTimer::singleShot(0, &m_destinations, deed);
}

} // namespace anxin
