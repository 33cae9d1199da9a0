// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/drives.h"
#include "core/delivery/reportexport.h"
#include "ui/models/reporttables.h"
#include "ui/models/watch.h"

#include <atomic>
#include <functional>
#include <memory>

namespace anxin {

using ReportWriters = std::vector<std::shared_ptr<const ReportWriter>>;

// A package that was written and then read back once more.
struct Delivery {
    PackageReceipt receipt;
    PackageState state;
};

// A report on its way out: values only, for the worker thread. The password opens the package and is stored nowhere.
struct OutgoingReport {
    ReportModel model;
    ExportOrder order;
    ReportWriters writers;
    PackageSigner signer;
    QString target; // folder or root of a stick
    QString password;

    std::vector<PackedReport> make(Progress& progress) const;
    // Nothing where `stop` was set in time: then no package is there. What is there is always answered, so that it gets its
    // line in the ledger.
    std::optional<Result<Delivery, PackageRefusal>> deliver(const PackageRequest& request, const std::atomic_bool& stop,
                                                            Progress& progress) const;
};

// The reports: which there are, one as it would leave, what has left. The preview is made when it is asked for, because each
// look is logged.
class ReportsModel final : public QObject {
    Q_OBJECT
public:
    using Choice = std::pair<QString, QString>; // id and words
    using Drives = std::function<std::vector<Drive>()>;
    // What the room lends to an export. `signer` must work after the vault is locked: a package may just be on its way.
    struct Means {
        ReportWriters writers;
        PackageSigner signer;
        Drives drives;
        std::function<QString(StudentId)> nameOf = {}; // of a pupil who is still in the register
    };

    // The way out and the clock must outlive the model.
    ReportsModel(ReportExport& reports, ChangeNotifier& news, const Clock& clock, Means means);

    std::vector<Choice> kinds() const;
    std::vector<Choice> periods(const QString& kind) const; // this one and the two before
    LedgerModel& ledger() { return m_ledger; }
    std::vector<Drive> drives() const { return m_means.drives(); }

    void preview(const QString& kind, const QString& period);
    const std::optional<ReportModel>& shown() const { return m_shown; }

    // The shown report, to be sent with a password of its own. There must be one. Refused: an order that says nothing.
    Result<OutgoingReport, Violations> send(const ExportOrder& order, const QString& target);
    PackageRequest request(const OutgoingReport& sent, std::vector<PackedReport> reports);
    // The package is written: its line in the ledger.
    void record(const OutgoingReport& sent, const PackageReceipt& receipt);

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void previewed();

private:
    ReportExport& m_reports;
    const Clock& m_clock;
    Means m_means;
    Watch m_watch;
    QDate m_readOn;
    LedgerModel m_ledger;
    std::optional<ReportModel> m_shown;
};

} // namespace anxin
