// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/appointmentacts.h"

#include "core/base/text.h"
#include "ui/models/studentlistmodel.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AppointmentActs)
};
constexpr std::size_t mostDoubtsSaid = 4;
} // namespace

QString recordingOf(const KnownAppointment& known)
{
    if (known.contact)
        return Tr::tr("Read the home contact");
    if (known.appointment.value.kind == AppointmentKind::Guardian && !known.note)
        return Tr::tr("Enter the home contact");
    return known.standing == AppointmentStanding::Held ? Tr::tr("Read the note") : Tr::tr("Write the note");
}

AppointmentActs::AppointmentActs(On on, const Clock& clock) : m_on(std::move(on)), m_clock(clock) {}

QString AppointmentActs::identityOf(StudentId id)
{
    const auto student = m_on.registered.student(id);
    return student ? factLine({student->value.name, m_on.registered.classLabelOf(student->value),
                               student->value.studentNo.value_or(QString())})
                   : QString();
}

QString AppointmentActs::nameOf(StudentId id)
{
    const auto student = m_on.registered.student(id);
    return student ? student->value.name : QString();
}

std::vector<AppointmentActs::Choice> AppointmentActs::pupils()
{
    QHash<qint64, QString> classes;
    for (const Stored<ClassUnit>& unit : m_on.registered.classes())
        classes.insert(unit.id.rowId(), labelOf(unit.value, m_clock.today()));
    std::vector<Choice> all;
    for (const Stored<Student>& student : m_on.registered.students())
        if (student.value.status == EnrolmentStatus::Enrolled || student.value.status == EnrolmentStatus::Suspended)
            all.push_back({student.id, findableOf(student.value),
                           factLine({student.value.classUnit ? classes.value(student.value.classUnit->rowId()) : QString(),
                                     student.value.studentNo.value_or(QString())})});
    return all;
}

std::optional<KnownAppointment> AppointmentActs::byUid(StudentId student, const QString& uid)
{
    for (const KnownAppointment& one : m_on.appointments.knownOf(student))
        if (one.appointment.uid.text() == uid)
            return one;
    return std::nullopt;
}

QString AppointmentActs::timeOf(const Appointment& appointment)
{
    return QStringLiteral("%1 %2–%3")
        .arg(shownDay(appointment.onDay, m_clock.today()), shown(appointment.starts), shown(appointment.ends()));
}

Booking AppointmentActs::newBooking(StudentId student, QDate day, std::optional<QTime> starts, std::optional<int> minutes)
{
    Booking booking = m_on.appointments.proposal(student, day, starts, m_on.counsellor());
    booking.minutes = minutes.value_or(booking.minutes);
    return booking;
}

QDate AppointmentActs::endOfTerm(QDate day)
{
    const SchoolCalendar calendar = m_on.calendar.calendar();
    return calendar.lessons(calendar.termOn(day)).last;
}

QString AppointmentActs::joined(const AppointmentDoubts& doubts)
{
    QStringList lines;
    for (std::size_t at = 0; at < doubts.size() && at < mostDoubtsSaid; ++at)
        lines << sentence(doubts[at], m_clock.today());
    if (doubts.size() > mostDoubtsSaid)
        lines << Tr::tr("There are %1 more.").arg(doubts.size() - mostDoubtsSaid);
    return inOneLine(lines);
}

QString AppointmentActs::doubts(const Booking& booking, std::optional<AppointmentId> self)
{
    return joined(m_on.appointments.doubts(booking, self));
}

AppointmentAnswer AppointmentActs::refused(const AppointmentRefused& why)
{
    if (const auto* violations = std::get_if<Violations>(&why))
        return {*violations};
    if (const auto* doubts = std::get_if<AppointmentDoubts>(&why)) {
        const QString question = joined(*doubts);
        return {question, question};
    }
    return {sentence(std::get<AppointmentObstacle>(why), m_clock.today())};
}

QString AppointmentActs::wordsOf(const Booked& booked, const Booking& booking)
{
    if (booking.repeat == Repeat::Once)
        return {};
    if (booked.skipped.empty())
        return Tr::tr("Booked: %1 appointments.").arg(booked.ids.size());
    return Tr::tr("Booked: %1 appointments. Passed over, because they are in the holidays: %2.")
        .arg(booked.ids.size())
        .arg(shownDays(booked.skipped));
}

