// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/attentionform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

AttentionForm::AttentionForm(const Clock& clock)
{
    section(tr("Circumstance"));
    row(&Attention::category, new OptionalEnumCombo<AttentionCategory>, Span::Full);
    row(&Attention::since, new DateEdit(clock));
    row(&Attention::until, new OptionalDateEdit(clock));
    row(&Attention::note, new TextArea(3));
    note(tr("This describes the pupil's situation and is not a label: it reminds the school whom to make time for. What has "
            "ended stays in the history."));
}

} // namespace anxin
