// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/guardian/guardianrepository.h"

namespace anxin {

GuardianRepository::GuardianRepository(Connection& connection)
    : m_table(connection),
      m_remove(connection.prepare("DELETE FROM guardian WHERE id = :id")),
      m_ofStudent(connection.prepare(QStringLiteral("SELECT %1 FROM guardian WHERE student = :student "
                                                    "ORDER BY may_be_told DESC, not_first, id")
                                         .arg(RecordTable<Guardian>::columns())))
{
}

void GuardianRepository::remove(UnitOfWork& uow, const Stored<Guardian>& guardian)
{
    if (m_remove.exec(guardian.id) > 0)
        uow.record(Kind::Guardian, guardian.uid, ChangeType::Removed, QString());
}

std::vector<Stored<Guardian>> GuardianRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Guardian>::read, student);
}

} // namespace anxin
