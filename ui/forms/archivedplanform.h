// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/care/archivedplan.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

// A plan of former days, to read.
class ArchivedPlanForm final : public RecordForm<ArchivedPlan> {
    Q_DECLARE_TR_FUNCTIONS(ArchivedPlanForm)
public:
    explicit ArchivedPlanForm(const Clock& clock)
    {
        section(tr("Until it was rewritten"));
        row(&ArchivedPlan::replacedOn, new DateEdit(clock));
        row(&ArchivedPlan::owner, new TextEdit);
        row(&ArchivedPlan::concern, new TextArea(3));
        row(&ArchivedPlan::carePlan, new TextArea(4));
        row(&ArchivedPlan::contingencyPlan, new TextArea(3));
    }
};

} // namespace anxin
