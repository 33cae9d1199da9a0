// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/importtemplate/importtemplaterepository.h"

namespace anxin {

ImportTemplateRepository::ImportTemplateRepository(Connection& connection)
    : m_table(connection),
      m_of(connection.prepare(QStringLiteral("SELECT %1 FROM import_template WHERE kind = :kind ORDER BY name")
                                  .arg(RecordTable<ImportTemplate>::columns()))),
      m_remove(connection.prepare("DELETE FROM import_template WHERE id = :id"))
{
}

std::vector<Stored<ImportTemplate>> ImportTemplateRepository::of(ImportKind kind)
{
    return m_of.all(RecordTable<ImportTemplate>::read, kind);
}

void ImportTemplateRepository::remove(UnitOfWork& uow, const Stored<ImportTemplate>& gone)
{
    m_remove.exec(gone.id);
    uow.record(Kind::ImportTemplate, gone.uid, ChangeType::Removed, QString());
}

} // namespace anxin
