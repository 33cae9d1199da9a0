// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/meetingsmodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anxin {

class ListView;

// The review meetings; of the one in front, whom it looks at and what was decided.
class MeetingsPanel final : public QWidget {
    Q_OBJECT
public:
    struct Seams {
        std::function<void()> begin;
        std::function<void(const Stored<ReviewMeeting>&)> minutes;
        std::function<void(const Stored<ReviewMeeting>&, StudentId)> decide;
        std::function<void(StudentId)> openStudent;
    };
    // The model must outlive the panel.
    MeetingsPanel(MeetingsModel& model, Seams seams);

    ListView& meetings() { return *m_meetings; }
    ListView& items() { return *m_items; }
    QPushButton& beginButton() { return *m_begin; }
    QPushButton& minutesButton() { return *m_minutes; }
    std::optional<StudentId> pupil() const; // marked

private:
    QWidget* master();
    QWidget* detail();
    void decide();
    void follow();
    void followMarked();

    MeetingsModel& m_model;
    Seams m_seams;
    ListView* m_meetings;
    ListView* m_items;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_people;
    QPushButton* m_begin;
    QPushButton* m_minutes;
    QPushButton* m_decide;
    QPushButton* m_card;
    QStackedWidget* m_whole;
    int m_lastRow = 0; // that was marked, for when the list is read anew
    bool m_isFollowing = false;
};

} // namespace anxin
