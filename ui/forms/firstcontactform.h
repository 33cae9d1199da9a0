// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/firstcontact.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// Who looks after a critical answer, and when somebody first spoke with the pupil.
class FirstContactForm final : public RecordForm<FirstContact> {
    Q_DECLARE_TR_FUNCTIONS(FirstContactForm)
public:
    explicit FirstContactForm(const Clock& clock);
};

} // namespace anxin
