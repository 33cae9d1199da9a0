// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// A case file as it is opened and kept: concern, plans, when it is looked at again, and at first who is responsible: later it
// is handed over. File number, dates of opening and closing are not typed.
class CaseFileForm final : public RecordForm<CaseFile> {
    Q_DECLARE_TR_FUNCTIONS(CaseFileForm)
public:
    enum class Act : quint8 { Open, Edit };
    CaseFileForm(Act act, const Clock& clock);
};

} // namespace anxin
