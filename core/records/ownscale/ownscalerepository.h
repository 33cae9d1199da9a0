// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/ownscale/ownscale.h"
#include "core/vault/recordtable.h"

namespace anxin {

// What is added stays as it is; nothing changes or removes it.
class OwnScaleRepository {
public:
    explicit OwnScaleRepository(Connection& connection);
    OwnScaleId add(UnitOfWork& uow, const OwnScale& scale) { return m_table.add(uow, scale); }
    // By scale and edition.
    std::vector<Stored<OwnScale>> all();

private:
    RecordTable<OwnScale> m_table;
    Statement m_all;
};

} // namespace anxin
