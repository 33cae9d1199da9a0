// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/calendarservice.h"
#include "core/services/screeningservice.h"
#include "core/services/triageboard.h"
#include "ui/models/faces.h"
#include "ui/models/watch.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>

namespace anxin {

struct BoardCard {
    TriageCard card;
    Face face;
    QString why; // what asks for somebody, in words
};

// Everybody whom somebody has to look after, the most urgent first: as cards (column 0, with the roles of `RowRole`), and as a
// table. Both are the same rows. Re-reads when a commit touches what it shows.
class TriageBoardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Pupil, ClassUnit, Stage, Level, Why, Waiting, Due, ColumnCount };
    enum Role : int { StageRole = Qt::UserRole + 1, SortRole }; // a TriageStage as int; what a table sorts by
    struct On {
        TriageService& triage;
        CaseworkService& casework;
        ScreeningService& screening;
        RegisterService& registered;
        CalendarService& calendar;
        std::function<std::vector<OpenLoop>()> loops;
    };
    // All must outlive the model.
    TriageBoardModel(On on, ChangeNotifier& news, const Clock& clock);

    const BoardCard& card(int row) const { return m_cards.at(static_cast<std::size_t>(row)); }
    // The row of a pupil; nothing where nobody need look.
    std::optional<int> rowOf(StudentId student) const;
    Result<TriageMove, MoveRefusal> moveOf(int row, TriageStage to) const { return anxin::moveOf(card(row).card.evidence, to); }

    void refreshIfStale();
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    QString sinceWords(const TriageCard& card) const;
    QString whyOf(const TriageCard& card, const QHash<qint64, std::vector<ScoredSheet>>& sheets) const;
    QString text(const BoardCard& card, int column) const;
    QString dueInFull(const BoardCard& card) const; // with what is due
    QVariant cardData(const BoardCard& shown, int role) const;
    QVariant sortKey(int row, int column) const;

    On m_on;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    std::vector<BoardCard> m_cards;
    QHash<qint64, int> m_rows; // by pupil
};

// One column of the board. A card of another column can be dropped on it; nothing is moved by that, but an act asked for.
class BoardColumn final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    BoardColumn(TriageBoardModel& board, TriageStage stage, QObject* parent = nullptr);
    TriageStage stage() const { return m_stage; }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(int boardRow);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex& parent) const override;

private:
    TriageStage m_stage;
};

} // namespace anxin
