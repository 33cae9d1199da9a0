// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demoregister.h"

namespace anxin {

// A group that has met twice, talks of teachers, and letters to the room: one answered, two not yet. Nothing for fewer than
// twenty pupils at school.
void makeDemoGroups(UnitOfWork& uow, Connection& connection, const std::vector<DemoPupil>& pupils, const QString& counsellor);

} // namespace anxin
