// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/boardpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace anxin {

namespace {
constexpr int leastOfColumn = 200; // px: class, level and reason of a card can be read
constexpr int stages = static_cast<int>(entriesOf<TriageStage>.size());

TriageStage stageAt(int number)
{
    return entriesOf<TriageStage>[static_cast<std::size_t>(number)].value;
}

// -1 or 1 where the key goes sideways; by itself, or with Alt.
int sideways(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier && modifiers != Qt::AltModifier)
        return 0;
    return key.key() == Qt::Key_Left ? -1 : key.key() == Qt::Key_Right ? 1 : 0;
}
} // namespace

BoardPanel::BoardPanel(TriageBoardModel& model, Seams seams)
    : m_model(model),
      m_seams(std::move(seams)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new TableView),
      m_bar(new MessageBar),
      m_asTable(button(tr("As a table"))),
      m_hint(muted({})),
      m_shown(new QStackedWidget)
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(TriageBoardModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Triage board as a table, the most urgent first"));
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex& index) { choose(m_sorted->mapToSource(index)); });
    connect(m_table, &TableView::opened, this, [this] {
        if (m_pupil && m_seams.openStudent)
            m_seams.openStudent(*m_pupil);
    });
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, this, &BoardPanel::showAs);

    m_shown->addWidget(cards());
    m_shown->addWidget(m_table);
    m_shown->addWidget(new EmptyState(Icon::Check, tr("Nobody to look after"),
                                      tr("Whoever is to be seen, decided about, helped or watched stands here.")));
    m_hint->setWordWrap(true);
    setLayout(vertical({m_bar, grow(m_shown), horizontal({grow(m_hint), m_asTable})}, 8));
    setStartOfKeys(*this, m_lists[0]);
    connect(&m_model, &TriageBoardModel::refreshed, this, &BoardPanel::follow);
    follow();
}

QWidget* BoardPanel::cards()
{
    QBoxLayout* row = horizontal({}, 10);
    for (const auto& entry : entriesOf<TriageStage>)
        row->addWidget(columnOf(entry.value), 1);
    m_cards = scrolling(panel(row), Scroll::BothWays);
    return m_cards;
}

QWidget* BoardPanel::columnOf(TriageStage stage)
{
    const auto at = static_cast<std::size_t>(stage);
    auto* list = new ListView;
    auto* column = new BoardColumn(m_model, stage, this);
    m_columns[at] = column;
    m_lists[at] = list;
    m_heads[at] = cardTitle({});
    list->setModel(column);
    list->setItemDelegate(new CardDelegate(list));
    list->setUniformItemSizes(true); // 3,000 cards are laid out at once
    list->setDragDropMode(QAbstractItemView::DragDrop);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setDropIndicatorShown(false);
    list->setProperty("plain", true);
    list->installEventFilter(this);
    connect(list, &ListView::chosen, this, [this, column](const QModelIndex& index) { choose(column->mapToSource(index)); });
    connect(list, &ListView::opened, this, [this] {
        if (m_pupil && m_seams.openStudent)
            m_seams.openStudent(*m_pupil);
    });
    const auto drop = [this, stage](int row) {
        choose(m_model.index(row, 0));
        move(stage);
    };
    connect(column, &BoardColumn::dropped, this, drop, Qt::QueuedConnection); // when the mouse has let go of the card
    QWidget* whole = panel(vertical({m_heads[at], grow(list)}, 6));
    whole->setMinimumWidth(scaled(leastOfColumn));
    return whole;
}

void BoardPanel::choose(const QModelIndex& boardIndex)
{
    if (!boardIndex.isValid())
        return;
    const TriageCard& card = m_model.card(boardIndex.row()).card;
    m_pupil = card.student;
    const QModelIndex shown =
        m_columns[static_cast<std::size_t>(card.stage)]->mapFromSource(m_model.index(boardIndex.row(), 0));
    m_place = std::pair{card.stage, shown.row()};
}

