// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowactions.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
constexpr int edge = 10;

// Where Tab goes on from the list, past all that stands on its rows.
QWidget* after(QWidget& view)
{
    QWidget* next = view.nextInFocusChain();
    while (next != &view &&
           (view.isAncestorOf(next) || !takesKeys(next) || !(next->focusPolicy() & Qt::TabFocus) || next->focusProxy()))
        next = next->nextInFocusChain();
    return next;
}

// Rows are made anew all the time, so their buttons are no part of the window's chain of focus: Tab is led along them here.
// Null where it goes as always.
QWidget* nextOf(QWidget& view, const std::vector<QPushButton*>& buttons, const QObject* from, bool isBack)
{
    if (buttons.empty() || !buttons.front()->isVisible())
        return nullptr;
    if (from == &view)
        return isBack ? nullptr : buttons.front();
    const auto at = std::ranges::find(buttons, from, [](QPushButton* each) -> const QObject* { return each; });
    if (at == buttons.end())
        return nullptr;
    if (isBack)
        return at == buttons.begin() ? &view : static_cast<QWidget*>(*(at - 1));
    return at + 1 == buttons.end() ? after(view) : static_cast<QWidget*>(*(at + 1));
}
} // namespace

RowActions::RowActions(ListView& view, Of of, RowAction::Stands most)
    : QObject(&view),
      m_view(view),
      m_of(std::move(of)),
      m_most(most)
{
    m_view.installEventFilter(this);
    m_view.viewport()->installEventFilter(this);
    connect(m_view.model(), &QAbstractItemModel::modelReset, this, &RowActions::rebuild);
    connect(&m_view, &ListView::chosen, this, &RowActions::followCurrent);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, this, &RowActions::place);
    rebuild();
}

std::vector<QPushButton*> RowActions::buttonsOf(int row) const
{
    return row >= 0 && row < static_cast<int>(m_strips.size()) ? m_strips[static_cast<std::size_t>(row)].buttons
                                                               : std::vector<QPushButton*>();
}

QMenu* RowActions::menuOf(int row)
{
    const std::vector<RowAction> actions = m_of(row);
    if (actions.empty())
        return nullptr;
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_view.model()->index(row, 0).data().toString());
    for (const RowAction& action : actions)
        menu->addAction(action.name, this, [this, row, act = action.act] { run(row, act); });
    return menu;
}

RowActions::Strip RowActions::stripOf(int row)
{
    Strip strip{new QWidget(m_view.viewport()), {}};
    QBoxLayout* line = horizontal({}, 6);
    margins(line, 0, 0);
    const QString whom = m_view.model()->index(row, 0).data().toString();
    for (const RowAction& action : m_of(row)) {
        if (action.stands != RowAction::Stands::OnRow)
            continue;
        QPushButton* made = button(action.name);
        made->setProperty("kind", QStringLiteral("row"));
        made->setAccessibleName(QStringLiteral("%1 · %2").arg(action.name, whom));
        made->setFocusPolicy(Qt::NoFocus); // until its row is the current one
        made->installEventFilter(this);
        connect(made, &QPushButton::clicked, this, [this, row, act = action.act] { run(row, act); });
        line->addWidget(made);
        strip.buttons.push_back(made);
    }
    strip.room->setLayout(line);
    strip.room->hide(); // until it is placed
    return strip;
}

void RowActions::rebuild()
{
    bool hadKeys = false;
    for (const Strip& strip : std::exchange(m_strips, {})) {
        hadKeys = hadKeys || strip.room->isAncestorOf(m_view.window()->focusWidget());
        strip.room->hide();
        strip.room->deleteLater(); // a button of it may be what has just been pressed
    }
    const int rows = m_view.model()->rowCount();
    int widest = 0;
    for (int row = 0; m_most == RowAction::Stands::OnRow && row < rows; ++row) {
        m_strips.push_back(stripOf(row));
        if (!m_strips.back().buttons.empty())
            widest = std::max(widest, m_strips.back().room->sizeHint().width() + edge);
    }
    m_view.setProperty("roomOnRow", widest); // RowDelegate leaves it free
    if (hadKeys)
        m_view.setFocus();
    if (const int kept = std::exchange(m_kept, -1); kept >= 0 && rows > 0)
        m_view.setCurrentIndex(m_view.model()->index(std::min(kept, rows - 1), 0));
    place();
}

void RowActions::place()
{
    for (std::size_t row = 0; row < m_strips.size(); ++row) {
        const Strip& strip = m_strips[row];
        const QRect line = m_view.visualRect(m_view.model()->index(static_cast<int>(row), 0));
        const QSize size = strip.room->sizeHint();
        strip.room->setGeometry(line.right() - edge - size.width(), line.center().y() - size.height() / 2, size.width(),
                                size.height());
        // Half a button is none; the current row is scrolled into sight.
        strip.room->setHidden(strip.buttons.empty() || !m_view.viewport()->rect().contains(strip.room->geometry()));
    }
}

void RowActions::followCurrent(const QModelIndex& current)
{
    for (std::size_t row = 0; row < m_strips.size(); ++row)
        for (QPushButton* each : m_strips[row].buttons)
            each->setFocusPolicy(static_cast<int>(row) == current.row() ? Qt::ClickFocus : Qt::NoFocus);
}

void RowActions::run(int row, const std::function<void()>& act)
{
    m_view.setCurrentIndex(m_view.model()->index(row, 0));
    m_kept = row;
    act();
}

bool RowActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &RowActions::place, Qt::QueuedConnection); // after the list has laid out its rows
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isBack = key->key() == Qt::Key_Backtab;
        QWidget* next = isBack || (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
                            ? nextOf(m_view, buttonsOf(m_view.currentIndex().row()), watched, isBack)
                            : nullptr;
        if (next)
            next->setFocus(isBack ? Qt::BacktabFocusReason : Qt::TabFocusReason);
        return next != nullptr;
    }
    if (event->type() != QEvent::ContextMenu || qobject_cast<QPushButton*>(watched))
        return QObject::eventFilter(watched, event);
    const auto* wanted = static_cast<QContextMenuEvent*>(event);
    const bool isByKey = wanted->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        isByKey ? m_view.currentIndex() : m_view.indexAt(m_view.viewport()->mapFromGlobal(wanted->globalPos()));
    if (!index.isValid())
        return true;
    m_view.setCurrentIndex(index);
    if (QMenu* menu = menuOf(index.row()))
        menu->popup(isByKey ? m_view.viewport()->mapToGlobal(m_view.visualRect(index).bottomLeft()) : wanted->globalPos());
    return true;
}

} // namespace anxin
