// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/homecontact/homecontact.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// One contact with a pupil's family.
class HomeContactForm final : public RecordForm<HomeContact> {
    Q_DECLARE_TR_FUNCTIONS(HomeContactForm)
public:
    explicit HomeContactForm(const Clock& clock);
};

} // namespace anxin
