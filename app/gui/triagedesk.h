// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/dialogs/meetingdialogs.h"
#include "ui/models/triageboardmodel.h"
#include "ui/pages/places.h"

#include <memory>

namespace anxin {

// The triage board and the review meetings of a session, with their windows.
class TriageDesk {
public:
    // All must outlive it. `loops`: all open promises.
    TriageDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, Drafts drafts, QWidget& window);

    TriageBoardModel& board() { return m_board; }
    MeetingsModel& meetings() { return m_meetings; }
    MeetingDialogs& dialogs() { return *m_dialogs; }
    // Where it leads; the dialogs of acts must outlive the places.
    void fill(Places& places, ActDialogs& acts);

private:
    TriageBoardModel m_board;
    MeetingsModel m_meetings;
    std::unique_ptr<MeetingDialogs> m_dialogs;
};

} // namespace anxin
