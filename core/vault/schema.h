// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"

namespace anxin {

// The number of the newest migration, equal to the number of files in core/vault/migrations.
int latestSchema();

// Brings the database to `latestSchema`, each step in a transaction of its own; a step that fails leaves the one before.
// Fault{Bug}: a newer program wrote this database (callers refuse that earlier, see OpenRefusal). After a Fault the connection
// is only good for being closed.
void migrate(Connection& connection);

} // namespace anxin
