// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/referralrepository.h"

namespace anxin {

ReferralRepository::ReferralRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM referral WHERE student = :student ORDER BY referred_on DESC, id DESC")
              .arg(RecordTable<Referral>::columns()))),
      m_unanswered(connection.prepare(QStringLiteral("SELECT %1 FROM referral WHERE reply_on IS NULL ORDER BY referred_on, id")
                                          .arg(RecordTable<Referral>::columns())))
{
}

std::vector<Stored<Referral>> ReferralRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Referral>::read, student);
}

std::vector<Stored<Referral>> ReferralRepository::unanswered()
{
    return m_unanswered.all(RecordTable<Referral>::read);
}

} // namespace anxin
