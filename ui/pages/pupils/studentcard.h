// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentcardmodel.h"
#include "ui/pages/places.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace anxin {

class AttachmentPanel;
class FamilyPanel;
class FileChooser;
class LevelBadge;
class Pill;
class ScreeningPanel;
class TimelinePanel;

// One pupil: who, which level, when to look again, and what can be done now; below, in tabs, what has happened and what belongs
// to the pupil.
class StudentCard final : public QWidget {
    Q_OBJECT
public:
    enum Tab : int { Timeline, Overview, Screening, Family, Consents, Enrolment, Attachments };

    // Model, clock and chooser must outlive the card.
    StudentCard(StudentCardModel& model, const Clock& clock, const Places& places, FileChooser& chooser);

    QTabBar& tabs() { return *m_tabs; }
    FamilyPanel& family() { return *m_family; }
    TimelinePanel& timeline() { return *m_timeline; }
    AttachmentPanel& attachments() { return *m_attachments; }
    ScreeningPanel& screening() { return *m_screening; }
    // The profile of this answer sheet, with the keys in it.
    void showSheet(AnswerSheetId sheet);

Q_SIGNALS:
    void editRequested();

private:
    QPushButton* more(const Places& places);
    QPushButton* act(const QString& name, const std::function<void(StudentId)>& place);
    QLayout* header(const Places& places);
    QWidget* timelinePane(const Places& places);
    QWidget* overview();
    QWidget* enrolment(const Places& places);
    QWidget* mergedEntries(const Places& places);
    void follow();
    void showOverview();

    StudentCardModel& m_model;
    const Clock& m_clock;
    QLabel* m_name;
    LevelBadge* m_level;
    Pill* m_review;
    QLabel* m_facts;
    QPushButton* m_case;
    QTabBar* m_tabs;
    QStackedWidget* m_shown;
    TimelinePanel* m_timeline;
    ScreeningPanel* m_screening;
    FamilyPanel* m_family;
    AttachmentPanel* m_attachments;
    QBoxLayout* m_overview;
    QLabel* m_attentions;
    QWidget* m_merged = nullptr;
};

} // namespace anxin
