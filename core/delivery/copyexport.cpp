// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/attachmentexport.h"

#include "core/base/schoolyear.h"
#include "core/delivery/filename.h"
#include "core/vault/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anxin {

WrittenCopy::~WrittenCopy()
{
    if (!m_isEntered)
        QFile::remove(m_path);
}

AttachmentExport::AttachmentExport(Vault& vault)
    : m_vault(vault),
      m_attachments(vault.connection()),
      m_disclosures(vault.connection())
{
}

OutgoingAttachment AttachmentExport::take(const Stored<Attachment>& attachment, const ExportOrder& order)
{
    if (!ReportExport::check(order).empty())
        throw Fault{FaultKind::Bug, QStringLiteral("an attachment that leaves without a reason")};
    return {attachment, order, m_attachments.all(attachment)};
}

std::unique_ptr<WrittenCopy> AttachmentExport::write(const OutgoingAttachment& outgoing, const QString& folder,
                                                     const QString& fileName, Progress& progress, const FileCalls& calls)
{
    const QDir place(folder);
    const QFileInfo wished(fileName);
    constexpr qsizetype longestSuffix = 16;
    const QString suffix = wished.suffix().isEmpty() ? QString() : safeFileName(wished.suffix()).left(longestSuffix);
    QString name = freeFileName(place, wished.completeBaseName(), {suffix});
    if (!suffix.isEmpty())
        name += u'.' + suffix;
    // Before the first byte: writing can fail after the file has got its name.
    auto copy = std::make_unique<WrittenCopy>(place.filePath(name), Digest{});
    copy->m_digest = writeFile(copy->path(), outgoing.content, progress, calls);
    return copy;
}

void AttachmentExport::enter(const OutgoingAttachment& outgoing, std::unique_ptr<WrittenCopy> copy)
{
    m_vault.transact(Op::ExportReport, [&](UnitOfWork& uow) {
        m_disclosures.add(uow, {uow.now(), QString::fromLatin1(attachmentReport), Term::containing(uow.today()).code(),
                                outgoing.order.recipient, outgoing.order.basis, QString(),
                                QString::fromLatin1(toHex(copy->m_digest)), m_vault.audit().head().witness()});
        uow.record(Kind::Attachment, outgoing.attachment.uid, ChangeType::Seen, QString());
    });
    copy->m_isEntered = true;
}

} // namespace anxin
