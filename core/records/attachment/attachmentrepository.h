// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attachment/attachment.h"
#include "core/vault/keys/digest.h"
#include "core/vault/recordtable.h"

namespace anxin {

class AttachmentRepository {
public:
    static constexpr qint64 partBytes = 256 * 1024; // of one row

    explicit AttachmentRepository(Connection& connection);
    // In parts; size and digest of `about` are filled in.
    AttachmentId add(UnitOfWork& uow, Attachment about, QByteArrayView content);
    std::optional<Stored<Attachment>> byId(AttachmentId id) { return m_table.byId(id); }
    // The newest first.
    std::vector<Stored<Attachment>> ofStudent(StudentId student);
    // Of the newest that has this content.
    std::optional<QString> titleOf(const QString& digest);
    // With all its bytes.
    void remove(UnitOfWork& uow, const Stored<Attachment>& attachment);

    // Part by part, in order; Fault{Damaged} at the end where they are not what went in.
    template <class Take>
    void read(const Stored<Attachment>& attachment, Take&& take)
    {
        Hasher hasher;
        for (int number = 0; number < partsOf(attachment.value); ++number) {
            const QByteArray bytes = part(attachment.id, number);
            hasher.add(viewOf(bytes));
            take(bytes);
        }
        check(attachment.value, hasher.finish());
    }
    QByteArray all(const Stored<Attachment>& attachment);

private:
    static int partsOf(const Attachment& attachment);
    static void check(const Attachment& attachment, const Digest& found);
    QByteArray part(AttachmentId id, int number);

    RecordTable<Attachment> m_table;
    Statement m_ofStudent;
    Statement m_titleOf;
    Statement m_addPart;
    Statement m_part;
    Statement m_remove;
};

} // namespace anxin
