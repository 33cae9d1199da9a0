// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/mapping.h"
#include "core/records/importtemplate/importtemplaterepository.h"
#include "core/vault/vault.h"

namespace anxin {

// A table whose columns a template explained.
struct KnownTable {
    LocatedTable table;
    QString name; // of the template
};

enum class TemplateRefusal : quint8 { NoName, NameTaken, Gone };
QString sentence(TemplateRefusal refusal);

// The assignments of columns that were kept, so that the second file of a source asks nothing. Lives on the vault's thread.
class ImportTemplates {
public:
    explicit ImportTemplates(Vault& vault);

    std::vector<Stored<ImportTemplate>> of(ImportKind kind) { return m_templates.of(kind); }
    // The first table of the file whose header row a template has, word for word; nothing where none does.
    std::optional<KnownTable> recognised(const TableFile& file, ImportKind kind, const ImportFields& fields);
    // Keeps how the table is read. A header row has one template: the one it had gets this name; the one that had the name is
    // read so from now on.
    Result<ImportTemplateId, TemplateRefusal> keep(ImportKind kind, const QString& name, const LocatedTable& table);
    // Its columns stay as they are.
    Result<ImportTemplateId, TemplateRefusal> rename(ImportTemplateId id, const QString& name);
    void remove(ImportTemplateId id);

private:
    Vault& m_vault;
    ImportTemplateRepository m_templates;
};

} // namespace anxin
