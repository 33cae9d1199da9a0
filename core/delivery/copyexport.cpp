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
void demandReason(const ExportOrder& order)
{
    if (!ReportExport::check(order).empty())
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
    demandReason(order);
    return {QString::fromLatin1(attachmentReport), order, m_attachments.all(attachment), {{Kind::Attachment, attachment.uid}}};
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
    demandReason(outgoing.order);
    m_vault.transact(Op::ExportReport, [&](UnitOfWork& uow) {
        Disclosure line{uow.now(),
                        outgoing.report,
                        Term::containing(uow.today()).code(),
                        outgoing.order.recipient,
                        outgoing.order.basis,
                        outgoing.withheld,
                        QString::fromLatin1(toHex(copy->m_digest)),
                        m_vault.audit().head().witness()};
        if (outgoing.about) {
            line.student = outgoing.about->student;
            line.way = outgoing.about->way;
            line.ground = outgoing.about->ground;
            line.told = outgoing.about->told;
            line.toldBy = outgoing.about->toldBy;
        }
        m_disclosures.add(uow, line);
        for (const auto& [kind, uid] : outgoing.seen)
            uow.record(kind, uid, ChangeType::Seen, QString());
    });
    copy->m_isEntered = true;
}

} // namespace anxin
