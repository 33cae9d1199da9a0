// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/session/sessionnote.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// A session note. The large field comes first: a note of two sentences is a note.
class SessionNoteForm final : public RecordForm<SessionNote> {
    Q_DECLARE_TR_FUNCTIONS(SessionNoteForm)
public:
    // `atHand`: what helps while one writes or reads it: what was planned last time, or which session it was; may be empty.
    explicit SessionNoteForm(const Clock& clock, const QString& atHand = {});

    // A word of risk that stands in the note while nobody was asked about suicide and self-harm; else empty.
    QString wordOfRisk() const;
};

} // namespace anxin
