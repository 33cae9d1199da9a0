// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/sessionnoteform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

SessionNoteForm::SessionNoteForm(const Clock& clock)
{
    section(tr("Session"));
    row(&SessionNote::heldOn, new DateEdit(clock));
    row(&SessionNote::minutes, new StepEdit(1, 480, 5, tr(" minutes")));
    row(&SessionNote::mode, new EnumCombo<SessionMode>);
    row(&SessionNote::suicideInquiry, new EnumCombo<SuicideInquiry>);
    section(tr("Note"));
    row(&SessionNote::process, new TextArea(6));
    row(&SessionNote::presentingProblem, new TextArea(2));
    row(&SessionNote::assessment, new TextArea(2));
    row(&SessionNote::plan, new TextArea(2));
}

} // namespace anxin
