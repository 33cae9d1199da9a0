// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentimporting.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;

namespace anxin {

class MessageBar;

// new, changed, same as before, not taken: four big numbers with their words.
class ImportFigures final : public QWidget {
    Q_OBJECT
public:
    ImportFigures();
    void set(const ImportCounts& counts);

private:
    std::array<QLabel*, 4> m_values{};
};

// The last look before an import is written: what it adds, what it changes from what to what, who is not in the list. Where it
// changes so much that it may be the wrong file, a person must say that it is right.
class ImportConfirm final : public QWidget {
    Q_OBJECT
public:
    ImportConfirm();
    // Another file: nothing is ticked.
    void begin();
    void set(const StudentPlan& plan);
    ListCover cover() const;
    PlannedChangesModel& changes() { return m_changes; }
    QCheckBox& somePupils() { return *m_somePupils; }
    QCheckBox& isRight() { return *m_isRight; }
    bool canWrite() const;

Q_SIGNALS:
    void backRequested();
    void coverChanged();
    void writeRequested();

private:
    void follow();

    PlannedChangesModel m_changes;
    ImportFigures* m_figures;
    QLabel* m_missing;
    QCheckBox* m_somePupils;
    MessageBar* m_brake;
    QCheckBox* m_isRight;
    QPushButton* m_write;
    int m_rows = 0; // to be written
    bool m_isDrastic = false;
};

} // namespace anxin
