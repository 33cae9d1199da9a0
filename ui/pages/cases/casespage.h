// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/casesmodel.h"
#include "ui/pages/places.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace anxin {

class CareModel;
class CarePanel;
class ChipRow;
class EmptyState;
class LevelBadge;
class ListView;
class MemoPanel;
class Pill;
class SearchField;
class TimelinePanel;

// The case files, open or closed, and one of them in front: who, what is planned, what happened. A closed one is only read, and
// its notes are added to.
class CasesPage final : public QWidget, public Page {
    Q_OBJECT
public:
    // Models must outlive the page.
    CasesPage(CasesModel& model, CareModel& care, Places places);

    QString title() const override { return tr("Cases"); }
    Icon symbol() const override { return Icon::Folder; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    enum Tab : int { Happened, Plan, Memos };
    // Brings a pupil's open file to the front, at that tab; false where there is none.
    bool show(StudentId student, Tab tab = Happened);
    // What is planned there, and the keyboard where that part of it is done.
    bool showPlan(StudentId student, PlanPart part);
    // Brings that file to the front, also a closed one.
    void show(const Stored<CaseFile>& file);
    using QWidget::show;
    ChipRow& scopes() { return *m_scopes; } // as CaseScope, after Open
    QPushButton& more() { return *m_more; }
    SearchField& words() { return *m_words; }
    ListView& list() { return *m_list; }
    TimelinePanel& timeline() { return *m_timeline; }
    QTabBar& tabs() { return *m_tabs; } // what happened, what is planned, private memos
    CarePanel& care() { return *m_carePanel; }
    MemoPanel& memos() { return *m_memos; }

private:
    QWidget* master();
    QWidget* detail();
    QLayout* header();
    void follow();
    void followList();
    void followFacts();
    QWidget* timelinePane();
    void openEntry(const TimelineEntry& entry);
    void addTo(const TimelineEntry& entry);

    CasesModel& m_model;
    CareModel& m_care;
    Places m_places;
    SearchField* m_words;
    ChipRow* m_scopes;
    QTimer m_typing;
    ListView* m_list;
    EmptyState* m_none;
    TimelinePanel* m_timeline;
    QTabBar* m_tabs;
    CarePanel* m_carePanel;
    MemoPanel* m_memos;
    QStackedWidget* m_right;
    QLabel* m_name;
    QLabel* m_facts;
    LevelBadge* m_level;
    Pill* m_review;
    QLabel* m_count;
    QPushButton* m_more;
    QList<QWidget*> m_ofOpenFile; // what changes a file
    QList<QAction*> m_menuOfOpenFile;
};

} // namespace anxin
