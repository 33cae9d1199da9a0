// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"
#include "core/vault/kind.h"

#include <map>
#include <optional>

namespace anxin {

// When a row of a record was written, whatever the record itself says. Every record table keeps it.
struct RecordTimes {
    Moment created;
    Moment changed; // the last time; as `created` where it never was
};

// Asks for them one by one. On the vault's thread; throws Fault.
class RecordTimesRepository {
public:
    explicit RecordTimesRepository(Connection& connection) : m_connection(connection) {}
    // Nothing where there is no such row.
    std::optional<RecordTimes> of(Kind kind, qint64 row);

private:
    Connection& m_connection;
    std::map<Kind, Statement> m_statements; // of those that were asked for
};

} // namespace anxin
