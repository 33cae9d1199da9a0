// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "ui/forms/recordform.h"

namespace anxin {

// The last words of a case file.
class ClosingForm final : public RecordForm<CaseFile> {
    Q_DECLARE_TR_FUNCTIONS(ClosingForm)
public:
    ClosingForm()
    {
        section(tr("Closing"));
        auto* summary = row(&CaseFile::closingSummary, new TextArea(5), Span::Full, Need::Always);
        suggest(summary, {tr("The aims of the plan are reached"), tr("The homeroom teacher keeps an eye on the pupil"),
                          tr("Handed over to a hospital or another school")});
        note(tr("What was achieved, what remains, who goes on looking. A closed file can be read, but not changed."));
    }
};

} // namespace anxin
