// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentattachments.h"

#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StudentAttachments)
};
} // namespace

QString factsOf(const Attachment& attachment)
{
    return factLine(
        {attachment.fileName, QLocale().formattedDataSize(attachment.bytes, 1, QLocale::DataSizeTraditionalFormat)});
}

void StudentAttachments::read(std::optional<StudentId> student, QDate today)
{
    m_attachments = student ? m_service.attachmentsOf(*student) : std::vector<Stored<Attachment>>{};
    std::vector<ShownRow> rows;
    for (const Stored<Attachment>& kept : m_attachments)
        rows.push_back({kept.value.title, factsOf(kept.value), Tr::tr("added %1").arg(shownDay(kept.value.addedOn, today))});
    m_rows.setRows(std::move(rows));
}

} // namespace anxin
