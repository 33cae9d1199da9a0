// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/attachmentexport.h"

#include "core/base/schoolyear.h"
#include "core/vault/atomicfile.h"

#include <QFile>

namespace anxin {

AttachmentExport::AttachmentExport(Vault& vault)
    : m_vault(vault),
      m_attachments(vault.connection()),
      m_disclosures(vault.connection())
{
}

void AttachmentExport::save(const Stored<Attachment>& attachment, const QString& path, const QString& recipient,
                            const QString& reason, Progress& progress)
{
    if (recipient.isEmpty() || reason.isEmpty())
        throw Fault{FaultKind::Bug, QStringLiteral("an attachment that leaves without a reason")};
    if (QFile::exists(path))
        throw Fault{FaultKind::NoPermission, QStringLiteral("a file of this name is there already")};
    AtomicFile file(path);
    file.reserve(attachment.value.bytes);
    m_attachments.read(attachment, [&](const QByteArray& part) { file.write(viewOf(part)); });
    const Digest written = file.commit(progress);
    try {
        m_vault.transact(Op::ExportReport, [&](UnitOfWork& uow) {
            m_disclosures.add(uow, {uow.now(), QString::fromLatin1(attachmentReport), Term::containing(uow.today()).code(),
                                    recipient, reason, QString(), QString::fromLatin1(toHex(written)),
                                    m_vault.audit().head().witness()});
        });
    } catch (const Fault&) {
        QFile::remove(path);
        throw;
    }
}

} // namespace anxin
