// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/copyexport.h"
#include "core/services/attachmentservice.h"
#include "core/services/disclosureservice.h"

namespace anxin {

// The one way out for copies, and whom the words of their lines may name. Both must outlive who takes it.
struct Leaving {
    CopyExport& copies;
    DisclosureService& ledger;
};

// Where attachments are kept, and their way out. Must outlive who takes it.
struct AttachmentServices {
    AttachmentService& kept;
    Leaving leaving;
};

} // namespace anxin
