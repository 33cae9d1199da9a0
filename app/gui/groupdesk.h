// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/groupdialogs.h"
#include "ui/pages/groups/groupspage.h"
#include "ui/pages/places.h"

#include <memory>

namespace anxin {

class MainWindow;

// Groups, talks and letters of a session, with their windows. Goes before the room.
class GroupDesk {
public:
    // All must outlive it.
    GroupDesk(Room& room, Drafts drafts, QWidget& window);

    GroupworkModel& model() { return m_model; }
    GroupDialogs& dialogs() { return *m_dialogs; }
    // Its page, as the last one of the window.
    void addTo(MainWindow& window, std::function<void(StudentId)> openStudent);
    void fill(Places& places);

private:
    GroupworkModel m_model;
    std::unique_ptr<GroupDialogs> m_dialogs;
    std::function<void()> m_showLetters; // of the page, once it is there
};

} // namespace anxin
