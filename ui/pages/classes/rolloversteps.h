// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/rollovermodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class ListView;

// What the new year changes: at the left class by class, at the right pupil by pupil, each with a tick.
class RolloverChanges final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive it.
    explicit RolloverChanges(RolloverModel& model);
    void begin();
    ListView& groups() { return *m_groups; }
    ListView& pupils() { return *m_pupils; }

Q_SIGNALS:
    void listWanted();
    void nextRequested();

private:
    void follow();

    RolloverModel& m_model;
    ListView* m_groups;
    ListView* m_pupils;
    QLabel* m_count;
    QPushButton* m_next;
};

// What becomes of everything that is still open of those who graduate: one answer for each, nobody is passed over.
class RolloverAnswers final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive it.
    explicit RolloverAnswers(RolloverModel& model);
    void begin();
    ListView& questions() { return *m_questions; }
    // About the chosen one; then the next who has no answer yet is chosen.
    void answer(LeaverAnswer answer);
    void keepHere();

Q_SIGNALS:
    void backRequested();
    void nextRequested();

private:
    QWidget* question();
    void chooseNext();
    void follow();

    RolloverModel& m_model;
    ListView* m_questions;
    QLabel* m_name;
    QLabel* m_open;
    QLabel* m_left;
    QPushButton* m_handOver;
    QPushButton* m_keep;
    QPushButton* m_stays;
    QPushButton* m_all;
    QPushButton* m_next;
};

} // namespace anxin
