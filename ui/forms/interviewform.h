// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/secondinterview.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// The second interview: what was seen and said, the judgement, what the guardian was told.
class InterviewForm final : public RecordForm<SecondInterview> {
    Q_DECLARE_TR_FUNCTIONS(InterviewForm)
public:
    explicit InterviewForm(const Clock& clock);
};

} // namespace anxin
