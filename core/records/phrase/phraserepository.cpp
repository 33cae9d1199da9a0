// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/phrase/phraserepository.h"

#include "core/records/wholelist.h"

namespace anxin {

PhraseRepository::PhraseRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(QStringLiteral("SELECT %1 FROM phrase ORDER BY id").arg(RecordTable<Phrase>::columns()))),
      m_remove(connection.prepare("DELETE FROM phrase WHERE id = :id"))
{
}

std::vector<Phrase> PhraseRepository::all()
{
    return valuesOf(m_all.all(RecordTable<Phrase>::read));
}

void PhraseRepository::set(UnitOfWork& uow, const std::vector<Phrase>& phrases)
{
    setWhole(uow, m_table, m_remove, m_all.all(RecordTable<Phrase>::read), phrases);
}

} // namespace anxin
