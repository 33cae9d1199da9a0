// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/groupworkmodel.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace anxin {

class ListView;
class Pill;

// Groups with their members and sessions; talks of teachers with pupils; letters to the room.
class GroupsPage final : public QWidget, public Page {
    Q_OBJECT
public:
    enum Section : int { Groups, Talks, Letters };
    // Where it leads.
    struct Seams {
        std::function<void()> newGroup;
        std::function<void(const Stored<GroupProgramme>&)> openGroup;
        std::function<void(const Stored<GroupProgramme>&)> addMember;
        std::function<void(const Stored<GroupProgramme>&)> hold;
        std::function<void(const Stored<GroupSession>&)> openSession;
        std::function<void()> newTalk;
        std::function<void(const Stored<Talk>&)> openTalk;
        std::function<void(const std::optional<Stored<Letter>>&)> openLetter; // nothing: a new one
        std::function<void(StudentId)> openStudent;
    };
    // The model must outlive the page.
    GroupsPage(GroupworkModel& model, Seams seams);

    QString title() const override { return tr("Groups, letters"); }
    Icon symbol() const override { return Icon::Group; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    void showSection(Section section);
    QTabBar& sections() { return *m_sections; }
    ListView& groups() { return *m_groups; }
    ListView& members() { return *m_members; }
    ListView& sessions() { return *m_sessions; }
    ListView& talks() { return *m_talks; }
    ListView& letters() { return *m_letters; }

private:
    QWidget* groupSection();
    QWidget* groupDetail();
    QWidget* talkSection();
    QWidget* letterSection();
    void follow();

    GroupworkModel& m_model;
    Seams m_seams;
    QTabBar* m_sections;
    QStackedWidget* m_shown;
    ListView* m_groups;
    ListView* m_members;
    ListView* m_sessions;
    ListView* m_talks;
    ListView* m_letters;
    QStackedWidget* m_whole; // the groups, or that there is none
    QLabel* m_name;
    Pill* m_rule;
    QLabel* m_facts;
    QLabel* m_goals;
    QPushButton* m_leave;
    QLabel* m_open; // letters
    bool m_isFollowing = false;
};

} // namespace anxin
