// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "core/vault/unitofwork.h"

#include <vector>

namespace anxin {

class Connection;

// When the room is open, and when some of those who have an open file come in these days: one of them came on the school day
// before, and the note is still to be written.
void makeDemoAppointments(UnitOfWork& uow, Connection& connection, const std::vector<Stored<CaseFile>>& open);

} // namespace anxin
