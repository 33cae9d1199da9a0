// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demostory.h"

namespace anxin {

class Connection;

// Measures, safety plans, reviews, former plans and hand-overs of the files that are there; some of each still wait for
// somebody.
void fillDemoCare(UnitOfWork& uow, Connection& connection, const DemoRoom& room);

} // namespace anxin
