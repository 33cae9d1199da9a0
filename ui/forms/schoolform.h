// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/school/school.h"
#include "ui/forms/recordform.h"

namespace anxin {

// The school that a vault belongs to.
class SchoolForm final : public RecordForm<School> {
    Q_DECLARE_TR_FUNCTIONS(SchoolForm)
public:
    SchoolForm();
};

} // namespace anxin
