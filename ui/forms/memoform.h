// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/memo/privatememo.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

// A thought for nobody but the counsellor.
class MemoForm final : public RecordForm<PrivateMemo> {
    Q_DECLARE_TR_FUNCTIONS(MemoForm)
public:
    explicit MemoForm(const Clock& clock)
    {
        section(tr("Private memo"));
        row(&PrivateMemo::writtenOn, new DateEdit(clock));
        row(&PrivateMemo::text, new TextArea(8));
        note(tr("For you alone: no part of the case file, never exported, printed or counted, and not found by words."));
    }
};

} // namespace anxin