// The card that was in front stays there, wherever the records have put it. Where it has left the board, the one in its place.
void BoardPanel::follow()
{
    for (int number = 0; number < stages; ++number) {
        const auto at = static_cast<std::size_t>(number);
        const QString head =
            tr("%1 · %2", "column, number of pupils").arg(label(stageAt(number))).arg(m_columns[at]->rowCount());
        m_heads[at]->setText(head);
        m_lists[at]->setAccessibleName(head);
    }
    showAs(m_asTable->isChecked());
    const bool hadKeys = std::ranges::any_of(m_lists, [](const ListView* list) { return list->hasFocus(); });
    if (const auto row = m_pupil ? m_model.rowOf(*m_pupil) : std::nullopt) {
        const TriageStage stage = m_model.card(*row).card.stage;
        const QModelIndex index = m_model.index(*row, 0);
        m_table->setCurrentIndex(m_sorted->mapFromSource(index));
        markInColumn(stage, m_columns[static_cast<std::size_t>(stage)]->mapFromSource(index).row());
        if (hadKeys)
            column(stage).setFocus(Qt::OtherFocusReason);
    } else if (m_place) {
        m_pupil.reset();
        markInColumn(m_place->first, m_place->second);
    }
}

void BoardPanel::markInColumn(TriageStage stage, int row)
{
    const auto at = static_cast<std::size_t>(stage);
    const int last = m_columns[at]->rowCount() - 1;
    if (last >= 0)
        m_lists[at]->setCurrentIndex(m_columns[at]->index(std::clamp(row, 0, last), 0));
}

std::optional<TriageStage> BoardPanel::stageInFront() const
{
    const auto row = m_pupil ? m_model.rowOf(*m_pupil) : std::nullopt;
    return row ? std::optional(m_model.card(*row).card.stage) : std::nullopt;
}

// To the next column that has cards.
void BoardPanel::step(TriageStage from, int by)
{
    const int row = std::max(0, column(from).currentIndex().row());
    for (int number = static_cast<int>(from) + by; number >= 0 && number < stages; number += by) {
        const TriageStage stage = stageAt(number);
        if (m_columns[static_cast<std::size_t>(number)]->rowCount() == 0)
            continue;
        markInColumn(stage, row);
        column(stage).setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

bool BoardPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto list = std::ranges::find_if(m_lists, [watched](const QObject* one) { return one == watched; });
    if (list == m_lists.end())
        return QWidget::eventFilter(watched, event);
    const int number = static_cast<int>(list - m_lists.begin());
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isByHand = reason != Qt::OtherFocusReason && reason != Qt::ActiveWindowFocusReason;
        m_wasAway = m_wasAway && !isByHand;
        m_cards->ensureWidgetVisible(*list, 0, 0);
        if (const auto home = m_wasAway ? stageInFront() : std::nullopt; home && *home != stageAt(number)) {
            // Back from a dialog whose act has moved the card: the keys follow the card, not the column, which would mark
            // another.
            column(*home).setFocus(Qt::OtherFocusReason);
            return true;
        }
        markInColumn(stageAt(number), (*list)->currentIndex().row());
        choose(m_columns[static_cast<std::size_t>(number)]->mapToSource((*list)->currentIndex()));
    }
    if (event->type() == QEvent::WindowDeactivate)
        m_wasAway = true;
    if (event->type() == QEvent::KeyPress) {
        m_wasAway = false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const int by = sideways(*key);
        if (by != 0 && !key->modifiers().testFlag(Qt::AltModifier)) {
            step(stageAt(number), by);
            return true;
        }
        if (by != 0) {
            if (number + by >= 0 && number + by < stages)
                move(stageAt(number + by));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardPanel::move(TriageStage to)
{
    m_bar->clear();
    const auto row = m_pupil ? m_model.rowOf(*m_pupil) : std::nullopt;
    if (!row)
        return;
    const auto move = m_model.moveOf(*row, to);
    if (move && m_seams.carryOut)
        m_seams.carryOut(*m_pupil, *move);
    else if (!move)
        m_bar->show(Tone::Info, sentence(move.error()));
}

void BoardPanel::showAs(bool table)
{
    m_asTable->setText(table ? tr("As cards") : tr("As a table"));
    m_hint->setText(table ? tr("Enter opens the pupil.")
                          : tr("Arrow keys go from card to card, Enter opens the pupil, Alt with ← or → opens the form that "
                               "moves the card."));
    m_asTable->setEnabled(m_model.rowCount() > 0);
    m_shown->setCurrentIndex(m_model.rowCount() == 0 ? 2 : table ? 1 : 0);
    setStartOfKeys(*this, table ? static_cast<QWidget*>(m_table) : m_lists[0]);
}

} // namespace anxin
