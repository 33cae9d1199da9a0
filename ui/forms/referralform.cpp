// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/referralform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

ReferralForm::ReferralForm(Of of, const Clock& clock)
{
    section(tr("Referral"));
    if (of == Of::New)
        row(&Referral::referredOn, new DateEdit(clock));
    if (of != Of::UnderWay)
        row(&Referral::direction, new OptionalEnumCombo<ReferralDirection>);
    row(&Referral::organisation, new TextEdit(tr("what the letter names as an example; may be empty")), Span::Full);
    row(&Referral::reason, new TextArea(3));
    note(tr("Neutral words, for example: beyond what the school can offer. No diagnosis. What the guardian answers and what "
            "becomes of it is entered step by step afterwards."));
    note(tr("Police, civil affairs or a colleague within the school are told by you: no letter goes to the guardians."));
}

} // namespace anxin
