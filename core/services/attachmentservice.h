// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/records/attachment/attachmentrepository.h"
#include "core/vault/vault.h"

namespace anxin {

enum class AttachmentRefusal : quint8 {
    NoFile, // cannot be opened
    Empty,
    TooLarge, // more than `largestAttachment`
    NoTitle,
};
QString sentence(AttachmentRefusal refusal);

// A file from outside on its way in.
struct IncomingFile {
    QString name; // without the folder
    QByteArray content;
};
// All of the file at `path`, whose size is looked at first. Touches no vault: safe on a worker thread, because a stick may be
// slow. Throws Cancelled, and Fault{NotReadable} where it cannot be read to its end or changes meanwhile; `progress` counts
// blocks.
Result<IncomingFile, AttachmentRefusal> readIncoming(const QString& path, Progress& progress);

// Files that belong to a pupil, inside the vault. They go in here; the only way out is CopyExport, with the ledger. Lives
// on the vault's thread.
class AttachmentService {
public:
    explicit AttachmentService(Vault& vault);

    std::vector<Stored<Attachment>> attachmentsOf(StudentId student) { return m_attachments.ofStudent(student); }
    // Op::AddAttachment, in one transaction.
    Result<AttachmentId, AttachmentRefusal> add(StudentId student, const QString& title, const IncomingFile& file);
    // Op::RemoveAttachment. Not to be brought back.
    void remove(const Stored<Attachment>& attachment);
    // All of it, to be looked at inside the program, which leaves a line in the log (Vault::noteRead). Throws Fault{Damaged}
    // where it is not what went in.
    QByteArray look(const Stored<Attachment>& attachment);

private:
    Vault& m_vault;
    AttachmentRepository m_attachments;
};

} // namespace anxin
