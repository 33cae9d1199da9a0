// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/triageboardmodel.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace anxin {

class ListView;
class MessageBar;
class TableView;

// The triage board: everybody whom somebody has to look after, in columns, or as a table. A card is moved by the act that is
// the evidence for it; where it stands afterwards, the records say.
class BoardPanel final : public QWidget {
    Q_OBJECT
public:
    struct Seams {
        std::function<void(StudentId)> openStudent;
        std::function<void(StudentId, const TriageMove&)> carryOut;
    };
    // The model must outlive the panel.
    BoardPanel(TriageBoardModel& model, Seams seams);

    ListView& column(TriageStage stage) { return *m_lists.at(static_cast<std::size_t>(stage)); }
    TableView& table() { return *m_table; }
    QPushButton& asTable() { return *m_asTable; }
    MessageBar& bar() { return *m_bar; }
    std::optional<StudentId> pupil() const { return m_pupil; } // in front
    // Asks for the act that moves the pupil in front there, or says why there is none.
    void move(TriageStage to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* columnOf(TriageStage stage);
    QWidget* cards();
    void choose(const QModelIndex& boardIndex);
    void follow();
    std::optional<TriageStage> stageInFront() const; // of the card that is
    void markInColumn(TriageStage stage, int row);
    void step(TriageStage from, int by);
    void showAs(bool table);

    TriageBoardModel& m_model;
    Seams m_seams;
    std::array<BoardColumn*, entriesOf<TriageStage>.size()> m_columns;
    std::array<ListView*, entriesOf<TriageStage>.size()> m_lists;
    std::array<QLabel*, entriesOf<TriageStage>.size()> m_heads;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    MessageBar* m_bar;
    QPushButton* m_asTable;
    QLabel* m_hint;
    QScrollArea* m_cards = nullptr;
    QStackedWidget* m_shown;
    std::optional<StudentId> m_pupil;
    bool m_wasAway = false;                             // another window had the keys, and nothing was pressed here since
    std::optional<std::pair<TriageStage, int>> m_place; // where that card stood, for when it has gone
};

} // namespace anxin
