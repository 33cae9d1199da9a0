// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/meetingservice.h"
#include "core/services/screeningservice.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Answers to questionnaires, the talks that follow, and the meetings that decide.
class ScreeningActs {
public:
    explicit ScreeningActs(YearRoom& room);
    std::vector<YearAct> acts();

    // One of PHQ-9 or PHQ-A whose every answer is known to be harmless, high enough for a talk, or critical, by the manual.
    enum class Paper { Calm, Burdened, Alarming };

private:
    bool answer(qint64 pupil);
    bool noteContact(qint64 pupil);
    bool interview(qint64 pupil);
    bool beginMeeting(qint64 pupil);
    bool decide(qint64 pupil);
    bool signMinutes(qint64 pupil);

    void decided(qint64 meeting, qint64 pupil, const Resolution& resolution, Moment at);
    // Whoever waits for it, mostly.
    qint64 waitingOr(LoopKind kind, qint64 pupil);

    YearRoom& m_room;
    ScreeningModel& m_model = m_room.model.screening;
    Catalogue m_catalogue = Catalogue::shipped();
    ScreeningService m_screening{*m_room.vault, m_catalogue, m_room.rules};
    TriageService m_triage{*m_room.vault};
    MeetingService m_meetings{*m_room.vault, m_triage, m_room.casework};
    std::vector<CampaignId> m_campaigns;
    std::map<qint64, Paper> m_said; // what each sheet says now
};

} // namespace anxin
