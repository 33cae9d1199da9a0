// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/screeningmodel.h"

#include "core/services/judgement.h"
#include "core/services/quality.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

ScreeningModel::ScreeningModel(ScreeningService& screening, CampaignService& campaigns, TriageService& triage,
                               RegisterService& registered, ChangeNotifier& news, const Clock& clock)
    : m_screening(screening),
      m_service(campaigns),
      m_triage(triage),
      m_register(registered),
      m_clock(clock),
      m_watch(news, {Kind::Student, Kind::ClassUnit, Kind::Campaign, Kind::Untested, Kind::Consent, Kind::AnswerSheet,
                     Kind::CriticalAnswer, Kind::SecondInterview, Kind::LevelDecision, Kind::CaseFile}),
      m_takingPart(campaigns)
{
    connect(&m_watch, &Watch::stale, this, &ScreeningModel::stale);
    connect(&m_takingPart, &TakingPart::noted, this, &ScreeningModel::refreshIfStale);
}

void ScreeningModel::choose(std::optional<CampaignId> campaign)
{
    m_chosen.reset();
    if (campaign)
        if (const QModelIndex index = m_campaigns.indexOf(*campaign); index.isValid())
            m_chosen = m_campaigns.row(index).campaign;
    readChosen();
    Q_EMIT refreshed();
}

void ScreeningModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != today(), [this] { refresh(); });
}

void ScreeningModel::refresh()
{
    m_readOn = today();
    QHash<qint64, int> waiting;
    for (const Candidate& candidate : m_triage.waiting())
        ++waiting[candidate.campaign.rowId()];
    std::vector<CampaignRow> rows;
    for (const Stored<Campaign>& campaign : m_screening.campaigns())
        rows.push_back({campaign, waiting.value(campaign.id.rowId())});
    const std::optional<CampaignId> before = m_chosen ? std::optional(m_chosen->id) : std::nullopt;
    const std::optional<CampaignId> newest = rows.empty() ? std::nullopt : std::optional(rows.front().campaign.id);
    m_campaigns.setRows(std::move(rows), m_readOn);
    choose(before && m_campaigns.indexOf(*before).isValid() ? before : newest);
}

QString ScreeningModel::contactWords(const Candidate& candidate) const
{
    if (!candidate.contactedAt)
        return {};
    return tr("spoken with %1").arg(shown(*candidate.contactedAt, m_readOn, m_clock.zone(), QLocale()));
}

void ScreeningModel::readChosen()
{
    std::vector<QueueRow> queue;
    std::vector<ResultRow> results;
    m_figures = CampaignFigures{};
    m_unseen = 0;
    if (!m_chosen) {
        m_takingPart.clear();
        m_summary.clear();
    } else {
        const Faces faces(m_register, m_triage, m_readOn);
        m_figures = m_service.figuresOf(m_chosen->id);
        QHash<qint64, std::vector<ScoredSheet>> papers;
        QHash<qint64, AnswerSheetId> newest;
        const auto sheetOf = [&](StudentId student) {
            const auto found = newest.constFind(student.rowId());
            return found == newest.cend() ? std::nullopt : std::optional(*found);
        };
        for (const ScoredSheet& scored : m_screening.sheetsOf(m_chosen->id)) {
            const AnswerSheet& sheet = scored.sheet.value;
            const Definition* scale = m_screening.catalogue().find(sheet.scale, sheet.scaleVersion);
            results.push_back({sheet.student, scored.sheet.id, faces.of(sheet.student),
                               scale ? scale->title(QLocale()) : sheet.scale, sheet.answeredOn, scored.result.signal,
                               scored.result.validity, factLine(reasonsIn({scored}, m_screening.catalogue())),
                               scale ? urgencyOf(scored.result, *scale) : std::nullopt});
            if (scale && !scale->alerts.empty() && reasonsOf(scored.result).contains(factorsOnlyMark()))
                ++m_unseen;
            if (!newest.contains(sheet.student.rowId()))
                newest.insert(sheet.student.rowId(), scored.sheet.id);
            papers[sheet.student.rowId()].push_back(scored);
        }
        PaperReasons reasons;
        for (auto of = papers.cbegin(); of != papers.cend(); ++of)
            reasons.insert(of.key(), reasonsIn(of.value(), m_screening.catalogue()));
        for (const Candidate& candidate : m_triage.candidatesOf(m_chosen->id))
            if (!candidate.interviewedOn)
                queue.push_back({candidate, faces.of(candidate.student), factLine(reasons.value(candidate.student.rowId())),
                                 contactWords(candidate), sheetOf(candidate.student)});
        m_takingPart.read(m_chosen->id, m_figures, faces);
        m_summary.read(m_figures, faces, std::move(reasons), m_readOn);
    }
    m_queue.setRows(std::move(queue), m_readOn);
    m_results.setRows(std::move(results), m_readOn);
}

std::optional<CampaignRefusal> ScreeningModel::close()
{
    if (!m_chosen)
        return std::nullopt;
    const auto closed = m_service.close(*m_chosen);
    return closed ? std::nullopt : std::optional(closed.error());
}

void ScreeningModel::reopen()
{
    if (m_chosen)
        m_service.reopen(*m_chosen);
}

} // namespace anxin
