// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demoregister.h"

namespace anxin {

// Guardians of everybody, attention categories of some, and what families answered to the letters of this autumn. Has a chance
// of its own, so that the rest of the school does not depend on it. Telephone numbers have an area code that does not exist.
void makeDemoFamilies(UnitOfWork& uow, Connection& connection, const std::vector<DemoPupil>& pupils, DemoRandom random);

} // namespace anxin
