// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/delivery/reportexport.h"
#include "core/records/attachment/attachmentrepository.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace anxin {

// The kinds under which copies stand in the ledger, beside those of the catalogue of reports.
inline constexpr char attachmentReport[] = "attachment";
inline constexpr char slipsReport[] = "slips";                    // for homeroom teachers: who is to come, without reasons
inline constexpr char referralLetterReport[] = "referral-letter"; // to guardians: that a visit is advised, without reasons
inline constexpr char crisisReport[] = "crisis";                  // the log of one crisis, on paper
inline constexpr char casePagesReport[] = "case-pages";   // entries of one pupil's timeline; never memos or restricted text
inline constexpr char caseFileReport[] = "case-file";     // the same with plans and measures, under the file's number
inline constexpr char handOverReport[] = "hand-over";     // what a file is handed over with, for two signatures
inline constexpr char safetyPlanReport[] = "safety-plan"; // for the pupil to take along, without a name

// Bytes that name pupils, on their way out: values only, for the worker thread.
struct OutgoingCopy {
    QString report; // one of the kinds above
    ExportOrder order;
    QByteArray content;
    std::vector<std::pair<Kind, Uid>> seen; // what of the vault is in it, for the log
    QString withheld = {};
    std::optional<StudentId> student = {}; // where it is about one pupil, who then finds it in the timeline; needs a ground
    DisclosureWay way = DisclosureWay::Paper;
    QString told = {}; // word for word, where that is known
    QString toldBy = {};
};

// A copy that has been written and stands in no ledger yet. It goes away again with this object, whoever drops it and why,
// unless it has been entered.
class WrittenCopy {
public:
    WrittenCopy(QString path, Digest digest) : m_path(std::move(path)), m_digest(digest) {}
    WrittenCopy(const WrittenCopy&) = delete;
    WrittenCopy& operator=(const WrittenCopy&) = delete;
    ~WrittenCopy();
    const QString& path() const { return m_path; }

private:
    friend class CopyExport;
    QString m_path;
    Digest m_digest;
    bool m_isEntered = false;
};

// The one way out for what names pupils: a copy to a file, and a line in the ledger that says to whom and why. In three steps,
// of which the slow one can be made wherever time may be taken. Lives on the vault's thread.
class CopyExport {
public:
    explicit CopyExport(Vault& vault);

    // All of an attachment, proven to be what went in (else Fault{Damaged}). The order must name recipient and reason
    // (ReportExport::check), and the ground of what is about one pupil, else Fault{Bug}; so also when it is entered.
    OutgoingCopy take(const Stored<Attachment>& attachment, const ExportOrder& order);
    // Into `folder` under `fileName`, made safe, with a number where that is taken: never over another file. There whole or not
    // at all. Values only: safe on a worker thread. Throws Fault and Cancelled.
    static std::unique_ptr<WrittenCopy> write(const OutgoingCopy& outgoing, const QString& folder, const QString& fileName,
                                              Progress& progress, const FileCalls& calls = systemFileCalls());
    // The ledger's line for the copy, which then stays. Where the ledger does not take it (Fault), the copy goes.
    void enter(const OutgoingCopy& outgoing, std::unique_ptr<WrittenCopy> copy);

private:
    Vault& m_vault;
    AttachmentRepository m_attachments;
    DisclosureRepository m_disclosures;
};

} // namespace anxin
