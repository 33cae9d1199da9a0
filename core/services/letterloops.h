// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/openloop.h"

namespace anxin {

class LetterService;

// Letters that wait for their answer, due by their urgency; an urgent one is at once, whenever it is due. Of whom it is not
// known who wrote: no pupil (`OpenLoop::isOfNobody`).
std::vector<OpenLoop> letterLoops(LetterService& letters, const RuleBook& rules, const QString& owner);

} // namespace anxin
