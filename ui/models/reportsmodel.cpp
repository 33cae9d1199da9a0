// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reportsmodel.h"

#include "core/delivery/packagepassword.h"

namespace anxin {

namespace {
constexpr int shownEntries = 50;

// Stops at the next step after `stop` was set.
class Stoppable final : public Progress {
public:
    Stoppable(Progress& progress, const std::atomic_bool& stop) : m_progress(progress), m_stop(stop) {}
    void step(int done, int total) override
    {
        if (m_stop)
            throw Cancelled{};
        m_progress.step(done, total);
    }

private:
    Progress& m_progress;
    const std::atomic_bool& m_stop;
};
} // namespace

std::vector<PackedReport> OutgoingReport::make(Progress& progress) const
{
    std::vector<const ReportWriter*> plain;
    for (const auto& writer : writers)
        plain.push_back(writer.get());
    return packed(model, plain, progress);
}

std::optional<Result<Delivery, PackageRefusal>> OutgoingReport::deliver(const PackageRequest& request,
                                                                        const std::atomic_bool& stop, Progress& progress) const
{
    Stoppable stoppable(progress, stop);
    try {
        const auto written = writePackage(request, password.toUtf8(), signer, target, stoppable);
        if (!written)
            return refuse(written.error());
        return Delivery{*written, verifyPackage(written->folder).state};
    } catch (const Cancelled&) {
        return std::nullopt;
    }
}

ReportsModel::ReportsModel(ReportExport& reports, ChangeNotifier& news, const Clock& clock, Means means)
    : m_reports(reports),
      m_clock(clock),
      m_means(std::move(means)),
      m_watch(news, {Kind::Disclosure, Kind::Attachment})
{
    connect(&m_watch, &Watch::stale, this, &ReportsModel::stale);
}

std::vector<ReportsModel::Choice> ReportsModel::kinds() const
{
    std::vector<Choice> choices;
    for (const ReportKind& kind : reportKinds())
        choices.emplace_back(QString::fromLatin1(kind.id), titleOf(kind));
    return choices;
}

std::vector<ReportsModel::Choice> ReportsModel::periods(const QString& kind) const
{
    std::vector<Choice> choices;
    const ReportKind* asked = findReportKind(kind);
    if (!asked)
        return choices;
    constexpr std::size_t offered = 3; // what a counsellor is asked for; the command line takes all of them
    for (const ReportPeriod& period : m_reports.periods(asked->cycle))
        if (choices.size() < offered)
            choices.emplace_back(period.code(), period.shown());
    return choices;
}

void ReportsModel::preview(const QString& kind, const QString& period)
{
    const ReportKind* asked = findReportKind(kind);
    const auto of = ReportPeriod::fromCode(period);
    if (!asked || !of || of->cycle() != asked->cycle)
        return;
    m_shown = m_reports.preview(*asked, *of);
    Q_EMIT previewed();
}

Result<OutgoingReport, Violations> ReportsModel::send(const ExportOrder& order, const QString& target)
{
    if (auto missing = ReportExport::check(order); !missing.empty())
        return refuse(std::move(missing));
    return OutgoingReport{*m_shown, order, m_means.writers, m_means.signer, target, newPackagePassword()};
}

PackageRequest ReportsModel::request(const OutgoingReport& sent, std::vector<PackedReport> reports)
{
    return m_reports.request(sent.model, std::move(reports));
}

void ReportsModel::record(const OutgoingReport& sent, const PackageReceipt& receipt)
{
    m_reports.record(sent.model, sent.order, receipt);
}

void ReportsModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] {
        m_readOn = m_clock.today();
        std::vector<ShownLine> lines;
        for (LedgerLine& line : m_reports.ledger(shownEntries)) {
            const std::optional<StudentId> about = line.entry.student;
            lines.push_back({std::move(line), about && m_means.nameOf ? m_means.nameOf(*about) : QString()});
        }
        m_ledger.setEntries(std::move(lines), m_readOn, m_clock.zone());
    });
}

} // namespace anxin
