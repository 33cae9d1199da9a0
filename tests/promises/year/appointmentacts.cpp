// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/appointmentacts.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int firstHour = 8, hours = 9;

AppointmentId appointment(qint64 row)
{
    return AppointmentId::fromRowId(row);
}
} // namespace

std::vector<YearAct> AppointmentActs::acts()
{
    const auto act = [this](const char* name, int weight, bool (AppointmentActs::*run)(qint64),
                            YearAct::Twin twin = YearAct::Twin::Never) {
        return YearAct{name, weight, [this, run](qint64 pupil) { return (this->*run)(pupil); }, twin};
    };
    return {act("appointments", 2, &AppointmentActs::book, YearAct::Twin::Perhaps),
            act("series of appointments", 1, &AppointmentActs::bookSeries),
            act("appointments moved", 2, &AppointmentActs::move),
            act("appointments cancelled", 2, &AppointmentActs::cancel),
            act("appointments of leavers cancelled", 1, &AppointmentActs::cancelOfLeaver),
            act("appointments missed", 2, &AppointmentActs::miss),
            act("appointments booked again", 1, &AppointmentActs::bookAgain),
            act("notes about appointments", 3, &AppointmentActs::writeAbout),
            act("contacts about appointments", 2, &AppointmentActs::contactAbout)};
}

Booking AppointmentActs::anyBooking(qint64 pupil)
{
    Booking booking{m_room.id(pupil), m_room.today().addDays(m_room.below(10) - 1), QTime(firstHour + m_room.below(hours), 0)};
    booking.counsellor = m_room.teacher;
    if (m_room.oneIn(3))
        booking.kind = AppointmentKind::Guardian;
    return booking;
}

bool AppointmentActs::booked(const Booking& booking)
{
    const auto done = m_appointments.book(booking, Insist::Yes);
    if (!done)
        return false;
    const int series = done->ids.size() > 1 ? ++m_series : 0;
    for (const AppointmentId id : done->ids) // which days are holidays is not the matter here
        m_model.all[id.rowId()] = {booking.student.rowId(), m_appointments.appointment(id)->appointment.value.onDay,
                                   *booking.starts, booking.minutes, series};
    for (const AppointmentId id : done->ids)
        m_model.all[id.rowId()].isWithGuardian = booking.kind == AppointmentKind::Guardian;
    return true;
}

bool AppointmentActs::book(qint64 pupil)
{
    return booked(anyBooking(pupil));
}

bool AppointmentActs::bookSeries(qint64 pupil)
{
    Booking booking = anyBooking(pupil);
    booking.repeat = m_room.oneIn(2) ? Repeat::Weekly : Repeat::Fortnightly;
    booking.until = booking.onDay.addDays(7 * (1 + m_room.below(4)));
    return booked(booking);
}

AppointmentActs::Entry* AppointmentActs::anyOpen()
{
    const auto found = m_room.anyWhere(m_model.all, AppointmentsModel::isOpen);
    return found == m_model.all.end() ? nullptr : &*found;
}

// One that is to come to another day and hour, with the later ones of its series or without; of one that is over the hour was
// entered wrongly.
bool AppointmentActs::move(qint64)
{
    const Entry* known = anyOpen();
    if (!known)
        return false;
    const AppointmentsModel::Appointment before = known->second;
    Booking wanted = bookingOf(m_appointments.appointment(appointment(known->first))->appointment.value);
    wanted.starts = QTime(firstHour + m_room.below(hours), 0);
    if (AppointmentsModel::isOver(before, m_room.now())) {
        wanted.onDay = m_room.today().addDays(-1 - m_room.below(3));
    } else {
        wanted.onDay = m_room.today().addDays(1 + m_room.below(7));
        wanted.part = m_room.oneIn(2) ? SeriesPart::ThisAndLater : SeriesPart::ThisOne;
    }
    if (!m_appointments.change(appointment(known->first), wanted, Insist::Yes))
        return false;
    const auto moved = wanted.part == SeriesPart::ThisAndLater ? m_model.withLater(known->first) : std::vector{known->first};
    for (const qint64 one : moved) {
        AppointmentsModel::Appointment& after = m_model.all.at(one);
        after.day = after.day.addDays(before.day.daysTo(wanted.onDay));
        if (*wanted.starts != before.starts)
            after.starts = *wanted.starts;
    }
    return true;
}

