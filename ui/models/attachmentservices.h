// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/copyexport.h"
#include "core/services/attachmentservice.h"

namespace anxin {

// Where attachments are kept, and their one way out. Both must outlive who takes it.
struct AttachmentServices {
    AttachmentService& kept;
    CopyExport& leaving;
};

} // namespace anxin
