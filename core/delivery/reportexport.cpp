// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/reportexport.h"

#include "core/base/tr.h"
#include "core/delivery/copyexport.h"
#include "core/reports/disclosure.h"
#include "core/vault/vaultfolder.h"

#include <QDir>
#include <QFile>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};

bool hidesAnything(const ReportModel& model)
{
    for (const ReportTable& table : model.tables)
        for (const ReportRow& row : table.rows)
            for (const ReportCell& cell : row.cells)
                if (std::holds_alternative<Suppressed>(cell))
                    return true;
    return false;
}

// The archive is what holds the report; the note beside it says nothing about anybody.
QString archiveHash(const PackageReceipt& receipt)
{
    for (const Manifest::File& file : receipt.manifest.files)
        if (file.name.endsWith(QStringLiteral(".zip")))
            return QString::fromLatin1(toHex(file.hash));
    throw Fault{FaultKind::Bug, QStringLiteral("a package without an archive")};
}

} // namespace

ReportExport::ReportExport(Vault& vault)
    : m_vault(vault),
      m_schools(vault.connection()),
      m_disclosures(vault.connection()),
      m_attachments(vault.connection())
{
}

ReportModel ReportExport::preview(const ReportKind& kind, const ReportPeriod& period)
{
    const QDate today = m_vault.clock().today();
    if (period.cycle() != kind.cycle || !isReportable(period, today, calendarOf(m_vault)))
        throw Fault{FaultKind::Bug, QStringLiteral("a report of a period that nobody may ask for: %1").arg(period.code())};
    ReportModel model = disclosed(kind.run(m_vault, period, today));
    m_vault.noteRead(Op::PreviewReport, QStringLiteral("%1 %2").arg(model.kind, model.periodCode));
    model.witness = m_vault.audit().head().witness();
    return model;
}

std::vector<ReportPeriod> ReportExport::periods(ReportCycle cycle)
{
    const QDate today = m_vault.clock().today();
    const SchoolCalendar calendar = calendarOf(m_vault);
    std::vector<ReportPeriod> periods = reportablePeriods(cycle, today, calendar);
    std::erase_if(periods, [now = calendar.termOn(today)](const ReportPeriod& period) { // not begun yet
        return period.cycle() == ReportCycle::Term ? period.term() > now : period.year() > now.year();
    });
    return periods;
}

PackageSigner ReportExport::signer()
{
    const VaultFolder* folder = m_vault.folder();
    if (!folder)
        throw Fault{FaultKind::Bug, QStringLiteral("a vault in memory has no key to sign with")};
    const KeyRing& keys = folder->keys();
    return {keys.signKey(), [&keys](QByteArrayView purpose, ByteView message) { return keys.sign(purpose, message); }};
}

PackageRequest ReportExport::request(const ReportModel& model, std::vector<PackedReport> reports)
{
    const auto school = m_schools.find();
    return {school ? school->value.code : QString(),
            model.school,
            model.kind,
            model.periodCode,
            model.reportedOn,
            model.witness,
            std::move(reports)};
}

void ReportExport::record(const ReportModel& model, const ExportOrder& order, const PackageReceipt& receipt)
{
    try {
        note(model, order, {archiveHash(receipt)});
    } catch (const Fault&) {
        QDir(receipt.folder).removeRecursively();
        throw;
    }
}

void ReportExport::record(const ReportModel& model, const ExportOrder& order, const std::vector<ReportFile>& files)
{
    QStringList hashes;
    for (const ReportFile& file : files)
        hashes << QString::fromLatin1(toHex(file.hash));
    try {
        note(model, order, hashes);
    } catch (const Fault&) {
        for (const ReportFile& file : files)
            QFile::remove(file.path);
        throw;
    }
}

void ReportExport::note(const ReportModel& model, const ExportOrder& order, const QStringList& hashes)
{
    const QString withheld = hidesAnything(model) ? Tr::tr("Names, numbers and small counts") : Tr::tr("Names and numbers");
    m_vault.transact(Op::ExportReport, [&](UnitOfWork& uow) {
        for (const QString& hash : hashes)
            m_disclosures.add(
                uow, {uow.now(), model.kind, model.periodCode, order.recipient, order.basis, withheld, hash, model.witness});
    });
}

std::vector<LedgerLine> ReportExport::ledger(int limit)
{
    std::vector<LedgerLine> lines;
    for (Stored<Disclosure>& stored : m_disclosures.newest(limit)) {
        lines.push_back({std::move(stored.value), {}});
        const Disclosure& entry = lines.back().entry;
        if (entry.report == QLatin1StringView(attachmentReport))
            lines.back().attachment = m_attachments.titleOf(entry.fileHash).value_or(QString());
    }
    return lines;
}

Violations ReportExport::check(const ExportOrder& order)
{
    Violations found;
    if (isEmpty(order.recipient))
        found.push_back({QStringLiteral("recipient"), Rule::Required});
    if (isEmpty(order.basis))
        found.push_back({QStringLiteral("basis"), Rule::Required});
    return found;
}

std::vector<PackedReport> packed(const ReportModel& model, std::span<const ReportWriter* const> writers, Progress& progress)
{
    std::vector<PackedReport> reports;
    for (const ReportWriter* writer : writers) {
        progress.step(static_cast<int>(reports.size()), static_cast<int>(writers.size()));
        reports.push_back({model.title, writer->suffix(), writer->write(model)});
    }
    return reports;
}

} // namespace anxin
