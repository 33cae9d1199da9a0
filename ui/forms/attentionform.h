// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attention/attention.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// A circumstance for which the school looks after a pupil: which, since when, until when.
class AttentionForm final : public RecordForm<Attention> {
    Q_DECLARE_TR_FUNCTIONS(AttentionForm)
public:
    explicit AttentionForm(const Clock& clock);
};

} // namespace anxin
