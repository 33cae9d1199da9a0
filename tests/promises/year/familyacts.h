// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/familyservice.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Talks with the home, and the groups that a pupil belongs to.
class FamilyActs {
public:
    explicit FamilyActs(YearRoom& room) : m_room(room) {}
    std::vector<YearAct> acts();

private:
    HomeContact anyContact(qint64 pupil, ContactOutcome outcome);
    bool contact(qint64 pupil);
    bool callInVain(qint64 pupil);
    bool beginGroup(qint64 pupil);
    bool endGroup(qint64 pupil);

    YearRoom& m_room;
    FamilyModel& m_model = m_room.model.family;
    FamilyService m_family{*m_room.vault};
};

} // namespace anxin
