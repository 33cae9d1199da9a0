// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/recordtable.h"

#include <vector>

namespace anxin {

template <class Record>
std::vector<Record> valuesOf(const std::vector<Stored<Record>>& rows)
{
    std::vector<Record> values;
    for (const Stored<Record>& row : rows)
        values.push_back(row.value);
    return values;
}

// Puts `wanted` in place of `known`, which is all of a short table in its order. Rows keep their identity by their place, and
// only what differs is written. `remove`: DELETE … WHERE id = :id.
template <class Record>
void setWhole(UnitOfWork& uow, RecordTable<Record>& table, Statement& remove, const std::vector<Stored<Record>>& known,
              const std::vector<Record>& wanted)
{
    for (std::size_t at = wanted.size(); at < known.size(); ++at) {
        remove.exec(known[at].id);
        uow.record(kindOf(static_cast<const Record*>(nullptr)), known[at].uid, ChangeType::Removed, QString());
    }
    for (std::size_t at = 0; at < wanted.size(); ++at)
        if (at < known.size())
            table.save(uow, {known[at].id, known[at].uid, wanted[at]});
        else
            table.add(uow, wanted[at]);
}

} // namespace anxin
