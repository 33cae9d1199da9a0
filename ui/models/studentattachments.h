// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/attachmentservice.h"
#include "ui/models/shownlist.h"

namespace anxin {

// What kind of file it is and how large, in one line.
QString factsOf(const Attachment& attachment);

// The files that belong to the pupil on the card, as rows. Part of StudentCardModel, which tells it when to read.
class StudentAttachments {
public:
    // The service must outlive it.
    explicit StudentAttachments(AttachmentService& service) : m_service(service) {}
    void read(std::optional<StudentId> student, QDate today);

    ShownList& rows() { return m_rows; }
    const Stored<Attachment>& attachment(int row) const { return m_attachments.at(static_cast<std::size_t>(row)); }

    Result<AttachmentId, AttachmentRefusal> add(StudentId student, const QString& title, const IncomingFile& file)
    {
        return m_service.add(student, title, file);
    }
    // Not to be brought back.
    void remove(const Stored<Attachment>& attachment) { m_service.remove(attachment); }

private:
    AttachmentService& m_service;
    std::vector<Stored<Attachment>> m_attachments;
    ShownList m_rows;
};

} // namespace anxin
