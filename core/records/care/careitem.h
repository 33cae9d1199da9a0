// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/care/archivedplan.h"
#include "core/records/care/caremeasure.h"
#include "core/records/care/formulation.h"
#include "core/records/care/handover.h"
#include "core/records/care/safetyplan.h"
#include "core/records/care/stagereview.h"

#include <variant>

namespace anxin {

// One thing that is planned in a case file, or was.
using CareItem = std::variant<Stored<CareMeasure>, Stored<SafetyPlan>, Stored<Formulation>, Stored<StageReview>,
                              Stored<HandOver>, Stored<ArchivedPlan>>;

} // namespace anxin
