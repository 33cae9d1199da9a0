// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/campaignform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

CampaignForm::CampaignForm(const Clock& clock)
{
    section(tr("Campaign"));
    row(&Campaign::title, new TextEdit(tr("for example: autumn screening 2026")), Span::Full);
    row(&Campaign::kind, new EnumCombo<CampaignKind>);
    row(&Campaign::mode, new EnumCombo<CampaignMode>);
    row(&Campaign::startsOn, new DateEdit(clock));
    row(&Campaign::endsOn, new OptionalDateEdit(clock));
    row(&Campaign::organiser, new TextEdit, Span::Full);
    note(
        tr("Who is expected follows from the classes: everybody who is at school and in one of them. All of them are to answer "
           "every questionnaire that is ticked; where classes get different ones, plan a campaign for each."));
}

} // namespace anxin
