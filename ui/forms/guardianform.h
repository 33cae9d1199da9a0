// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/guardian/guardian.h"
#include "ui/forms/recordform.h"

namespace anxin {

// Who answers for a pupil at home.
class GuardianForm final : public RecordForm<Guardian> {
    Q_DECLARE_TR_FUNCTIONS(GuardianForm)
public:
    GuardianForm();
};

} // namespace anxin
