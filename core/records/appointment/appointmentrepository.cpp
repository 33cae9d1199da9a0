// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/appointmentrepository.h"

namespace anxin {

namespace {
QString sql(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM appointment WHERE %2")
        .arg(RecordTable<Appointment>::columns(), QLatin1StringView(rest));
}

AppointmentNote readNote(const Row& row)
{
    return {row.get<AppointmentId>(0), row.get<std::optional<SessionNoteId>>(1), row.get<std::optional<HomeContactId>>(2),
            row.get<bool>(3), row.get<bool>(4)};
}

// `which`: of the appointment.
QString notesSql(const char* which)
{
    return QStringLiteral("SELECT a.id, n.id, NULL, n.signed_at IS NOT NULL, 1 FROM appointment a JOIN session_note n ON "
                          "n.appointment = a.id WHERE %1 UNION ALL SELECT a.id, NULL, h.id, 1, h.outcome = 'reached' FROM "
                          "appointment a JOIN home_contact h ON h.appointment = a.id WHERE %1")
        .arg(QLatin1StringView(which));
}
} // namespace

AppointmentRepository::AppointmentRepository(Connection& connection)
    : m_table(connection),
      m_between(connection.prepare(sql("on_day BETWEEN :first AND :last ORDER BY on_day, starts, id"))),
      m_ofStudent(connection.prepare(sql("student = :student ORDER BY on_day DESC, starts DESC, id DESC"))),
      m_ofSeries(connection.prepare(sql("series = :series ORDER BY on_day, starts, id"))),
      m_withoutNote(connection.prepare(
          sql("state = 'booked' AND on_day <= :until AND id NOT IN (SELECT appointment FROM session_note WHERE appointment IS "
              "NOT NULL) AND id NOT IN (SELECT appointment FROM home_contact WHERE appointment IS NOT NULL) "
              "ORDER BY on_day, starts, id"))),
      m_ofLeavers(connection.prepare(
          sql("state = 'booked' AND on_day >= :from AND student IN (SELECT id FROM student WHERE status IN ('transferred',"
              "'graduated')) ORDER BY on_day, starts, id"))),
      m_notesBetween(connection.prepare(notesSql("a.on_day BETWEEN :first AND :last"))),
      m_noteOf(connection.prepare(notesSql("a.id = :appointment")))
{
}

std::vector<Stored<Appointment>> AppointmentRepository::between(QDate first, QDate last)
{
    return m_between.all(RecordTable<Appointment>::read, first, last);
}

std::vector<Stored<Appointment>> AppointmentRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Appointment>::read, student);
}

std::vector<Stored<Appointment>> AppointmentRepository::ofSeries(const Uid& series)
{
    return m_ofSeries.all(RecordTable<Appointment>::read, series);
}

std::vector<Stored<Appointment>> AppointmentRepository::withoutNote(QDate until)
{
    return m_withoutNote.all(RecordTable<Appointment>::read, until);
}

std::vector<Stored<Appointment>> AppointmentRepository::ofLeavers(QDate from)
{
    return m_ofLeavers.all(RecordTable<Appointment>::read, from);
}

std::vector<AppointmentNote> AppointmentRepository::notesBetween(QDate first, QDate last)
{
    return m_notesBetween.all(readNote, first, last);
}

std::optional<AppointmentNote> AppointmentRepository::noteOf(AppointmentId id)
{
    return m_noteOf.one(readNote, id);
}

} // namespace anxin
