// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/unscheduled.h"

#include "ui/models/faces.h"
#include "ui/models/todaymodel.h"
#include "ui/models/words.h"
#include "ui/theme/tone.h"

#include <QMimeData>
#include <QSet>

namespace anxin {

namespace {
constexpr int seenAhead = 14; // days: what is due next week is booked this week
constexpr int bookedAhead = 366;
const QString pupilMime = QStringLiteral("application/x-anxin-pupil"); // a row of this vault, of no use elsewhere
} // namespace

bool asksForTalk(const OpenLoop& loop, QDate today)
{
    switch (loop.kind) {
    case LoopKind::CriticalAnswer:
    case LoopKind::RiskTold:
    case LoopKind::SecondInterview: return true;
    case LoopKind::Review:
    case LoopKind::ReturnFollowUp:
    case LoopKind::Affected:
    case LoopKind::Transition: return loop.daysOverdue(today) >= -seenAhead;
    default: return false;
    }
}

Unscheduled::Unscheduled(On on, ChangeNotifier& news, const Clock& clock)
    : m_on(std::move(on)),
      m_clock(clock),
      m_watch(news, {Kind::Student,         Kind::ClassUnit,     Kind::Campaign,     Kind::AnswerSheet, Kind::CriticalAnswer,
                     Kind::SecondInterview, Kind::LevelDecision, Kind::CaseFile,     Kind::SessionNote, Kind::NoteAddendum,
                     Kind::HomeContact,     Kind::Referral,      Kind::ReferralStep, Kind::CrisisEvent, Kind::CrisisAffected,
                     Kind::CalendarDays,    Kind::TermDates,     Kind::SchoolRule,   Kind::Appointment, Kind::StageReview})
{
    connect(&m_watch, &Watch::stale, this, &Unscheduled::stale);
}

void Unscheduled::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { read(); });
}

void Unscheduled::read()
{
    m_readOn = m_clock.today();
    QSet<qint64> done; // who has an appointment, and then who has a row
    for (const KnownAppointment& one : m_on.appointments.between(m_readOn, m_readOn.addDays(bookedAhead)))
        if (one.standing == AppointmentStanding::Booked)
            done.insert(one.appointment.value.student.rowId());
    beginResetModel();
    m_rows.clear();
    try {
        const Faces faces(m_on.registered, m_on.triage, m_readOn);
        for (const OpenLoop& loop : m_on.loops()) {
            if (loop.isOfNobody() || !asksForTalk(loop, m_readOn) || done.contains(loop.student.rowId()))
                continue;
            done.insert(loop.student.rowId());
            const Face face = faces.of(loop.student);
            m_rows.push_back({loop, face.name, face.classLabel, face.rank});
        }
    } catch (...) {
        m_rows.clear();
        endResetModel();
        throw;
    }
    endResetModel();
}

std::optional<StudentId> Unscheduled::pupilIn(const QMimeData& data)
{
    bool isNumber = false;
    const qint64 row = data.data(pupilMime).toLongLong(&isNumber);
    return isNumber && row > 0 ? std::optional(StudentId::fromRowId(row)) : std::nullopt;
}

int Unscheduled::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant Unscheduled::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_rows.at(static_cast<std::size_t>(index.row()));
    const QString due = dueWords(line.loop, m_readOn);
    switch (role) {
    case Qt::DisplayRole: return line.name;
    case SecondLineRole: return factLine({line.classLabel, label(line.loop.kind)});
    case PillRole: return due;
    case PillToneRole: return static_cast<int>(dueTone(line.loop, m_readOn));
    case LevelRankRole: return line.rank > 0 ? QVariant(shapeOfRank(line.rank)) : QVariant();
    case Qt::AccessibleTextRole: return factLine({line.name, line.classLabel, label(line.loop.kind), due});
    case Qt::ToolTipRole: return factLine({line.classLabel, label(line.loop.kind), line.loop.reference});
    default: return {};
    }
}

Qt::ItemFlags Unscheduled::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::ItemFlags();
}

QStringList Unscheduled::mimeTypes() const
{
    return {pupilMime};
}

QMimeData* Unscheduled::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(pupilMime, QByteArray::number(pupil(indexes.first().row()).rowId()));
    return data;
}

} // namespace anxin
