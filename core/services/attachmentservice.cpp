// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/attachmentservice.h"

#include "core/base/text.h"

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

AttachmentService::AttachmentService(Vault& vault) : m_vault(vault), m_attachments(vault.connection()) {}

Result<AttachmentId, AttachmentRefusal> AttachmentService::add(StudentId student, const QString& title, const QString& path,
                                                               Progress& progress)
{
    if (isEmpty(tidied(title)))
        return refuse(AttachmentRefusal::NoTitle);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuse(AttachmentRefusal::NoFile);
    if (file.size() == 0)
        return refuse(AttachmentRefusal::Empty);
    if (file.size() > largestAttachment)
        return refuse(AttachmentRefusal::TooLarge);
    return m_vault.transact(Op::AddAttachment, [&](UnitOfWork& uow) -> Result<AttachmentId, AttachmentRefusal> {
        Attachment about{student, tidied(title), QFileInfo(path).fileName()};
        about.addedOn = uow.today();
        return m_attachments.add(uow, about, file, progress);
    });
}

void AttachmentService::remove(const Stored<Attachment>& attachment)
{
    m_vault.transact(Op::RemoveAttachment, [&](UnitOfWork& uow) { m_attachments.remove(uow, attachment); });
}

QByteArray AttachmentService::content(const Stored<Attachment>& attachment)
{
    return m_attachments.all(attachment);
}

} // namespace anxin
