// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/attachment/attachmentrepository.h"

namespace anxin {

AttachmentRepository::AttachmentRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM attachment WHERE student = :student ORDER BY added_on DESC, id DESC")
              .arg(RecordTable<Attachment>::columns()))),
      m_titleOf(connection.prepare("SELECT title FROM attachment WHERE digest = :digest ORDER BY id DESC LIMIT 1")),
      m_addPart(connection.prepare(
          "INSERT INTO attachment_part(attachment, number, content) VALUES (:attachment, :number, :content)")),
      m_part(connection.prepare("SELECT content FROM attachment_part WHERE attachment = :attachment AND number = :number")),
      m_remove(connection.prepare("DELETE FROM attachment WHERE id = :id"))
{
}

AttachmentId AttachmentRepository::add(UnitOfWork& uow, Attachment about, QByteArrayView content)
{
    about.bytes = static_cast<int>(content.size());
    about.digest = QString::fromLatin1(toHex(digestOf(viewOf(content))));
    const AttachmentId id = m_table.add(uow, about);
    for (int number = 0; number < partsOf(about); ++number)
        m_addPart.exec(
            id, number,
            content.sliced(number * partBytes).first(std::min(partBytes, content.size() - number * partBytes)).toByteArray());
    return id;
}

std::vector<Stored<Attachment>> AttachmentRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Attachment>::read, student);
}

std::optional<QString> AttachmentRepository::titleOf(const QString& digest)
{
    return m_titleOf.one([](const Row& row) { return row.get<QString>(0); }, digest);
}

void AttachmentRepository::remove(UnitOfWork& uow, const Stored<Attachment>& attachment)
{
    m_remove.exec(attachment.id);
    uow.record(Kind::Attachment, attachment.uid, ChangeType::Removed, QString());
}

int AttachmentRepository::partsOf(const Attachment& attachment)
{
    return static_cast<int>((attachment.bytes + partBytes - 1) / partBytes);
}

QByteArray AttachmentRepository::all(const Stored<Attachment>& attachment)
{
    QByteArray bytes;
    bytes.reserve(attachment.value.bytes);
    read(attachment, [&](const QByteArray& part) { bytes += part; });
    return bytes;
}

void AttachmentRepository::check(const Attachment& attachment, const Digest& found)
{
    if (QString::fromLatin1(toHex(found)) != attachment.digest)
        throw Fault{FaultKind::Damaged, QStringLiteral("an attachment is not what went in")};
}

QByteArray AttachmentRepository::part(AttachmentId id, int number)
{
    const auto found = m_part.one([](const Row& row) { return row.get<QByteArray>(0); }, id, number);
    if (!found)
        throw Fault{FaultKind::Damaged, QStringLiteral("part %1 of an attachment is missing").arg(number)};
    return *found;
}

} // namespace anxin
