// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demostory.h"
#include "core/vault/unitofwork.h"

namespace anxin {

class Connection;

// Two crises: one of last week, closed and not looked back on yet, with two classmates to look in on; and one that has been
// going on for forty minutes. `pupils`: at least four.
void keepDemoCrises(UnitOfWork& uow, Connection& connection, const DemoRoom& room, const std::vector<StudentId>& pupils);

} // namespace anxin
