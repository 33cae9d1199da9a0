// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/todaymodel.h"

#include "ui/models/weekplan.h"
#include "ui/models/words.h"

#include <algorithm>
#include <numeric>

namespace anxin {

namespace {
constexpr int reviewsSeenAhead = 7;   // days
constexpr int termCareSeenAhead = 28; // whoever plans a whole group needs some weeks; before, it is in the agenda alone

// Where it stands as long as it is not overdue.
TodayBlock homeOf(LoopKind kind)
{
    switch (kind) {
    case LoopKind::Review:
    case LoopKind::Leaver:
    case LoopKind::ReturnFollowUp:
    case LoopKind::Suspension:
    case LoopKind::Measure:
    case LoopKind::Affected:
    case LoopKind::GuardianContact:
    case LoopKind::Transition: return TodayBlock::Reviews;
    case LoopKind::RiskTold:
    case LoopKind::CrisisOpen:
    case LoopKind::CrisisReport:
    case LoopKind::CrisisWatch: return TodayBlock::ActNow;
    case LoopKind::NoteMissing:
    case LoopKind::UnsignedNote: return TodayBlock::Notes;
    case LoopKind::CriticalAnswer:
    case LoopKind::SecondInterview:
    case LoopKind::MeetingDecision: return TodayBlock::Candidates;
    case LoopKind::CaseFile:
    case LoopKind::ContingencyPlan:
    case LoopKind::CarePlan:
    case LoopKind::SafetyPlan:
    case LoopKind::TermCare:
    case LoopKind::CrisisReview: return TodayBlock::Files;
    case LoopKind::ReferralStep:
    case LoopKind::HandOver:
    case LoopKind::Letter:
    case LoopKind::ReferralReply:
    case LoopKind::ConsentReply:
    case LoopKind::MissingPupil: return TodayBlock::Replies;
    }
    return TodayBlock::ActNow;
}

QString pillOf(const LoopRow& row, QDate today)
{
    if (row.dueAt.isValid())
        return (row.loop.isUrgent ? TodayModel::tr("late since %1") : TodayModel::tr("until %1")).arg(shown(row.dueAt));
    return dueWords(row.loop, today);
}

// What is booked still, and for when, is all that one needs to know of whoever has left.
QString factsOf(const LoopRow& row)
{
    const QString what =
        row.loop.kind == LoopKind::Leaver && row.loop.appointment ? TodayModel::tr("has left") : label(row.loop.kind);
    return factLine({what, row.classLabel, row.loop.reference});
}

LoopRow rowOf(const OpenLoop& loop, const Faces& faces, const Clock& clock)
{
    const Face face = faces.of(loop.student);
    const bool isUnknown = loop.kind == LoopKind::Letter && loop.isOfNobody();
    const QString name = isUnknown ? TodayModel::tr("Without a name") : face.name.isEmpty() ? loop.reference : face.name;
    const bool isOfToday = loop.dueAt && loop.due == clock.today();
    return {loop,
            name,
            face.classLabel,
            face.rank > 0 ? std::optional(face.rank) : std::nullopt,
            face.level,
            isOfToday ? loop.dueAt->in(clock.zone()).time() : QTime()};
}
} // namespace

std::optional<TodayBlock> blockOf(const OpenLoop& loop, QDate today)
{
    const auto within = [&](int days) { return loop.daysOverdue(today) >= -days; };
    if (isOverdue(loop, today))
        return TodayBlock::ActNow;
    const bool isShown = loop.kind == LoopKind::TermCare ? within(termCareSeenAhead)
                         : loop.kind == LoopKind::GuardianContact
                             ? within(0)
                             : homeOf(loop.kind) != TodayBlock::Reviews || loop.appointment || within(reviewsSeenAhead);
    return isShown ? std::optional(homeOf(loop.kind)) : std::nullopt;
}

QString dueWords(const OpenLoop& loop, QDate today)
{
    const int days = loop.daysOverdue(today);
    if (isAtOnce(loop) && days <= 0)
        return TodayModel::tr("at once");
    if (!isReminder(loop.kind) || days <= 0)
        return dueWords(loop.due, today);
    return days == 1 ? TodayModel::tr("yesterday") : TodayModel::tr("%1 days ago").arg(days);
}

Tone dueTone(const OpenLoop& loop, QDate today)
{
    return isAtOnce(loop) ? Tone::Danger : isReminder(loop.kind) ? Tone::Neutral : dueTone(loop.due, today);
}

void LoopListModel::setRows(std::vector<LoopRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int LoopListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LoopListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoopRow& shown = row(index);
    const QString due = pillOf(shown, m_today);
    switch (role) {
    case Qt::DisplayRole: return shown.name;
    case SecondLineRole: return factsOf(shown);
    case PillRole: return due;
    case PillToneRole: return static_cast<int>(dueTone(shown.loop, m_today));
    case LevelRankRole: return shown.rank ? QVariant(shapeOfRank(*shown.rank)) : QVariant();
    case TrailingRole: return shown.level;
    case Qt::AccessibleTextRole:
        return factLine({shown.name, shown.classLabel, shown.level, label(shown.loop.kind), due, shown.loop.reference});
    default: return {};
    }
}

TodayModel::TodayModel(Loops loops, RegisterService& registered, TriageService& triage, ChangeNotifier& news,
                       const Clock& clock, BegunWork::Kept begun, AppointmentService* appointments)
    : m_loops(std::move(loops)),
      m_register(registered),
      m_triage(triage),
      m_clock(clock),
      m_appointments(appointments),
      m_watch(news, {Kind::Student,         Kind::ClassUnit,     Kind::Campaign,    Kind::AnswerSheet, Kind::CriticalAnswer,
                     Kind::SecondInterview, Kind::LevelDecision, Kind::CaseFile,    Kind::CareMeasure, Kind::SafetyPlan,
                     Kind::HandOver,        Kind::SessionNote,   Kind::HomeContact, Kind::Referral,    Kind::MissingPupil,
                     Kind::Consent,         Kind::CalendarDays,  Kind::TermDates,   Kind::SchoolRule,  Kind::DayClose,
                     Kind::Appointment,     Kind::ReferralStep,  Kind::CrisisEvent, Kind::CrisisEntry, Kind::CrisisWatch,
                     Kind::CrisisAffected,  Kind::Letter,        Kind::Attention,   Kind::StageReview, Kind::ReviewMeeting,
                     Kind::MeetingDecision, Kind::NoteAddendum}),
      m_begun(std::move(begun), registered, clock)
{
    connect(&m_watch, &Watch::stale, this, &TodayModel::stale);
}

std::optional<KnownAppointment> TodayModel::appointmentOf(const OpenLoop& loop) const
{
    return m_appointments && loop.appointment ? m_appointments->appointment(*loop.appointment) : std::nullopt;
}

QTime TodayModel::now() const
{
    return m_appointments ? m_appointments->now() : QTime();
}

int TodayModel::count() const
{
    return std::accumulate(m_blocks.begin(), m_blocks.end(), m_begun.count() + m_appointmentRows.rowCount(),
                           [](int sum, const LoopListModel& block) { return sum + block.rowCount(); });
}

void TodayModel::refreshIfStale()
{
    m_watch.readIfStale(isDue(), [this] { refresh(); });
    m_begun.refresh();
}

void TodayModel::minutePassed()
{
    if (isDue())
        Q_EMIT stale();
}

// What time alone has changed.
bool TodayModel::isDue() const
{
    return m_readOn != today() || (m_nextDue && *m_nextDue <= m_clock.now()) || hasSomethingEnded();
}

void TodayModel::refresh()
{
    try {
        read();
        m_isUnread = false;
    } catch (...) {
        m_isUnread = true;
        for (LoopListModel& block : m_blocks)
            block.setRows({}, m_readOn);
        m_appointmentsOfToday.clear();
        m_appointmentRows.setRows({});
        Q_EMIT refreshed();
        throw;
    }
    Q_EMIT refreshed();
}

void TodayModel::read()
{
    m_readOn = today();
    const Faces faces(m_register, m_triage, m_readOn);
    m_studentCount = faces.count();
    std::array<std::vector<LoopRow>, todayBlockCount> rows;
    m_hasOverdue.fill(false);
    m_nextDue.reset();
    for (const OpenLoop& loop : m_loops()) {
        if (loop.dueAt && !loop.isUrgent)
            m_nextDue = std::min(m_nextDue.value_or(*loop.dueAt), *loop.dueAt);
        if (const auto block = blockOf(loop, m_readOn)) {
            rows.at(static_cast<std::size_t>(*block)).push_back(rowOf(loop, faces, m_clock));
            if (const TodayBlock home = homeOf(loop.kind); home != *block)
                m_hasOverdue.at(static_cast<std::size_t>(home)) = true;
        }
    }
    for (std::size_t block = 0; block < todayBlockCount; ++block)
        m_blocks.at(block).setRows(std::move(rows.at(block)), m_readOn);
    readAppointments(faces);
}

void TodayModel::readAppointments(const Faces& faces)
{
    m_appointmentsOfToday.clear();
    if (m_appointments)
        m_appointmentsOfToday = m_appointments->between(m_readOn, m_readOn);
    std::erase_if(m_appointmentsOfToday,
                  [](const KnownAppointment& one) { return one.standing == AppointmentStanding::Cancelled; });
    std::vector<ShownRow> rows;
    for (const KnownAppointment& one : m_appointmentsOfToday) {
        const Appointment& value = one.appointment.value;
        const Face face = faces.of(value.student);
        rows.push_back({QStringLiteral("%1–%2  %3").arg(shown(value.starts), shown(value.ends()), face.name),
                        factLine({label(value.kind), face.classLabel, value.place}), face.level, label(one.standing),
                        toneOf(one.standing)});
    }
    m_appointmentRows.setRows(std::move(rows));
}

// A note is missing from the moment at which an appointment is over.
bool TodayModel::hasSomethingEnded() const
{
    return m_appointments && std::ranges::any_of(m_appointmentsOfToday, [this](const KnownAppointment& one) {
               return one.standing == AppointmentStanding::Booked &&
                      isOver(one.appointment.value, m_appointments->today(), m_appointments->now());
           });
}

} // namespace anxin