QString AppointmentActs::wordsOf(const Changed& changed)
{
    if (changed.count == 1)
        return {};
    if (changed.inHolidays.empty())
        return Tr::tr("Changed: %1 appointments.").arg(changed.count);
    return Tr::tr("Changed: %1 appointments. These are in the holidays now, please look at them: %2.")
        .arg(changed.count)
        .arg(shownDays(changed.inHolidays));
}

QString AppointmentActs::shownDays(const std::vector<QDate>& days)
{
    QStringList shown;
    for (const QDate day : days)
        shown << shownDay(day, m_clock.today());
    return shown.join(QStringLiteral(", "));
}

AppointmentAnswer AppointmentActs::book(const Booking& booking, Insist insist)
{
    const auto booked = m_on.appointments.book(booking, insist);
    return booked ? AppointmentAnswer{{}, {}, wordsOf(*booked, booking)} : refused(booked.error());
}

AppointmentAnswer AppointmentActs::change(AppointmentId id, const Booking& booking, Insist insist)
{
    const auto changed = m_on.appointments.change(id, booking, insist);
    return changed ? AppointmentAnswer{{}, {}, wordsOf(*changed)} : refused(changed.error());
}

AppointmentAnswer AppointmentActs::move(AppointmentId id, QDate day, QTime starts, int minutes, Insist insist)
{
    const auto before = known(id);
    if (!before)
        return {};
    Booking booking = bookingOf(before->appointment.value);
    booking.onDay = day;
    booking.starts = starts;
    booking.minutes = minutes;
    AppointmentAnswer answer = change(id, booking, insist);
    if (const auto* wrong = std::get_if<Violations>(&answer.outcome))
        answer.outcome = inOneLine(labelledSentences<Appointment>(*wrong)); // there is no form beside which it could stand
    if (answer.isDone())
        answer.said = Tr::tr("%1: %2").arg(nameOf(booking.student), timeOf(appointmentOf(booking)));
    return answer;
}

AppointmentAnswer AppointmentActs::cancel(AppointmentId id, const Cancellation& cancellation)
{
    const auto cancelled = m_on.appointments.cancel(id, cancellation);
    if (!cancelled)
        return refused(cancelled.error());
    return {{}, {}, *cancelled > 1 ? Tr::tr("Cancelled: %1 appointments.").arg(*cancelled) : Tr::tr("Cancelled.")};
}

QString AppointmentActs::comingOf(StudentId student)
{
    const auto coming = m_on.appointments.coming(student);
    if (coming.empty())
        return {};
    return Tr::tr("%n appointment(s), the first %1", nullptr, static_cast<int>(coming.size()))
        .arg(timeOf(coming.front().value));
}

AppointmentAnswer AppointmentActs::cancelComing(StudentId student, const Cancellation& cancellation)
{
    const auto cancelled = m_on.appointments.cancelComing(student, cancellation.reason);
    if (!cancelled)
        return {cancelled.error()};
    return {{}, {}, Tr::tr("Cancelled: %1 appointments.").arg(*cancelled)};
}

bool AppointmentActs::hasLeft(StudentId student)
{
    const auto known = m_on.registered.student(student);
    return known && anxin::hasLeft(known->value);
}

AppointmentAnswer AppointmentActs::miss(AppointmentId id)
{
    const auto missed = m_on.appointments.miss(id);
    return missed ? AppointmentAnswer{{}, {}, Tr::tr("Noted: did not come.")} : refused(missed.error());
}

AppointmentAnswer AppointmentActs::bookAgain(AppointmentId id, Insist insist)
{
    const auto booked = m_on.appointments.bookAgain(id, insist);
    return booked ? AppointmentAnswer{{}, {}, Tr::tr("Booked again.")} : refused(booked.error());
}

QStringList AppointmentActs::setDutyHours(const std::vector<DutyHours>& hours)
{
    QStringList wrong;
    if (const auto set = m_on.appointments.setDutyHours(hours); !set)
        for (const DutyProblem& problem : set.error())
            wrong << labelled(Tr::tr("Line %1").arg(problem.line),
                              labelled(labelOfField<DutyHours>(problem.violation.field), sentence(problem.violation)));
    return wrong;
}

} // namespace anxin
