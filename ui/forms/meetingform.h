// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/meeting/reviewmeeting.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// When a review meeting was held, who was there, what was said.
class MeetingForm final : public RecordForm<ReviewMeeting> {
    Q_DECLARE_TR_FUNCTIONS(MeetingForm)
public:
    MeetingForm(std::vector<std::pair<CampaignId, QString>> campaigns, const Clock& clock);
};

} // namespace anxin
