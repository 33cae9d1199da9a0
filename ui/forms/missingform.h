// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/missingpupil/missingpupil.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// What has become of a pupil whom the newest class list does not name.
class MissingForm final : public RecordForm<MissingReply> {
    Q_DECLARE_TR_FUNCTIONS(MissingForm)
public:
    explicit MissingForm(const Clock& clock);
};

} // namespace anxin
