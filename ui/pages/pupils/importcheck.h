// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/importrepair.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anxin {

class ListView;
class TableView;

// What is wrong with a file, by what is done about it: at the left the groups, at the right the rows of one, whose cells can be
// corrected in memory. Says what a person wants; who shows it reads the file anew and sets the answer.
class ImportCheck final : public QWidget {
    Q_OBJECT
public:
    ImportCheck();
    // `isRepaired`: there are corrections that can be thrown away.
    void set(const LocatedTable& table, const ImportReceipt& receipt, bool isRepaired);
    RepairGroupsModel& groups() { return m_groups; }
    RepairRowsModel& rows() { return m_rows; }

    // What the buttons do.
    void leaveOutOne(); // the chosen row
    void leaveOutAll(); // of the group
    void takeAllAsNew();

Q_SIGNALS:
    void corrected(int row, int column, const QString& text);
    void leftOut(const std::set<int>& rows);
    void newPupils(const std::set<int>& rows);
    void resetRequested();
    void saveRequested();
    void backRequested();
    void nextRequested();

private:
    QWidget* rowsOfGroup();
    void show(RepairKind kind);
    void follow();

    RepairGroupsModel m_groups;
    RepairRowsModel m_rows;
    std::vector<CellViolation> m_violations;
    std::optional<LocatedTable> m_table;
    std::optional<RepairKind> m_kind;
    QLabel* m_summary;
    ListView* m_groupView;
    TableView* m_rowView;
    QLabel* m_message; // what is wrong with the chosen row, in full
    QPushButton* m_leaveOne;
    QPushButton* m_leaveAll;
    QPushButton* m_asNew;
    QPushButton* m_reset;
    QPushButton* m_save;
    QStackedWidget* m_whole;
};

} // namespace anxin
