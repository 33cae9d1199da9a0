// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/candidaterepository.h"

#include "core/records/screening/interviewevidence.h"
#include "core/vault/connection.h"

#include <algorithm>

namespace anxin {

namespace {

// Urgency travels as a number (0 the most urgent), because min() over codes would sort by alphabet. A pupil who was
// interviewed twice for one campaign shows the latest conclusion, unless a critical answer is open still: then the pupil waits
// again. Sheets of an entry that was merged are the pupil's. A critical answer counts even where its sheet has lost its result,
// as after a rescue.
QString candidateSql(const char* condition)
{
    return QStringLiteral(R"sql(
        WITH noticed AS (SELECT sheet FROM sheet_result WHERE signal = 'candidate' UNION SELECT sheet FROM critical_answer),
        unseen AS (
            SELECT coalesce(e.merged_into, e.id) AS who, s.campaign AS of_campaign, count(*) AS answers
            FROM critical_answer c JOIN answer_sheet s ON s.id = c.sheet JOIN student e ON e.id = s.student
            WHERE NOT EXISTS (SELECT 1 FROM second_interview seen WHERE %2)
            GROUP BY who, of_campaign),
        earliest AS (
            SELECT coalesce(e.merged_into, e.id) AS who, s.campaign AS of_campaign, min(s.answered_on) AS on_day
            FROM noticed JOIN answer_sheet s ON s.id = noticed.sheet JOIN student e ON e.id = s.student
            GROUP BY who, of_campaign)
        SELECT coalesce(e.merged_into, e.id) AS pupil, s.campaign, min(s.answered_on),
               min(CASE c.level WHEN 'immediate' THEN 0 WHEN 'same-day' THEN 1 WHEN 'review' THEN 2 END) AS urgency,
               min(c.raised_at), i.held_on, i.conclusion, coalesce(max(c.owner), ''),
               CASE WHEN count(c.id) = count(c.contacted_at) THEN min(c.contacted_at) END,
               min(c.contacted_at),
               min(CASE WHEN %3 THEN held.created_at END),
               min(held.guardian_told_on)
        FROM noticed
        JOIN answer_sheet s ON s.id = noticed.sheet
        JOIN student e ON e.id = s.student
        LEFT JOIN sheet_result r ON r.sheet = s.id
        LEFT JOIN unseen n ON n.who = coalesce(e.merged_into, e.id) AND n.of_campaign = s.campaign
        LEFT JOIN earliest f ON f.who = coalesce(e.merged_into, e.id) AND f.of_campaign = s.campaign
        LEFT JOIN second_interview i ON n.answers IS NULL AND i.id = (
            SELECT latest.id FROM second_interview latest
            WHERE latest.student = coalesce(e.merged_into, e.id) AND latest.campaign = s.campaign
              AND latest.held_on >= f.on_day
            ORDER BY latest.held_on DESC, latest.id DESC LIMIT 1)
        LEFT JOIN critical_answer c ON c.sheet = s.id
            AND (i.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM second_interview seen WHERE %2))
        LEFT JOIN second_interview held ON held.student = coalesce(e.merged_into, e.id) AND held.campaign = s.campaign
        WHERE (r.signal = 'candidate' OR c.id IS NOT NULL) AND %1
        GROUP BY pupil, s.campaign
        ORDER BY i.id IS NOT NULL, urgency IS NULL, urgency, min(s.answered_on), pupil)sql")
        .arg(QLatin1StringView(condition), answersCritical("seen"), answersCritical("held"));
}

// Nothing stands for later than anything.
std::optional<Moment> earlier(std::optional<Moment> one, std::optional<Moment> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
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
            row.get<std::optional<Moment>>(8),
            earlier(row.get<std::optional<Moment>>(9), row.get<std::optional<Moment>>(10)),
            row.get<std::optional<QDate>>(11)};
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
