// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/schoolcalendar.h"
#include "core/vault/recordtable.h"

namespace anxin {

class TermDatesRepository {
public:
    explicit TermDatesRepository(Connection& connection);
    TermDatesId add(UnitOfWork& uow, const TermDates& dates) { return m_table.add(uow, dates); }
    void save(UnitOfWork& uow, const Stored<TermDates>& dates) { m_table.save(uow, dates); }
    // The newest term first.
    std::vector<Stored<TermDates>> all();
    SchoolCalendar calendar();

private:
    RecordTable<TermDates> m_table;
    Statement m_all;
};

} // namespace anxin
