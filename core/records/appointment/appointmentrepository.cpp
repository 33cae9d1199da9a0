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
} // namespace

AppointmentRepository::AppointmentRepository(Connection& connection)
    : m_table(connection),
      m_between(connection.prepare(sql("on_day BETWEEN :first AND :last ORDER BY on_day, starts, id"))),
      m_ofStudent(connection.prepare(sql("student = :student ORDER BY on_day DESC, starts DESC, id DESC"))),
      m_ofSeries(connection.prepare(sql("series = :series ORDER BY on_day, starts, id"))),
      m_withoutNote(connection.prepare(
          sql("state = 'booked' AND on_day <= :until AND id NOT IN (SELECT appointment FROM session_note WHERE appointment IS "
              "NOT NULL) ORDER BY on_day, starts, id")))
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

} // namespace anxin
