// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/dayclose/dayclose.h"
#include "core/vault/recordtable.h"

namespace anxin {

class DayCloseRepository {
public:
    explicit DayCloseRepository(Connection& connection);
    DayCloseId add(UnitOfWork& uow, const DayClose& close) { return m_table.add(uow, close); }
    void save(UnitOfWork& uow, const Stored<DayClose>& close) { m_table.save(uow, close); }
    std::optional<Stored<DayClose>> ofDay(QDate day);

private:
    RecordTable<DayClose> m_table;
    Statement m_ofDay;
};

} // namespace anxin
