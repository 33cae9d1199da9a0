// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/meeting/resolution.h"
#include "ui/forms/recordform.h"

namespace anxin {

// What a review meeting decides of one pupil.
class ResolutionForm final : public RecordForm<Resolution> {
    Q_DECLARE_TR_FUNCTIONS(ResolutionForm)
public:
    explicit ResolutionForm(const std::vector<StoredLevel>& scheme);
};

} // namespace anxin
