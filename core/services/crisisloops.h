// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/crisisservice.h"
#include "core/services/openloop.h"

namespace anxin {

// What crises have left open: every event that is not closed, its reports, every watch that runs (of closed events too), every
// affected pupil whom somebody is to look in on, and closed events that nobody has looked back on.
std::vector<OpenLoop> crisisLoops(CrisisService& crises, const RuleBook& rules, const Clock& clock, const QString& owner);

} // namespace anxin
