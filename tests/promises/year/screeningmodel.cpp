// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/screeningmodel.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int daysForInterview = 14, daysForMeeting = 14,
              daysAtHighRisk = 2; // resources/rules/agenda.json, written down once more
} // namespace

// Somebody has spoken with the pupil for this screening, not before that day, and has said so not before that moment.
bool ScreeningModel::isSeen(qint64 pupil, qint64 campaign, Moment since, QDate answeredOn) const
{
    return std::ranges::any_of(interviews, [&](const Interview& one) {
        return one.campaign == campaign && m_pupils.of(one.pupil) == pupil && one.at >= since && one.heldOn >= answeredOn;
    });
}

void ScreeningModel::addWaiting(Promises& to, qint64 pupil, qint64 campaign, const std::vector<Sheet>& answered,
                                const QTimeZone& zone) const
{
    std::optional<Moment> waitsSince;
    std::optional<QDate> candidateSince, firstOn;
    for (const Sheet& sheet : answered) {
        if (sheet.isCandidate || !sheet.raised.empty())
            firstOn = firstOn ? std::min(*firstOn, sheet.answeredOn) : sheet.answeredOn;
        for (const Moment raised : sheet.raised)
            if (!isSeen(pupil, campaign, raised, std::min(sheet.answeredOn, raised.dateIn(zone))))
                waitsSince = waitsSince ? std::min(*waitsSince, raised) : raised;
        if (sheet.isCandidate)
            candidateSince = candidateSince ? std::min(*candidateSince, sheet.answeredOn) : sheet.answeredOn;
    }
    if (waitsSince)
        to.insert({LoopKind::CriticalAnswer, pupil, waitsSince->dateIn(zone), QString::number(waitsSince->msecs())});
    else if (candidateSince && !isSeen(pupil, campaign, Moment::fromMsecs(0), *firstOn))
        to.insert({LoopKind::SecondInterview, pupil, candidateSince->addDays(daysForInterview)});
}

// Of one day, what was entered later came later.
bool ScreeningModel::isDecided(qint64 pupil, const Interview& interview) const
{
    const auto isSince = [&](QDate day, Moment at) {
        return day > interview.heldOn || (day == interview.heldOn && at >= interview.at);
    };
    for (const CasesModel::Decision& decision : m_cases.decisions)
        if (m_pupils.of(decision.pupil) == pupil && decision.rank > 0 && isSince(decision.day, decision.at))
            return true; // being taken off the list is no answer
    for (const auto& [id, meeting] : meetings)
        for (const auto& [about, verdict] : meeting.verdicts)
            if (m_pupils.of(about) == pupil && verdict.outcome != Outcome::Later && isSince(meeting.heldOn, verdict.at))
                return true;
    return false;
}

QDate ScreeningModel::putOffTo(qint64 pupil, const Interview& interview) const
{
    QDate day = interview.heldOn;
    for (const auto& [id, meeting] : meetings)
        for (const auto& [about, verdict] : meeting.verdicts)
            if (m_pupils.of(about) == pupil && verdict.outcome == Outcome::Later)
                day = std::max(day, meeting.heldOn);
    return day;
}

std::map<qint64, ScreeningModel::Interview> ScreeningModel::undecided() const
{
    std::map<qint64, Interview> latest;
    for (const Interview& interview : interviews) {
        const auto [known, isFirst] = latest.try_emplace(m_pupils.of(interview.pupil), interview);
        if (!isFirst && interview.heldOn >= known->second.heldOn)
            known->second = interview;
    }
    std::erase_if(latest, [&](const auto& one) {
        return one.second.conclusion == InterviewConclusion::Excluded || isDecided(one.first, one.second);
    });
    return latest;
}

std::map<qint64, QDate> ScreeningModel::lastAssessments() const
{
    std::map<qint64, QDate> days;
    const auto note = [&](qint64 entry, QDate day) {
        const auto [known, isFirst] = days.try_emplace(m_pupils.of(entry), day);
        known->second = isFirst ? day : std::max(known->second, day);
    };
    for (const auto& [id, sheet] : sheets)
        note(sheet.pupil, sheet.answeredOn);
    for (const Interview& interview : interviews)
        note(interview.pupil, interview.heldOn);
    return days;
}

void ScreeningModel::addTo(Promises& to, const QTimeZone& zone) const
{
    std::map<std::pair<qint64, qint64>, std::vector<Sheet>> answered;
    for (const auto& [id, sheet] : sheets)
        answered[{m_pupils.of(sheet.pupil), sheet.campaign}].push_back(sheet);
    for (const auto& [whose, papers] : answered)
        addWaiting(to, whose.first, whose.second, papers, zone);
    for (const auto& [pupil, interview] : undecided()) {
        const bool isCrisis = interview.conclusion == InterviewConclusion::Crisis;
        const bool isHigh = interview.conclusion == InterviewConclusion::HighRisk;
        const int days = isCrisis ? 0 : isHigh ? daysAtHighRisk : daysForMeeting;
        to.insert({LoopKind::MeetingDecision, pupil, putOffTo(pupil, interview).addDays(days),
                   isCrisis ? QStringLiteral("urgent") : QString()});
    }
}

} // namespace anxin
