// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/records/attachment/attachmentrepository.h"
#include "core/records/disclosure/disclosurerepository.h"
#include "core/vault/vault.h"

namespace anxin {

// The kind under which a copy of an attachment stands in the ledger.
inline constexpr char attachmentReport[] = "attachment";

// The one way out for an attachment: a copy to a file, and a line in the ledger that says to whom and why. Lives on the vault's
// thread.
class AttachmentExport {
public:
    explicit AttachmentExport(Vault& vault);

    // To `path`, which nothing bears yet (else Fault{NoPermission}); it is there whole or not at all. Where the ledger does not
    // take the line, the file goes again. Throws Fault and Cancelled.
    void save(const Stored<Attachment>& attachment, const QString& path, const QString& recipient, const QString& reason,
              Progress& progress);

private:
    Vault& m_vault;
    AttachmentRepository m_attachments;
    DisclosureRepository m_disclosures;
};

} // namespace anxin
