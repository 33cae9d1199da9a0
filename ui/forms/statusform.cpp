// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/statusform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

StatusForm::StatusForm(const Clock& clock)
{
    section(tr("Enrolment"));
    row(&Student::status, new EnumCombo<EnrolmentStatus>);
    row(&Student::statusOn, new OptionalDateEdit(clock), Span::Half, Need::Always);
    row(&Student::statusNote, new TextEdit(tr("to which school, for how long, who has agreed …")), Span::Full);
    note(tr("What was before stays in the history. A pupil who has left is found under “Left school”, and an open case file "
            "still wants to be closed or handed over."));
}

} // namespace anxin
