// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/yearroom.h"

namespace anxin {

// What must not be: a listed pupil who is without and not red for it, anything that is in two states at once, and papers that
// are not as they were signed. In words; empty where all is well.
class Contradictions {
public:
    explicit Contradictions(YearRoom& room) : m_room(room) {}
    QString find(const std::vector<OpenLoop>& loops);

private:
    QString whoIsWithout(const std::vector<OpenLoop>& loops);
    QString levelsAndFiles();
    QString appointments();
    QString referrals();
    QString signedPapers();
    QString closedAndOpen(const std::vector<OpenLoop>& loops);
    // Of a query that must find nothing.
    QString whereAny(const char* what, const char* sql);

    YearRoom& m_room;
    YearModel& m_model = m_room.model;
    TriageService m_triage{*m_room.vault};
    CareService m_care{*m_room.vault};
    AppointmentService m_appointments{*m_room.vault};
};

} // namespace anxin