bool AppointmentActs::cancel(qint64)
{
    const Entry* known = anyOpen();
    if (!known)
        return false;
    const bool isOfAll = m_room.oneIn(3);
    Cancellation why{m_room.oneIn(4) ? std::nullopt : std::optional(AbsenceReason::PupilLeave)};
    why.part = isOfAll ? SeriesPart::ThisAndLater : SeriesPart::ThisOne;
    if (!m_appointments.cancel(appointment(known->first), why))
        return false;
    for (const qint64 one : isOfAll ? m_model.withLater(known->first) : std::vector{known->first})
        m_model.all.at(one).state = AppointmentState::Cancelled;
    return true;
}

bool AppointmentActs::cancelOfLeaver(qint64)
{
    const AppointmentsModel::Now now = m_room.now();
    const auto isComing = [&](const AppointmentsModel::Appointment& one) {
        return AppointmentsModel::isOpen(one) && !AppointmentsModel::isOver(one, now);
    };
    const PupilsModel& pupils = m_room.model.pupils;
    const auto first = m_room.anyWhere(m_model.all, [&](const AppointmentsModel::Appointment& one) {
        return isComing(one) && !pupils.isHere(pupils.of(one.pupil));
    });
    if (first == m_model.all.end())
        return false;
    const qint64 pupil = pupils.of(first->second.pupil);
    if (!m_appointments.cancelComing(m_room.id(pupil), AbsenceReason::NoLongerNeeded))
        return false;
    for (auto& [id, one] : m_model.all)
        if (isComing(one) && pupils.of(one.pupil) == pupil)
            one.state = AppointmentState::Cancelled;
    return true;
}

bool AppointmentActs::miss(qint64)
{
    Entry* known = anyOpen();
    if (!known || !m_appointments.miss(appointment(known->first)))
        return false;
    known->second.state = AppointmentState::Missed;
    return true;
}

bool AppointmentActs::bookAgain(qint64)
{
    const auto known = m_room.anyWhere(m_model.all, [](const auto& one) {
        return one.state != AppointmentState::Booked && one.told == AppointmentsModel::Told::Nothing;
    });
    if (known == m_model.all.end() || !m_appointments.bookAgain(appointment(known->first), Insist::Yes))
        return false;
    known->second.state = AppointmentState::Booked;
    return true;
}

// A guardian came or was called, or not: either way it is told how it went, and only a talk is heard of.
bool AppointmentActs::contactAbout(qint64)
{
    const AppointmentsModel::Now now = m_room.now();
    const auto known = m_room.anyWhere(m_model.all, [&](const AppointmentsModel::Appointment& one) {
        return one.isWithGuardian && one.told == AppointmentsModel::Told::Nothing &&
               std::pair(one.day, one.starts) <= std::pair(now.day, now.time);
    });
    if (known == m_model.all.end())
        return false;
    const qint64 pupil = m_room.model.pupils.of(known->second.pupil);
    const bool isReached = !m_room.oneIn(3);
    HomeContact contact{m_room.id(pupil),
                        known->second.day,
                        ContactChannel::Other,
                        m_room.teacher,
                        QStringLiteral("母亲"),
                        m_room.words,
                        m_room.words,
                        {},
                        isReached ? ContactOutcome::Reached : ContactOutcome::Refused};
    contact.appointment = appointment(known->first);
    const auto recorded = m_room.casework.record(contact);
    if (!recorded)
        return false;
    known->second.told = isReached ? AppointmentsModel::Told::Signed : AppointmentsModel::Told::InVain;
    if (isReached)
        m_room.model.family.contacts[recorded->rowId()] = {pupil, known->second.day};
    return true;
}

// Of somebody who has a file; whatever was entered before, a note tells that it was held.
bool AppointmentActs::writeAbout(qint64)
{
    const AppointmentsModel::Now now = m_room.now();
    const PupilsModel& pupils = m_room.model.pupils;
    const auto open = m_room.model.cases.openFiles();
    const auto known = m_room.anyWhere(m_model.all, [&](const AppointmentsModel::Appointment& one) {
        return one.told == AppointmentsModel::Told::Nothing && std::pair(one.day, one.starts) <= std::pair(now.day, now.time) &&
               open.contains(pupils.of(one.pupil));
    });
    if (known == m_model.all.end())
        return false;
    const qint64 pupil = pupils.of(known->second.pupil);
    SessionNote note{m_room.fileOf(pupil)->id,
                     known->second.day,
                     40,
                     SessionMode::FaceToFace,
                     {},
                     m_room.words,
                     {},
                     SuicideInquiry::None,
                     {},
                     m_room.teacher,
                     std::nullopt};
    note.appointment = appointment(known->first);
    const auto written = m_room.casework.write(note);
    if (!written)
        return false;
    known->second.told = AppointmentsModel::Told::Begun;
    m_room.model.cases.openOf(pupil)->notes[written->rowId()] = {known->second.day, false, known->first};
    return true;
}

} // namespace anxin
