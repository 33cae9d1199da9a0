// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/dutyhours.h"
#include "core/vault/recordtable.h"

namespace anxin {

class DutyHoursRepository {
public:
    explicit DutyHoursRepository(Connection& connection);
    // In the order of the week.
    std::vector<DutyHours> all();
    // In place of those that are there. Only what differs is written.
    void set(UnitOfWork& uow, const std::vector<DutyHours>& hours);

private:
    RecordTable<DutyHours> m_table;
    Statement m_all;
    Statement m_remove;
};

} // namespace anxin
