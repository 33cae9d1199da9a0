// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/templates.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int rowsAsked = 20; // titles stand above the headers, not pages of text

QString headersAsText(const QStringList& headers)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(headers)).toJson(QJsonDocument::Compact));
}

// By number of column: where the headers are the same, so are the places.
QString mapAsText(const Mapping& mapping)
{
    QJsonObject columns;
    for (std::size_t at = 0; at < mapping.columns.size(); ++at)
        if (const QString& field = mapping.columns[at].field; !field.isEmpty())
            columns.insert(field, static_cast<int>(at) + 1);
    const QJsonObject map{{QStringLiteral("format"), QStringLiteral("anxin-map/1")}, {QStringLiteral("columns"), columns}};
    return QString::fromUtf8(QJsonDocument(map).toJson(QJsonDocument::Compact));
}

bool hasName(const Stored<ImportTemplate>& kept, const QString& name)
{
    return kept.value.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QString sentence(TemplateRefusal refusal)
{
    switch (refusal) {
    case TemplateRefusal::NoName: return Tr::tr("Give the template a name, e.g. of the office that sends such lists.");
    case TemplateRefusal::NameTaken:
        return Tr::tr("Another template has this name already. Nothing was changed: choose another name, or remove that one.");
    case TemplateRefusal::Gone: return Tr::tr("This template is not there any more. Nothing was changed.");
    }
    return {};
}

ImportTemplates::ImportTemplates(Vault& vault) : m_vault(vault), m_templates(vault.connection()) {}

std::optional<KnownTable> ImportTemplates::recognised(const TableFile& file, ImportKind kind, const ImportFields& fields)
{
    const std::vector<Stored<ImportTemplate>> kept = of(kind);
    if (kept.empty())
        return std::nullopt;
    for (const TableSheet& sheet : file.sheets)
        for (int row = 0; row < std::min(rowsAsked, sheet.rowCount()); ++row) {
            const QStringList headers = headersIn(sheet, row);
            const QString text = headersAsText(headers);
            const auto found = std::ranges::find(kept, text, [](const auto& one) { return one.value.headers; });
            if (found == kept.end())
                continue;
            const auto map = readMapFile(found->value.map.toUtf8());
            auto mapping = map ? mappingOf(*map, headers, fields) : refuse(map.error());
            if (mapping) // else it was kept by a program that knew a field more
                return KnownTable{LocatedTable{file, sheet, row, std::move(*mapping)}, found->value.name};
        }
    return std::nullopt;
}

Result<ImportTemplateId, TemplateRefusal> ImportTemplates::keep(ImportKind kind, const QString& name, const LocatedTable& table)
{
    const ImportTemplate made{kind, tidied(name), headersAsText(table.headers()), mapAsText(table.mapping)};
    if (made.name.isEmpty())
        return refuse(TemplateRefusal::NoName);
    return m_vault.transact(Op::SaveTemplate, [&](UnitOfWork& uow) {
        std::optional<Stored<ImportTemplate>> changed;
        for (Stored<ImportTemplate>& known : m_templates.of(kind)) {
            if (!hasName(known, made.name) && known.value.headers != made.headers)
                continue;
            if (changed)
                m_templates.remove(uow, known);
            else
                changed = std::move(known);
        }
        if (!changed)
            return m_templates.add(uow, made);
        changed->value = made;
        m_templates.save(uow, *changed);
        return changed->id;
    });
}

Result<ImportTemplateId, TemplateRefusal> ImportTemplates::rename(ImportTemplateId id, const QString& name)
{
    auto kept = m_templates.byId(id);
    if (!kept)
        return refuse(TemplateRefusal::Gone);
    kept->value.name = tidied(name);
    if (kept->value.name.isEmpty())
        return refuse(TemplateRefusal::NoName);
    for (const Stored<ImportTemplate>& other : m_templates.of(kept->value.kind))
        if (other.id != id && hasName(other, kept->value.name))
            return refuse(TemplateRefusal::NameTaken);
    m_vault.transact(Op::SaveTemplate, [&](UnitOfWork& uow) { m_templates.save(uow, *kept); });
    return id;
}

void ImportTemplates::remove(ImportTemplateId id)
{
    m_vault.transact(Op::SaveTemplate, [&](UnitOfWork& uow) {
        if (const auto kept = m_templates.byId(id))
            m_templates.remove(uow, *kept);
    });
}

} // namespace anxin
