// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"
#include "core/services/sheetentryservice.h"
#include "ui/models/papertyping.h"

#include <memory>

namespace anxin {

// One sheet that is to be corrected by hand: what it says, what was corrected before, and the way to do it again.
class SheetCorrection {
public:
    // Services and clock must outlive it. A sheet that is not there is a Fault{Bug}.
    SheetCorrection(SheetEntryService& entry, ScreeningService& screening, RegisterService& registered, const Clock& clock,
                    AnswerSheetId sheet);

    QString identity() const { return m_identity; } // whose, and of what
    PaperTyping& typing() { return *m_typing; }
    // Items that are not as the sheet says, as they stand on the paper: "3: 2 → 1".
    QStringList changes() const;
    QStringList history(); // earlier corrections, the newest first, in words
    // Why not, in words.
    std::optional<QString> correct(const QString& by, const QString& reason);

private:
    SheetEntryService& m_entry;
    AnswerSheetId m_sheet;
    QString m_identity;
    Answers m_before;
    std::unique_ptr<PaperTyping> m_typing;
};

} // namespace anxin
