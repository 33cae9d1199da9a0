// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/triagedesk.h"

namespace anxin {

TriageDesk::TriageDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, Drafts drafts, QWidget& window)
    : m_board({room.triage, room.casework, room.screening, room.registered, room.calendar, std::move(loops)}, room.vault.news(),
              room.vault.clock()),
      m_meetings({room.meetings, room.triage, room.campaigns, room.registered}, room.vault.news(), room.vault.clock()),
      m_dialogs(std::make_unique<MeetingDialogs>(m_meetings, std::move(drafts), window))
{
}

void TriageDesk::fill(Places& places, ActDialogs& acts)
{
    places.carryOut = [&acts](StudentId student, const TriageMove& move) { acts.carryOut(student, move); };
    places.beginMeeting = [this] { m_dialogs->begin(); };
    places.openMinutes = [this](const Stored<ReviewMeeting>& meeting) { m_dialogs->minutes(meeting); };
    places.decide = [this](const Stored<ReviewMeeting>& meeting, StudentId student) { m_dialogs->decide(meeting, student); };
}

} // namespace anxin
