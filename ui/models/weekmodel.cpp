// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/weekmodel.h"

#include "ui/models/words.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int daysOfLessons = 5;
constexpr int usuallyBegins = 8, usuallyEnds = 18; // hours

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}
} // namespace

WeekModel::WeekModel(const On& on, ChangeNotifier& news, const Clock& clock)
    : m_on(on),
      m_clock(clock),
      m_watch(news, {Kind::Appointment, Kind::DutyHours, Kind::SessionNote, Kind::HomeContact, Kind::Student, Kind::ClassUnit,
                     Kind::LevelDecision, Kind::CalendarDays, Kind::TermDates, Kind::Period}),
      m_monday(mondayOf(clock.today()))
{
    connect(&m_watch, &Watch::stale, this, &WeekModel::stale);
}

void WeekModel::showWeekOf(QDate day)
{
    m_monday = mondayOf(day);
    refresh();
}

void WeekModel::showWholeWeek(bool isWhole)
{
    m_isWhole = isWhole;
    refresh();
}

void WeekModel::showCancelled(bool isShown)
{
    m_showsCancelled = isShown;
    refresh();
}

const WeekBlock* WeekModel::block(AppointmentId id) const
{
    const auto found = std::ranges::find_if(m_blocks, [id](const WeekBlock& block) { return block.id() == id; });
    return found == m_blocks.end() ? nullptr : &*found;
}

QModelIndex WeekModel::cellAt(QDate day, QTime time) const
{
    const int column = static_cast<int>(m_monday.daysTo(day));
    if (column < 0 || column >= columnCount() || m_slots.empty())
        return {};
    int row = 0;
    for (int at = 0; at < rowCount(); ++at)
        if (m_slots[static_cast<std::size_t>(at)].from <= time)
            row = at;
    return index(row, column);
}

std::vector<const WeekBlock*> WeekModel::blocksIn(const QModelIndex& cell) const
{
    std::vector<const WeekBlock*> found;
    if (!cell.isValid())
        return found;
    const WeekSlot& slot = m_slots.at(static_cast<std::size_t>(cell.row()));
    for (const WeekBlock& block : m_blocks)
        if (block.column == cell.column() && slot.touches(block.value().starts, block.value().ends()))
            found.push_back(&block);
    return found;
}

QSet<QDate> WeekModel::daysWithAppointments(QDate first, QDate last) const
{
    QSet<QDate> days;
    for (const KnownAppointment& one : m_on.appointments.between(first, last))
        if (one.standing != AppointmentStanding::Cancelled)
            days.insert(one.appointment.value.onDay);
    return days;
}

bool WeekModel::isFree(const QModelIndex& cell) const
{
    const QDate day = m_days.at(static_cast<std::size_t>(cell.column())).day;
    const WeekSlot& slot = m_slots.at(static_cast<std::size_t>(cell.row()));
    return std::pair{day, slot.from} >= std::pair{today(), now()} &&
           std::ranges::none_of(blocksIn(cell), [](const WeekBlock* block) {
               return block->known.standing != AppointmentStanding::Cancelled &&
                      block->known.standing != AppointmentStanding::Missed;
           });
}

// Where no periods are entered, each hour is as good.
bool WeekModel::isUsual(const QModelIndex& cell) const
{
    const WeekDay& day = m_days.at(static_cast<std::size_t>(cell.column()));
    const WeekSlot& slot = m_slots.at(static_cast<std::size_t>(cell.row()));
    const bool isOpen = day.open.empty() ? std::ranges::all_of(m_days, [](const WeekDay& one) { return one.open.empty(); })
                                         : covers(day.open, day.day.dayOfWeek(), slot.from, slot.to);
    const bool hasPeriods = std::ranges::any_of(m_slots, &WeekSlot::isPeriod);
    return isOpen && day.holiday.isEmpty() && (slot.isPeriod() || !hasPeriods);
}

QModelIndex WeekModel::freeCell(const QModelIndex& wished) const
{
    if (wished.isValid() && isFree(wished))
        return wished;
    const int first = wished.isValid() ? wished.column() * rowCount() + wished.row() : 0;
    for (int at = first; at < rowCount() * columnCount(); ++at)
        if (const QModelIndex cell = index(at % rowCount(), at / rowCount()); isFree(cell) && isUsual(cell))
            return cell;
    return {};
}

QString WeekModel::wordsOf(const WeekBlock& block) const
{
    const Appointment& value = block.value();
    const QString reason = block.known.standing == AppointmentStanding::Cancelled ? saidLabel(value.stateReason) : QString();
    return factLine({block.face.name, QStringLiteral("%1–%2").arg(shown(value.starts), shown(value.ends())), label(value.kind),
                     label(block.known.standing), reason, block.clashes ? tr("overlaps another one") : QString()});
}

int WeekModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

int WeekModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

QString WeekModel::dayWords(const WeekDay& day) const
{
    return factLine({shownDay(day.day, today()), day.holiday, day.exam});
}

QVariant WeekModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList names;
    for (const WeekBlock* block : blocksIn(index))
        names << (role == Qt::DisplayRole ? block->face.name : wordsOf(*block));
    if (role == Qt::DisplayRole)
        return names.join(QStringLiteral(", "));
    const WeekSlot& slot = m_slots.at(static_cast<std::size_t>(index.row()));
    const WeekDay& day = m_days.at(static_cast<std::size_t>(index.column()));
    const QString time = QStringLiteral("%1–%2").arg(shown(slot.from), shown(slot.to));
    return factLine({dayWords(day), slot.label, time, names.isEmpty() ? tr("free") : names.join(QStringLiteral("; "))});
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? dayWords(m_days[static_cast<std::size_t>(section)]) : QVariant();
    if (section >= rowCount())
        return {};
    const WeekSlot& slot = m_slots[static_cast<std::size_t>(section)];
    return factLine({slot.label, shown(slot.from)});
}

// A note is missing from the moment at which an appointment is over.
bool WeekModel::hasSomethingEnded() const
{
    const QDate day = today();
    const QTime time = now();
    return std::ranges::any_of(m_blocks, [&](const WeekBlock& block) {
        return block.known.standing == AppointmentStanding::Booked && isOver(block.value(), day, time);
    });
}

void WeekModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != today() || hasSomethingEnded(), [this] { refresh(); });
}

void WeekModel::refresh()
{
    m_readOn = today();
    beginResetModel();
    try {
        readDays();
        readBlocks();
        fitDay();
    } catch (...) {
        m_blocks.clear();
        endResetModel();
        throw;
    }
    endResetModel();
    Q_EMIT refreshed();
}

void WeekModel::readDays()
{
    const SchoolCalendar calendar = m_on.calendar.calendar();
    const std::vector<Stored<CalendarDays>> named = m_on.calendar.days();
    const std::vector<DutyHours> duty = m_on.appointments.dutyHours();
    m_days.clear();
    for (int at = 0; at < (m_isWhole ? 7 : daysOfLessons); ++at) {
        WeekDay day{m_monday.addDays(at), {}, {}, {}};
        day.holiday = calendar.holidayOn(day.day);
        if (day.holiday.isEmpty() && !calendar.lessons(calendar.termOn(day.day)).contains(day.day))
            day.holiday = tr("no lessons");
        for (const Stored<CalendarDays>& days : named)
            if (days.value.kind == DayKind::Exam && days.value.contains(day.day))
                day.exam = days.value.label;
        for (const DutyHours& hours : duty)
            if (hours.weekday == day.day.dayOfWeek())
                day.open.push_back(hours);
        m_days.push_back(std::move(day));
    }
}

void WeekModel::readBlocks()
{
    const Faces faces(m_on.registered, m_on.triage, m_readOn);
    m_blocks.clear();
    for (KnownAppointment& known : m_on.appointments.between(m_monday, m_days.back().day)) {
        if (known.standing == AppointmentStanding::Cancelled && !m_showsCancelled)
            continue;
        const Appointment& value = known.appointment.value;
        const int column = static_cast<int>(m_monday.daysTo(value.onDay));
        const Face face = faces.of(value.student);
        m_blocks.push_back({std::move(known), face, column});
    }
    arrange(m_blocks);
}

// From the first full hour that is needed to the last.
void WeekModel::fitDay()
{
    const std::vector<LessonPeriod> periods = m_on.calendar.periods();
    QTime begins = periods.empty() ? QTime(usuallyBegins, 0) : std::min(periods.front().starts, QTime(usuallyBegins, 0));
    QTime ends = periods.empty() ? QTime(usuallyEnds, 0) : std::max(periods.back().ends, QTime(usuallyEnds - 1, 0));
    const auto take = [&](QTime from, QTime to) {
        begins = std::min(begins, from);
        ends = std::max(ends, to);
    };
    for (const WeekDay& day : m_days)
        for (const DutyHours& hours : day.open)
            take(hours.opens, hours.closes);
    for (const WeekBlock& block : m_blocks)
        take(block.value().starts, block.value().ends());
    m_begins = QTime(begins.hour(), 0);
    m_ends = ends.minute() == 0 ? ends : ends.hour() == 23 ? QTime(23, 59) : QTime(ends.hour() + 1, 0);
    m_slots = slotsOf(periods, m_begins, m_ends);
}

} // namespace anxin
