// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/ownscale/scalewording.h"
#include "core/vault/recordtable.h"

namespace anxin {

class ScaleWordingRepository {
public:
    explicit ScaleWordingRepository(Connection& connection);
    ScaleWordingId add(UnitOfWork& uow, const ScaleWording& wording) { return m_table.add(uow, wording); }
    void save(UnitOfWork& uow, const Stored<ScaleWording>& wording) { m_table.save(uow, wording); }
    std::optional<Stored<ScaleWording>> of(const QString& scale);
    // By scale.
    std::vector<Stored<ScaleWording>> all();

private:
    RecordTable<ScaleWording> m_table;
    Statement m_of;
    Statement m_all;
};

} // namespace anxin
