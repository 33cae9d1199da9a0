// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/appointmentstanding.h"
#include "core/vault/recordtable.h"

namespace anxin {

class AppointmentRepository {
public:
    explicit AppointmentRepository(Connection& connection);
    AppointmentId add(UnitOfWork& uow, const Appointment& appointment) { return m_table.add(uow, appointment); }
    void save(UnitOfWork& uow, const Stored<Appointment>& appointment) { m_table.save(uow, appointment); }
    std::optional<Stored<Appointment>> byId(AppointmentId id) { return m_table.byId(id); }
    // In the order of time, cancelled and missed ones too; both days belong to it.
    std::vector<Stored<Appointment>> between(QDate first, QDate last);
    // The newest first.
    std::vector<Stored<Appointment>> ofStudent(StudentId student);
    // Of one series, in the order of time.
    std::vector<Stored<Appointment>> ofSeries(const Uid& series);
    // Booked, of that day or before, and nothing tells how it went; the oldest first.
    std::vector<Stored<Appointment>> withoutNote(QDate until);
    // Booked, of that day or later, of pupils who have left the school; in the order of time.
    std::vector<Stored<Appointment>> ofLeavers(QDate from);
    // What was written about the appointments of those days; both belong to it.
    std::vector<AppointmentNote> notesBetween(QDate first, QDate last);
    std::optional<AppointmentNote> noteOf(AppointmentId id);

private:
    RecordTable<Appointment> m_table;
    Statement m_between;
    Statement m_ofStudent;
    Statement m_ofSeries;
    Statement m_withoutNote;
    Statement m_ofLeavers;
    Statement m_notesBetween;
    Statement m_noteOf;
};

} // namespace anxin
