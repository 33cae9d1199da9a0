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
    note(tr("A fact about a pupil's life, not about the child: it says for whom the school should have time. What has ended "
            "stays in the history."));
}

} // namespace anxin
