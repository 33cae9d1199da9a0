// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/package.h"
#include "core/delivery/reportfiles.h"
#include "core/records/attachment/attachmentrepository.h"
#include "core/records/disclosure/disclosurerepository.h"
#include "core/records/school/schoolrepository.h"
#include "core/reports/catalogue.h"
#include "core/vault/vault.h"
#include "core/writers/reportwriter.h"

#include <optional>
#include <span>

namespace anxin {

// To whom a report or a copy goes, and why: for the ledger.
struct ExportOrder {
    QString recipient;                           // an office, not a person
    QString basis;                               // order or rule that asks for it
    std::optional<DisclosureGround> ground = {}; // of what is about one pupil
};

// A line of the ledger, with what stands beside it elsewhere in the vault.
struct LedgerLine {
    Disclosure entry;
    QString attachment; // the title of what left, where that was an attachment and is still there
};

// The way out of the vault, in the same steps for the window and the command line: `preview` on the vault's thread, `packed`
// and `writePackage` wherever time may be taken, `record` on the vault's thread again. Lives there.
class ReportExport {
public:
    explicit ReportExport(Vault& vault);

    // The report as it may leave: thinned out by the disclosure rules, with the witness of the log. Looking is logged.
    // `period`: one of `reportablePeriods` of the kind's cycle.
    ReportModel preview(const ReportKind& kind, const ReportPeriod& period);
    // The periods of a cycle that can be asked for, today's first, by the school's own calendar.
    std::vector<ReportPeriod> periods(ReportCycle cycle);
    // Who vouches for a package. The vault must outlive it; signing is safe on another thread. Fault{Bug} in a vault without
    // folder.
    PackageSigner signer();
    PackageRequest request(const ReportModel& model, std::vector<PackedReport> reports);

    // The ledger's line for a written package, or for each of the files that went out by themselves. Only for what is there:
    // a line must not tell of what never left. And nothing leaves without its line: where it cannot be written, the package or
    // the files are taken away again and the Fault passed on.
    void record(const ReportModel& model, const ExportOrder& order, const PackageReceipt& receipt);
    void record(const ReportModel& model, const ExportOrder& order, const std::vector<ReportFile>& files);
    // Recipient and basis must be named.
    static Violations check(const ExportOrder& order);

    // The newest first.
    std::vector<LedgerLine> ledger(int limit);

private:
    void note(const ReportModel& model, const ExportOrder& order, const QStringList& hashes);

    Vault& m_vault;
    SchoolRepository m_schools;
    DisclosureRepository m_disclosures;
    AttachmentRepository m_attachments;
};

// The model through each writer, in their order. Values only: safe on a worker thread. Throws Cancelled, Fault.
std::vector<PackedReport> packed(const ReportModel& model, std::span<const ReportWriter* const> writers, Progress& progress);

} // namespace anxin
