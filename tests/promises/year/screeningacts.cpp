// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/screeningacts.h"

#include "core/services/judgement.h"

#include <array>

namespace anxin {

namespace {

using Paper = ScreeningActs::Paper;

Answers answersOf(const QString& scale, Paper paper)
{
    constexpr int items = 9; // the last asks about thoughts of death
    Answers answers;
    for (int item = 1; item <= items; ++item)
        answers.insert(QString::number(item),
                       paper == Paper::Burdened && item < items ? QStringLiteral("2") : QStringLiteral("0"));
    if (paper == Paper::Alarming)
        answers.insert(QString::number(items), QStringLiteral("1"));
    if (scale == QStringLiteral("phq-a")) { // asks a little more
        answers.insert(QStringLiteral("11"), QStringLiteral("0"));
        for (const int item : {10, 12, 13})
            answers.insert(QString::number(item), QStringLiteral("N"));
    }
    return answers;
}

} // namespace

ScreeningActs::ScreeningActs(YearRoom& room) : m_room(room)
{
    for (int number = 1; number <= 4; ++number)
        m_campaigns.push_back(m_room.doing(Op::EditCampaign, [&](UnitOfWork& uow) {
            return m_room.campaigns.add(
                uow, {QStringLiteral("普查 %1").arg(number), CampaignKind::Annual, CampaignMode::Paper, m_room.today()});
        }));
}

std::vector<YearAct> ScreeningActs::acts()
{
    const auto act = [this](const char* name, int weight, bool (ScreeningActs::*run)(qint64),
                            YearAct::Twin twin = YearAct::Twin::Never) {
        return YearAct{name, weight, [this, run](qint64 pupil) { return (this->*run)(pupil); }, twin};
    };
    return {act("papers answered", 3, &ScreeningActs::answer, YearAct::Twin::Perhaps),
            act("first contacts noted", 1, &ScreeningActs::noteContact),
            act("second interviews", 2, &ScreeningActs::interview),
            act("meetings begun", 1, &ScreeningActs::beginMeeting),
            act("decided in a meeting", 2, &ScreeningActs::decide),
            act("minutes signed", 1, &ScreeningActs::signMinutes)};
}

qint64 ScreeningActs::waitingOr(LoopKind kind, qint64 pupil)
{
    if (m_room.oneIn(3))
        return pupil;
    std::vector<qint64> waiting;
    for (const Promise& one : m_room.expected())
        if (one.kind == kind)
            waiting.push_back(one.pupil);
    return waiting.empty() ? pupil : *m_room.anyOf(waiting);
}

// The same questionnaire once more takes the place of the one before; what was critical then stays so. Alarming on another
// day, in whatever words, is alarming anew.
bool ScreeningActs::answer(qint64 pupil)
{
    constexpr std::array papers{Paper::Calm, Paper::Burdened, Paper::Alarming};
    const Paper paper = *m_room.anyOf(papers);
    const CampaignId campaign = *m_room.anyOf(m_campaigns);
    const QString scale = m_room.oneIn(3) && paper != Paper::Burdened ? QStringLiteral("phq-a") : QStringLiteral("phq-9");
    const QDate day = m_room.today().addDays(-m_room.below(10));
    const AnswerSheet sheet{campaign, m_room.id(pupil),       scale, 1,  {},
                            {},       QStringLiteral("self"), day,   {}, toStoredAnswers(answersOf(scale, paper))};
    const Moment at = m_room.moment();
    const SheetRecorded recorded =
        m_room.doing(Op::ImportScreening, [&](UnitOfWork& uow) { return m_screening.record(uow, sheet, {}); });
    const auto [said, isFirst] = m_said.try_emplace(recorded.sheet.rowId(), paper);
    ScreeningModel::Sheet& known =
        m_model.sheets.try_emplace(recorded.sheet.rowId(), ScreeningModel::Sheet{pupil, campaign.rowId(), day}).first->second;
    const bool saysTheSame = !isFirst && said->second == paper;
    if (saysTheSame && (paper != Paper::Alarming || known.answeredOn == day)) // and keeps its day
        return true;
    said->second = paper;
    known.answeredOn = day;
    known.isCandidate = paper != Paper::Calm;
    if (paper == Paper::Alarming)
        known.raised.push_back(at);
    return true;
}

// Says who looks after the pupil, and closes nothing.
bool ScreeningActs::noteContact(qint64 pupil)
{
    const AppointmentsModel::Now now = m_room.now();
    return m_triage
        .note(m_room.id(waitingOr(LoopKind::CriticalAnswer, pupil)), {m_room.teacher, now.day, now.time, m_room.teacher})
        .has_value();
}

// For the screening that asks for it, mostly.
bool ScreeningActs::interview(qint64 anyone)
{
    constexpr std::array conclusions{InterviewConclusion::Excluded, InterviewConclusion::Watch, InterviewConclusion::HighRisk,
                                     InterviewConclusion::Crisis};
    const qint64 pupil = waitingOr(m_room.oneIn(2) ? LoopKind::CriticalAnswer : LoopKind::SecondInterview, anyone);
    SecondInterview talk{m_room.id(pupil),
                         {},
                         m_room.today().addDays(-m_room.below(3)),
                         m_room.teacher,
                         *m_room.anyOf(conclusions),
                         m_room.words,
                         {},
                         {}};
    const auto sheet = m_room.anyWhere(
        m_model.sheets, [&](const ScreeningModel::Sheet& one) { return m_room.model.pupils.of(one.pupil) == pupil; });
    if (sheet != m_model.sheets.end() && !m_room.oneIn(5))
        talk.campaign = CampaignId::fromRowId(sheet->second.campaign);
    const Moment at = m_room.moment();
    if (!m_triage.recordInterview(talk))
        return false;
    m_model.interviews.push_back({pupil, talk.campaign ? talk.campaign->rowId() : 0, talk.heldOn, at, *talk.conclusion});
    return true;
}

bool ScreeningActs::beginMeeting(qint64)
{
    ReviewMeeting meeting = m_meetings.proposal({});
    meeting.participants = m_room.teacher;
    meeting.heldOn = m_room.today().addDays(-m_room.below(4));
    const auto begun = m_meetings.begin(meeting);
    if (begun)
        m_model.meetings[begun->rowId()] = {meeting.heldOn};
    return begun.has_value();
}

void ScreeningActs::decided(qint64 meeting, qint64 pupil, const Resolution& resolution, Moment at)
{
    ScreeningModel::Meeting& held = m_model.meetings.at(meeting);
    CasesModel& cases = m_room.model.cases;
    const int before = cases.rankOf(pupil);
    int after = before;
    if (resolution.outcome == MeetingOutcome::Level)
        after = static_cast<int>(resolution.level->rowId()); // the levels of a new vault are numbered by rank
    else if (resolution.outcome == MeetingOutcome::NoLevel)
        after = 0;
    if (after != before)
        cases.decide(pupil, held.heldOn, after, at);
    const bool isOnLevel = resolution.outcome == MeetingOutcome::Level || after != before;
    const auto outcome = isOnLevel                                       ? ScreeningModel::Outcome::Level
                         : resolution.outcome == MeetingOutcome::NoLevel ? ScreeningModel::Outcome::NoLevel
                                                                         : ScreeningModel::Outcome::Later;
    held.verdicts.insert_or_assign(pupil, ScreeningModel::Verdict{outcome, at});
}

bool ScreeningActs::decide(qint64 anyone)
{
    const auto meeting = m_room.anyWhere(m_model.meetings, [](const auto& one) { return !one.isSigned; });
    if (meeting == m_model.meetings.end())
        return false;
    const qint64 pupil = waitingOr(LoopKind::MeetingDecision, anyone);
    Resolution resolution{m_room.anyOf(entriesOf<MeetingOutcome>)->value, {}, m_room.words, m_room.wordsOrNone()};
    if (resolution.outcome == MeetingOutcome::Level)
        resolution.level = m_triage.scheme()[static_cast<std::size_t>(m_room.below(4))].id;
    const Moment at = m_room.moment();
    if (!m_meetings.decide(ReviewMeetingId::fromRowId(meeting->first), m_room.id(pupil), resolution))
        return false;
    decided(meeting->first, pupil, resolution, at);
    return true;
}

bool ScreeningActs::signMinutes(qint64)
{
    const auto meeting = m_room.anyWhere(m_model.meetings, [](const auto& one) { return !one.isSigned; });
    if (meeting == m_model.meetings.end())
        return false;
    Stored<ReviewMeeting> minutes = *m_meetings.meeting(ReviewMeetingId::fromRowId(meeting->first));
    minutes.value.minutes = m_room.wordsOrNone();
    if (!m_meetings.sign(minutes))
        return false;
    meeting->second.isSigned = true;
    return true;
}

} // namespace anxin
