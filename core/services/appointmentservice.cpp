// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/appointmentservice.h"

#include <QHash>

#include <algorithm>

namespace anxin {

namespace {

bool isHoliday(const SchoolCalendar& calendar, QDate day)
{
    return !calendar.holidayOn(day).isEmpty() || !calendar.lessons(calendar.termOn(day)).contains(day);
}

// Carries over to a later one what a change has changed in the one before.
Appointment followed(Appointment later, const Appointment& before, const Appointment& after)
{
    const QDate day = later.onDay.addDays(before.onDay.daysTo(after.onDay));
    forEachField<Appointment>([&](const auto& field) {
        if (before.*(field.member) != after.*(field.member))
            later.*(field.member) = after.*(field.member);
    });
    later.onDay = day;
    return later;
}

KnownAppointment knownBy(Stored<Appointment> one, const AppointmentNote* note, QDate day, QTime time)
{
    const AppointmentStanding standing = standingOf(one.value, note, day, time);
    return {std::move(one), standing, note ? note->note : std::nullopt, note ? note->contact : std::nullopt};
}

} // namespace

AppointmentService::AppointmentService(Vault& vault)
    : m_vault(vault),
      m_appointments(vault.connection()),
      m_duty(vault.connection()),
      m_calendar(vault.connection()),
      m_guardians(vault.connection())
{
}

QTime AppointmentService::now() const
{
    return m_vault.clock().now().in(m_vault.clock().zone()).time();
}

Booking AppointmentService::proposal(StudentId student, QDate day, std::optional<QTime> starts, const QString& counsellor)
{
    Booking booking{student, day, starts};
    booking.counsellor = counsellor;
    const auto earlier = m_appointments.ofStudent(student);
    booking.kind = earlier.empty() ? AppointmentKind::First : AppointmentKind::FollowUp;
    const auto all = m_appointments.between(today().addDays(-60), today().addDays(60));
    if (!earlier.empty())
        booking.place = earlier.front().value.place;
    else if (!all.empty())
        booking.place = all.back().value.place;
    return booking;
}

Result<AppointmentService::Plan, AppointmentRefused> AppointmentService::planned(const Booking& booking)
{
    Plan plan;
    const Appointment first = appointmentOf(booking);
    Violations found = check(first);
    if (booking.repeat != Repeat::Once) {
        if (!booking.until)
            found.push_back({QStringLiteral("until"), Rule::Required});
        else if (*booking.until < booking.onDay)
            found.push_back({QStringLiteral("until"), Rule::BeforeOther, shown(booking.onDay, today(), QLocale())});
    }
    if (!found.empty())
        return refuse(AppointmentRefused{std::move(found)});
    plan.wanted.push_back(first);
    if (booking.repeat == Repeat::Once)
        return plan;
    const SchoolCalendar calendar = m_calendar.calendar();
    const int step = booking.repeat == Repeat::Weekly ? 7 : 14;
    if (booking.onDay.daysTo(*booking.until) / step >= mostOfASeries)
        return refuse(AppointmentRefused{Violations{
            {QStringLiteral("until"), Rule::OutOfRange,
             QStringLiteral("%1–%2").arg(isoDate(booking.onDay), isoDate(booking.onDay.addDays(step * (mostOfASeries - 1)))),
             isoDate(*booking.until)}}});
    for (QDate day = booking.onDay.addDays(step); day <= *booking.until; day = day.addDays(step)) {
        if (isHoliday(calendar, day)) {
            plan.skipped.push_back(day);
            continue;
        }
        plan.wanted.push_back(first);
        plan.wanted.back().onDay = day;
    }
    return plan;
}

void AppointmentService::addClashes(AppointmentDoubts& found, const Appointment& wanted, const Plan& plan)
{
    for (const Stored<Appointment>& other : m_appointments.between(wanted.onDay, wanted.onDay))
        if (!plan.replaced.contains(other.id.rowId()) && clash(other.value, wanted))
            found.push_back(
                {AppointmentConcern::CounsellorBusy, wanted.onDay, other.value.starts, other.value.ends(), wanted.counsellor});
}

void AppointmentService::addGuardians(AppointmentDoubts& found, const Appointment& wanted)
{
    if (wanted.kind != AppointmentKind::Guardian)
        return;
    for (const Stored<Guardian>& guardian : m_guardians.ofStudent(wanted.student))
        if (mustBeAskedAbout(guardian.value))
            found.push_back({AppointmentConcern::NotToldFirst, wanted.onDay, {}, {}, guardian.value.name});
}

AppointmentDoubts AppointmentService::doubts(const Plan& plan)
{
    AppointmentDoubts found;
    addGuardians(found, plan.wanted.front());
    const SchoolCalendar calendar = m_calendar.calendar();
    const std::vector<DutyHours> duty = m_duty.all();
    for (const Appointment& wanted : plan.wanted) {
        addClashes(found, wanted, plan);
        if (isHoliday(calendar, wanted.onDay))
            found.push_back({AppointmentConcern::Holiday, wanted.onDay, {}, {}, calendar.holidayOn(wanted.onDay)});
        else if (!duty.empty() && !covers(duty, wanted.onDay.dayOfWeek(), wanted.starts, wanted.ends()))
            found.push_back({AppointmentConcern::Closed, wanted.onDay, wanted.starts, wanted.ends()});
    }
    return found;
}

AppointmentDoubts AppointmentService::doubts(const Booking& booking, std::optional<AppointmentId> self)
{
    auto plan = planned(booking);
    if (!plan)
        return {};
    if (self)
        plan->replaced.insert(self->rowId());
    return doubts(*plan);
}

std::optional<AppointmentRefused> AppointmentService::obstacle(const Plan& plan, Insist insist)
{
    // Those of a series may have come to one day, and a change of all of them to one time.
    for (auto one = plan.wanted.begin(); one != plan.wanted.end(); ++one)
        if (const auto other =
                std::find_if(plan.wanted.begin(), one, [&](const Appointment& each) { return overlap(each, *one); });
            other != one)
            return AppointmentObstacle{AppointmentRefusal::PupilBusy, other->onDay, other->starts, other->ends()};
    for (const Appointment& wanted : plan.wanted)
        for (const Stored<Appointment>& other : m_appointments.between(wanted.onDay, wanted.onDay))
            if (other.value.state == AppointmentState::Booked && !plan.replaced.contains(other.id.rowId()) &&
                other.value.student == wanted.student && overlap(other.value, wanted))
                return AppointmentObstacle{AppointmentRefusal::PupilBusy, wanted.onDay, other.value.starts, other.value.ends()};
    if (insist == Insist::Yes)
        return std::nullopt;
    AppointmentDoubts asked = doubts(plan);
    std::erase_if(asked, [](const AppointmentDoubt& doubt) { return !asksBack(doubt.concern); });
    return asked.empty() ? std::nullopt : std::optional<AppointmentRefused>(std::move(asked));
}

Result<Booked, AppointmentRefused> AppointmentService::book(const Booking& booking, Insist insist)
{
    const auto plan = planned(booking);
    if (!plan)
        return refuse(plan.error());
    if (auto why = obstacle(*plan, insist))
        return refuse(std::move(*why));
    return m_vault.transact(Op::BookAppointment, [&](UnitOfWork& uow) {
        Booked booked{{}, plan->skipped};
        const auto series = plan->wanted.size() > 1 ? std::optional(Uid::random()) : std::nullopt;
        for (Appointment wanted : plan->wanted) {
            wanted.series = series;
            booked.ids.push_back(m_appointments.add(uow, wanted));
        }
        return booked;
    });
}

// The later ones of its series, as far as they can still be changed, and itself in front.
std::vector<Stored<Appointment>> AppointmentService::partOf(const Stored<Appointment>& first, SeriesPart part)
{
    std::vector<Stored<Appointment>> all{first};
    if (part == SeriesPart::ThisOne || !first.value.series)
        return all;
    for (const Stored<Appointment>& one : m_appointments.ofSeries(*first.value.series))
        if (one.id != first.id && one.value.state == AppointmentState::Booked && !m_appointments.noteOf(one.id) &&
            std::pair{one.value.onDay, one.value.starts} > std::pair{first.value.onDay, first.value.starts})
            all.push_back(one);
    return all;
}

std::optional<AppointmentObstacle> AppointmentService::obstacleToEnd(AppointmentId id)
{
    if (m_appointments.noteOf(id))
        return AppointmentObstacle{AppointmentRefusal::HasNote};
    if (m_appointments.byId(id).value().value.state != AppointmentState::Booked)
        return AppointmentObstacle{AppointmentRefusal::NotBooked};
    return std::nullopt;
}

Result<Changed, AppointmentRefused> AppointmentService::change(AppointmentId id, const Booking& booking, Insist insist)
{
    const Stored<Appointment> known = m_appointments.byId(id).value();
    if (const auto why = obstacleToEnd(id))
        return refuse(AppointmentRefused{*why});
    Appointment after = appointmentOf(booking);
    after.student = known.value.student;
    after.series = known.value.series;
    if (Violations found = check(after); !found.empty())
        return refuse(AppointmentRefused{std::move(found)});
    std::vector<Stored<Appointment>> changed = partOf(known, booking.part);
    Plan plan;
    for (Stored<Appointment>& one : changed) {
        const bool wasOver = isOver(one.value, today(), now());
        one.value = followed(one.value, known.value, after);
        if (Violations found = check(one.value); !found.empty()) // a later one may be longer
            return refuse(AppointmentRefused{std::move(found)});
        if (wasOver && !isOver(one.value, today(), now()))
            return refuse(AppointmentRefused{AppointmentObstacle{AppointmentRefusal::Over}});
        plan.wanted.push_back(one.value);
        plan.replaced.insert(one.id.rowId());
    }
    if (auto why = obstacle(plan, insist))
        return refuse(std::move(*why));
    m_vault.transact(Op::MoveAppointment, [&](UnitOfWork& uow) {
        for (const Stored<Appointment>& one : changed)
            m_appointments.save(uow, one);
    });
    Changed done{static_cast<int>(changed.size()), {}};
    const SchoolCalendar calendar = m_calendar.calendar();
    for (const Stored<Appointment>& one : changed)
        if (one.id != id && isHoliday(calendar, one.value.onDay))
            done.inHolidays.push_back(one.value.onDay);
    return done;
}

Result<int, AppointmentRefused> AppointmentService::cancel(AppointmentId id, const Cancellation& cancellation)
{
    if (Violations found = missingRequired(cancellation); !found.empty())
        return refuse(AppointmentRefused{std::move(found)});
    if (const auto why = obstacleToEnd(id))
        return refuse(AppointmentRefused{*why});
    const std::vector<Stored<Appointment>> ended = partOf(m_appointments.byId(id).value(), cancellation.part);
    m_vault.transact(Op::CancelAppointment, [&](UnitOfWork& uow) {
        for (Stored<Appointment> one : ended) {
            one.value.state = AppointmentState::Cancelled;
            one.value.stateReason = cancellation.reason;
            m_appointments.save(uow, one);
        }
    });
    return static_cast<int>(ended.size());
}

bool AppointmentService::isToCome(const Stored<Appointment>& one)
{
    return one.value.state == AppointmentState::Booked && !isOver(one.value, today(), now()) && !m_appointments.noteOf(one.id);
}

std::vector<Stored<Appointment>> AppointmentService::coming(StudentId student)
{
    std::vector<Stored<Appointment>> all = m_appointments.ofStudent(student);
    std::erase_if(all, [this](const Stored<Appointment>& one) { return !isToCome(one); });
    std::ranges::reverse(all);
    return all;
}

void AppointmentService::handOn(UnitOfWork& uow, StudentId student, const QString& from, const QString& to)
{
    for (Stored<Appointment>& one : coming(student))
        if (one.value.counsellor == from) {
            one.value.counsellor = to;
            m_appointments.save(uow, one);
        }
}

std::vector<Stored<Appointment>> AppointmentService::comingOfLeavers()
{
    std::vector<Stored<Appointment>> all = m_appointments.ofLeavers(today());
    std::erase_if(all, [this](const Stored<Appointment>& one) { return !isToCome(one); });
    return all;
}

Result<int, Violations> AppointmentService::cancelComing(StudentId student, const std::optional<AbsenceReason>& reason)
{
    if (Violations found = missingRequired(Cancellation{reason}); !found.empty())
        return refuse(std::move(found));
    std::vector<Stored<Appointment>> ended = coming(student);
    if (ended.empty())
        return 0;
    m_vault.transact(Op::CancelAppointment, [&](UnitOfWork& uow) {
        for (Stored<Appointment>& one : ended) {
            one.value.state = AppointmentState::Cancelled;
            one.value.stateReason = reason;
            m_appointments.save(uow, one);
        }
    });
    return static_cast<int>(ended.size());
}

Result<int, AppointmentRefused> AppointmentService::miss(AppointmentId id)
{
    if (const auto why = obstacleToEnd(id))
        return refuse(AppointmentRefused{*why});
    Stored<Appointment> missed = m_appointments.byId(id).value();
    if (!hasBegun(missed.value, today(), now()))
        return refuse(AppointmentRefused{AppointmentObstacle{AppointmentRefusal::NotYet}});
    missed.value.state = AppointmentState::Missed;
    missed.value.stateReason = AbsenceReason::DidNotCome;
    m_vault.transact(Op::MissAppointment, [&](UnitOfWork& uow) { m_appointments.save(uow, missed); });
    return 1;
}

Result<int, AppointmentRefused> AppointmentService::bookAgain(AppointmentId id, Insist insist)
{
    Stored<Appointment> again = m_appointments.byId(id).value();
    if (m_appointments.noteOf(id))
        return refuse(AppointmentRefused{AppointmentObstacle{AppointmentRefusal::HasNote}});
    if (again.value.state == AppointmentState::Booked)
        return refuse(AppointmentRefused{AppointmentObstacle{AppointmentRefusal::StillOn}});
    again.value.state = AppointmentState::Booked;
    again.value.stateReason.reset();
    if (auto why = obstacle({{again.value}, {id.rowId()}, {}}, insist))
        return refuse(std::move(*why));
    m_vault.transact(Op::MoveAppointment, [&](UnitOfWork& uow) { m_appointments.save(uow, again); });
    return 1;
}

std::vector<KnownAppointment> AppointmentService::between(QDate first, QDate last)
{
    QHash<qint64, AppointmentNote> notes;
    for (const AppointmentNote& note : m_appointments.notesBetween(first, last))
        notes.insert(note.appointment.rowId(), note);
    std::vector<KnownAppointment> all;
    const QDate day = today();
    const QTime time = now();
    for (Stored<Appointment>& one : m_appointments.between(first, last)) {
        const auto note = notes.constFind(one.id.rowId());
        const AppointmentNote* named = note == notes.constEnd() ? nullptr : &*note;
        all.push_back(knownBy(std::move(one), named, day, time));
    }
    return all;
}

std::optional<KnownAppointment> AppointmentService::appointment(AppointmentId id)
{
    const auto found = m_appointments.byId(id);
    return found ? std::optional(known(*found)) : std::nullopt;
}

KnownAppointment AppointmentService::known(const Stored<Appointment>& one)
{
    const auto note = m_appointments.noteOf(one.id);
    return knownBy(one, note ? &*note : nullptr, today(), now());
}

std::vector<KnownAppointment> AppointmentService::knownOf(StudentId student)
{
    std::vector<KnownAppointment> all;
    for (const Stored<Appointment>& one : m_appointments.ofStudent(student))
        all.push_back(known(one));
    return all;
}

std::vector<Stored<Appointment>> AppointmentService::withoutNote()
{
    std::vector<Stored<Appointment>> all = m_appointments.withoutNote(today());
    std::erase_if(all, [&](const Stored<Appointment>& one) { return !isOver(one.value, today(), now()); });
    return all;
}

std::optional<Stored<Appointment>> AppointmentService::awaitingNote(StudentId student)
{
    for (const KnownAppointment& one : knownOf(student)) { // the newest first
        const bool isOpen = one.standing == AppointmentStanding::Booked || one.standing == AppointmentStanding::NoteMissing;
        if (isOpen && one.appointment.value.kind != AppointmentKind::Guardian &&
            hasBegun(one.appointment.value, today(), now()))
            return one.appointment;
    }
    return std::nullopt;
}

Result<int, std::vector<DutyProblem>> AppointmentService::setDutyHours(const std::vector<DutyHours>& hours)
{
    const std::vector<DutyHours> sorted = inOrder(hours);
    std::vector<DutyProblem> problems;
    for (std::size_t at = 0; at < sorted.size(); ++at)
        for (const Violation& violation : check(sorted[at]))
            problems.push_back({static_cast<int>(at) + 1, violation});
    if (!problems.empty())
        return refuse(std::move(problems));
    m_vault.transact(Op::EditDutyHours, [&](UnitOfWork& uow) { m_duty.set(uow, sorted); });
    return static_cast<int>(sorted.size());
}

} // namespace anxin
