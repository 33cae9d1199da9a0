// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/candidaterepository.h"

#include "core/vault/connection.h"

namespace anxin {

namespace {

// Urgency travels as a number (0 the most urgent), because min() over codes would sort by alphabet. A pupil who was
// interviewed twice for one campaign shows the latest conclusion. Sheets of an entry that was merged are the pupil's.
QString candidateSql(const char* condition)
{
    return QStringLiteral(R"sql(
        SELECT coalesce(e.merged_into, e.id) AS pupil, s.campaign, min(s.answered_on),
               min(CASE c.level WHEN 'immediate' THEN 0 WHEN 'same-day' THEN 1 WHEN 'review' THEN 2 END) AS urgency,
               min(c.raised_at), i.held_on, i.conclusion, coalesce(max(c.owner), ''),
               CASE WHEN count(c.id) = count(c.contacted_at) THEN min(c.contacted_at) END
        FROM answer_sheet s
        JOIN student e ON e.id = s.student
        JOIN sheet_result r ON r.sheet = s.id
        LEFT JOIN critical_answer c ON c.sheet = s.id
        LEFT JOIN second_interview i ON i.id = (
            SELECT latest.id FROM second_interview latest
            WHERE latest.student = coalesce(e.merged_into, e.id) AND latest.campaign = s.campaign
            ORDER BY latest.held_on DESC, latest.id DESC LIMIT 1)
        WHERE (r.signal = 'candidate' OR c.id IS NOT NULL) AND %1
        GROUP BY pupil, s.campaign
        ORDER BY i.id IS NOT NULL, urgency IS NULL, urgency, min(s.answered_on), pupil)sql")
        .arg(QLatin1StringView(condition));
}

Candidate readCandidate(const Row& row)
{
    const auto urgency = row.get<std::optional<int>>(3);
    return {row.get<StudentId>(0),
            row.get<CampaignId>(1),
            row.get<QDate>(2),
            urgency ? std::optional{entriesOf<AlertLevel>[static_cast<std::size_t>(*urgency)].value} : std::nullopt,
            row.get<std::optional<Moment>>(4),
            row.get<std::optional<QDate>>(5),
            row.get<std::optional<InterviewConclusion>>(6),
            row.get<QString>(7),
            row.get<std::optional<Moment>>(8)};
}

} // namespace

CandidateRepository::CandidateRepository(Connection& connection)
    : m_waiting(connection.prepare(candidateSql("i.id IS NULL"))),
      m_ofCampaign(connection.prepare(candidateSql("s.campaign = :campaign")))
{
}

std::vector<Candidate> CandidateRepository::waiting()
{
    return m_waiting.all(readCandidate);
}

std::vector<Candidate> CandidateRepository::ofCampaign(CampaignId campaign)
{
    return m_ofCampaign.all(readCandidate, campaign);
}

} // namespace anxin
