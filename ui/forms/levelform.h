// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/warninglevelrepository.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// A decision on a pupil's warning level: which, since when, by whom, why, on which evidence.
class LevelForm final : public RecordForm<LevelDecision> {
    Q_DECLARE_TR_FUNCTIONS(LevelForm)
public:
    enum class Act : quint8 { SetLevel, TakeOffList }; // two forms, so that a level not chosen is never "off the list"
    enum class Evidence : quint8 { AsRule, Always };   // always: whatever the rules of levels would let pass
    LevelForm(Act act, const std::vector<StoredLevel>& scheme, const Clock& clock, Evidence evidence = Evidence::AsRule);
};

} // namespace anxin
