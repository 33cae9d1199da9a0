// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/crisisdialogs.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTabBar;

namespace anxin {

class ListView;
class ShownList;

// At the right of the console: whom to call, who has which role, who watches, what is to be reported, who was told, whom it
// touches.
class CrisisTabs final : public QWidget {
    Q_OBJECT
public:
    enum Tab : int { Phones, Roles, Watches, Reports, Duties, Told, Affected };
    static constexpr int count = 7;

    // Both must outlive it.
    CrisisTabs(CrisisModel& model, CrisisDialogs& dialogs);
    QTabBar& tabs() { return *m_tabs; }
    ListView& list(Tab tab) { return *m_lists.at(static_cast<std::size_t>(tab)); }

Q_SIGNALS:
    void said(const anxin::ActOutcome& outcome);
    void call(const QString& whom); // is to be written down

private:
    QWidget* tab(Tab which, ShownList& rows, const QString& name, const QString& nothing,
                 std::initializer_list<QPushButton*> buttons);
    QPushButton* act(const QString& name, std::function<void()> act);
    std::optional<int> marked(Tab which);
    void addTabs();
    QWidget* phones();
    QWidget* roles();
    QWidget* watches();
    QWidget* reports();
    QWidget* duties();
    QWidget* told();
    QWidget* affected();
    void tickMarkedDuty();
    void reportMarkedDuty();
    void follow();
    void markOwedDuty();
    void followDuty();

    CrisisModel& m_model;
    CrisisDialogs& m_dialogs;
    QTabBar* m_tabs;
    std::array<ListView*, count> m_lists{};
    std::vector<QPushButton*> m_whileOpen; // acts that end with the closing
    std::vector<QPushButton*> m_ofDuty;    // acts on the situation that is marked
    std::optional<CrisisEventId> m_shown;
    QLabel* m_law = nullptr;
};

} // namespace anxin
