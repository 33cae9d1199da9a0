// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/copyexport.h"

#include "core/base/schoolyear.h"
#include "core/delivery/filename.h"
#include "core/vault/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anxin {

namespace {
void demandReason(const OutgoingCopy& outgoing)
{
    if (!ReportExport::check(outgoing.order).empty() || (outgoing.student && !outgoing.order.ground))
        throw Fault{FaultKind::Bug, QStringLiteral("a copy that leaves without a reason")};
}
} // namespace

WrittenCopy::~WrittenCopy()
{
    if (!m_isEntered)
        QFile::remove(m_path);
}

CopyExport::CopyExport(Vault& vault) : m_vault(vault), m_attachments(vault.connection()), m_disclosures(vault.connection()) {}

OutgoingCopy CopyExport::take(const Stored<Attachment>& attachment, const ExportOrder& order)
{
    OutgoingCopy copy{QString::fromLatin1(attachmentReport), order, {}, {{Kind::Attachment, attachment.uid}}};
    copy.student = attachment.value.student;
    copy.way = DisclosureWay::File;
    demandReason(copy);
    copy.content = m_attachments.all(attachment);
    return copy;
}

std::unique_ptr<WrittenCopy> CopyExport::write(const OutgoingCopy& outgoing, const QString& folder, const QString& fileName,
                                               Progress& progress, const FileCalls& calls)
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

void CopyExport::enter(const OutgoingCopy& outgoing, std::unique_ptr<WrittenCopy> copy)
{
    demandReason(outgoing);
    m_vault.transact(Op::ExportReport, [&](UnitOfWork& uow) {
        const Disclosure line{uow.now(),
                              outgoing.report,
                              Term::containing(uow.today()).code(),
                              outgoing.order.recipient,
                              outgoing.order.basis,
                              outgoing.withheld,
                              QString::fromLatin1(toHex(copy->m_digest)),
                              m_vault.audit().head().witness(),
                              outgoing.student,
                              outgoing.way,
                              outgoing.order.ground,
                              outgoing.told,
                              outgoing.toldBy};
        m_disclosures.add(uow, line);
        for (const auto& [kind, uid] : outgoing.seen)
            uow.record(kind, uid, ChangeType::Seen, QString());
    });
    copy->m_isEntered = true;
}

} // namespace anxin
