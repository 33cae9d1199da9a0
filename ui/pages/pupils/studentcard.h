// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentcardmodel.h"
#include "ui/pages/places.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class LevelBadge;
class Pill;

// One pupil: who, which level, when to look again, what has happened, and what can be done now.
class StudentCard final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the card.
    StudentCard(StudentCardModel& model, const Places& places);

Q_SIGNALS:
    void editRequested();

private:
    QPushButton* act(const QString& name, const std::function<void(StudentId)>& place);
    void follow();

    StudentCardModel& m_model;
    QLabel* m_name;
    LevelBadge* m_level;
    Pill* m_review;
    QLabel* m_facts;
    QPushButton* m_case;
};

} // namespace anxin
