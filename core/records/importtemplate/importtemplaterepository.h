// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/importtemplate/importtemplate.h"
#include "core/vault/recordtable.h"

namespace anxin {

class ImportTemplateRepository {
public:
    explicit ImportTemplateRepository(Connection& connection);
    ImportTemplateId add(UnitOfWork& uow, const ImportTemplate& made) { return m_table.add(uow, made); }
    void save(UnitOfWork& uow, const Stored<ImportTemplate>& changed) { m_table.save(uow, changed); }
    void remove(UnitOfWork& uow, const Stored<ImportTemplate>& gone);
    std::optional<Stored<ImportTemplate>> byId(ImportTemplateId id) { return m_table.byId(id); }
    // By name.
    std::vector<Stored<ImportTemplate>> of(ImportKind kind);

private:
    RecordTable<ImportTemplate> m_table;
    Statement m_of;
    Statement m_remove;
};

} // namespace anxin
