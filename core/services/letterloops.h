// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/openloop.h"

namespace anxin {

class LetterService;

// Letters that wait for their answer. An urgent one is due on the day it came, one that should be answered soon a day later,
// others as the rule says. Of whom it is not known who wrote: no pupil (`OpenLoop::isOfNobody`).
std::vector<OpenLoop> letterLoops(LetterService& letters, const RuleBook& rules, const QString& owner);

} // namespace anxin
