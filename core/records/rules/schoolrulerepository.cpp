// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/rules/schoolrulerepository.h"

namespace anxin {

SchoolRuleRepository::SchoolRuleRepository(Connection& connection)
    : m_table(connection),
      m_until(connection.prepare(
          QStringLiteral(
              "SELECT %1 FROM school_rule r WHERE valid_from <= :day AND NOT EXISTS (SELECT 1 FROM school_rule later "
              "WHERE later.rule = r.rule AND later.valid_from <= :day AND (later.valid_from, later.id) > "
              "(r.valid_from, r.id)) ORDER BY rule")
              .arg(RecordTable<SchoolRule>::columns(QStringLiteral("r")))))
{
}

std::vector<Stored<SchoolRule>> SchoolRuleRepository::inForce(QDate day)
{
    return m_until.all(RecordTable<SchoolRule>::read, day);
}

} // namespace anxin
