// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/attachmentservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};
} // namespace

QString sentence(AttachmentRefusal refusal)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    switch (refusal) {
    case AttachmentRefusal::NoFile:
        return Tr::tr("The file cannot be opened. Nothing was added: check whether it is still there and may be read.");
    case AttachmentRefusal::Empty: return Tr::tr("The file is empty. Nothing was added.");
    case AttachmentRefusal::TooLarge:
        return Tr::tr("The file is larger than %1 MB. Nothing was added: scan it with fewer dots, or split it.")
            .arg(largestAttachment / mebibyte);
    case AttachmentRefusal::NoTitle: return Tr::tr("Say in a few words what it is. Nothing was added yet.");
    }
    return {};
}

Result<IncomingFile, AttachmentRefusal> readIncoming(const QString& path, Progress& progress)
{
    constexpr qint64 blockBytes = 256 * 1024;
    const QFileInfo about(path);
    QFile file(path);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuse(AttachmentRefusal::NoFile);
    const qint64 size = file.size();
    if (size == 0)
        return refuse(AttachmentRefusal::Empty);
    if (size > largestAttachment)
        return refuse(AttachmentRefusal::TooLarge);
    IncomingFile incoming{about.fileName(), {}};
    incoming.content.reserve(size);
    const int blocks = static_cast<int>((size + blockBytes - 1) / blockBytes);
    for (int block = 0; block < blocks; ++block) {
        progress.step(block, blocks);
        incoming.content += file.read(std::min(blockBytes, size - incoming.content.size()));
    }
    if (incoming.content.size() != size || !file.read(1).isEmpty())
        throw Fault{FaultKind::NotReadable, QStringLiteral("a file that was to be attached changed or ended early")};
    progress.step(blocks, blocks);
    return incoming;
}

AttachmentService::AttachmentService(Vault& vault) : m_vault(vault), m_attachments(vault.connection()) {}

Result<AttachmentId, AttachmentRefusal> AttachmentService::add(StudentId student, const QString& title,
                                                               const IncomingFile& file)
{
    const QString words = title.simplified(); // as it was written otherwise: it is only read by people
    if (words.isEmpty())
        return refuse(AttachmentRefusal::NoTitle);
    if (file.content.isEmpty())
        return refuse(AttachmentRefusal::Empty);
    if (file.content.size() > largestAttachment)
        return refuse(AttachmentRefusal::TooLarge);
    return m_vault.transact(Op::AddAttachment, [&](UnitOfWork& uow) -> Result<AttachmentId, AttachmentRefusal> {
        Attachment about{student, words, file.name};
        about.addedOn = uow.today();
        return m_attachments.add(uow, about, file.content);
    });
}

void AttachmentService::remove(const Stored<Attachment>& attachment)
{
    m_vault.transact(Op::RemoveAttachment, [&](UnitOfWork& uow) { m_attachments.remove(uow, attachment); });
}

QByteArray AttachmentService::look(const Stored<Attachment>& attachment)
{
    QByteArray content = m_attachments.all(attachment);
    m_vault.noteRead(Op::ViewCase, Kind::Attachment, attachment.uid);
    return content;
}

} // namespace anxin
