// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/appointmentacts.h"
#include "tests/promises/year/caseacts.h"
#include "tests/promises/year/contradictions.h"
#include "tests/promises/year/crisisacts.h"
#include "tests/promises/year/familyacts.h"
#include "tests/promises/year/postacts.h"
#include "tests/promises/year/referralacts.h"
#include "tests/promises/year/registeracts.h"
#include "tests/promises/year/screeningacts.h"
#include "tests/promises/year/silentattacks.h"

namespace anxin {

// A counselling room that lives through its days by chance, and beside it the model of what must be open. A new sort of thing
// that is done is a function and a line in the acts of its area, and what follows from it in the model of that name.
class RoomYear {
public:
    using Figures = std::map<QString, int>; // how often what was done
    RoomYear(unsigned seed, int pupilCount, Figures& figures);

    // A day with a handful of acts; some are refused, which changes nothing. What is wrong afterwards, or nothing.
    QString day();
    // As after a day.
    QString problem();
    const QStringList& done() const { return m_done; }
    const QStringList& namesOfActs() const { return m_names; }
    YearRoom& room() { return m_room; }
    int compared() const { return m_compared; } // promises, each on each day

private:
    void passDays();
    const YearAct& anyAct();
    QString closeDay();

    YearRoom m_room;
    Figures& m_figures;
    QStringList m_done, m_names;
    CaseActs m_cases{m_room};
    FamilyActs m_family{m_room};
    ScreeningActs m_screening{m_room};
    AppointmentActs m_appointments{m_room};
    ReferralActs m_referrals{m_room};
    CrisisActs m_crises{m_room};
    PostActs m_post{m_room};
    SilentAttacks m_attacks{m_room};
    std::optional<RegisterActs> m_register; // knows what the others do
    Contradictions m_contradictions{m_room};
    std::vector<YearAct> m_acts;
    int m_weights = 0;
    int m_compared = 0;
};

} // namespace anxin
