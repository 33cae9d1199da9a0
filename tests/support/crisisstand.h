// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/draftbox.h"
#include "tests/support/smallroom.h"
#include "ui/dialogs/crisisdialogs.h"
#include "ui/models/crisismodel.h"
#include "ui/pages/crisis/crisispage.h"

namespace anxin {

// The small school with its crisis console.
struct CrisisStand : SmallRoom {
    CrisisModel model{{crises, registered, family, [] { return SmallSchool::counsellor(); }}, vault->news(), clock};
    DraftBox box{clock};
    QWidget above;
    std::unique_ptr<CrisisDialogs> dialogs;

    CrisisStand()
    {
        above.show();
        dialogs = std::make_unique<CrisisDialogs>(model, box.drafts(), above);
    }
};

} // namespace anxin
