// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/memo/privatememorepository.h"

namespace anxin {

PrivateMemoRepository::PrivateMemoRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM private_memo WHERE student = :student ORDER BY written_on DESC, id DESC")
              .arg(RecordTable<PrivateMemo>::columns()))),
      m_remove(connection.prepare("DELETE FROM private_memo WHERE id = :id"))
{
}

void PrivateMemoRepository::remove(UnitOfWork& uow, const Stored<PrivateMemo>& memo)
{
    m_remove.exec(memo.id);
    uow.record(Kind::PrivateMemo, memo.uid, ChangeType::Removed, QString());
}

std::vector<Stored<PrivateMemo>> PrivateMemoRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<PrivateMemo>::read, student);
}

} // namespace anxin
