// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/meetingform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

MeetingForm::MeetingForm(std::vector<std::pair<CampaignId, QString>> campaigns, const Clock& clock)
{
    section(tr("Meeting"));
    row(&ReviewMeeting::heldOn, new DateEdit(clock));
    row(&ReviewMeeting::campaign, new ChoiceCombo<CampaignId>(std::move(campaigns), tr("none in particular")));
    row(&ReviewMeeting::participants, new TextArea(4));
    note(tr("One name and role a line. Only those who have to know what is said here."));
    row(&ReviewMeeting::minutes, new TextArea(6));
    note(tr(
        "What was decided of each pupil stands in the list of the meeting. When the minutes are signed, both can be read and "
        "no longer changed."));
}

} // namespace anxin
