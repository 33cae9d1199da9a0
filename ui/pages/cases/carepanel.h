// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/caremodel.h"
#include "ui/pages/places.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace anxin {

class ListView;

// What is planned in the file in front, beside what was planned and found before.
class CarePanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel. `edit`: the form for concern and plans.
    CarePanel(CareModel& model, const Places& places, std::function<void()> edit);
    ListView& list() { return *m_list; }
    QPushButton& addMeasure() { return *m_addMeasure; }
    QPushButton& holdReview() { return *m_holdReview; }
    QWidget& startOf(PlanPart part); // where the keyboard begins for it

private:
    QWidget* texts(std::function<void()> edit, const Places& places);
    void follow();
    void followSafetyPlan();
    void followFormulation();
    QString writtenLine(QDate day, const QString& who) const;

    CareModel& m_model;
    ListView* m_list;
    QPushButton* m_addMeasure;
    QPushButton* m_holdReview;
    QLabel* m_concern;
    QLabel* m_carePlan;
    QLabel* m_contingency;
    QBoxLayout* m_safety;      // a line, and the plan part by part
    QBoxLayout* m_formulation; // likewise
    QPushButton* m_change;
    QPushButton* m_writeSafety;
    QPushButton* m_writeFormulation;
    QAction* m_putOff = nullptr;
    QAction* m_printHandOver = nullptr; // null where there is no way to print
    QAction* m_printSafety = nullptr;   // likewise
};

} // namespace anxin
