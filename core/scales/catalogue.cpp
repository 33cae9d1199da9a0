// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"

#include "core/base/fault.h"
#include "core/scales/definitionreader.h"

#include <QDir>

#include <algorithm>

namespace anxin {

Catalogue Catalogue::shipped()
{
    Catalogue catalogue;
    const QDir folder(QStringLiteral(":/data/scales"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto definition = readDefinitionFile(folder.filePath(name));
        if (!definition)
            throw Fault{FaultKind::Bug, name + QStringLiteral(" is refused at ") + definition.error().path};
        if (catalogue.find(definition->id, definition->version) != nullptr)
            throw Fault{FaultKind::Bug, name + QStringLiteral(" has the id and version of another definition")};
        catalogue.m_definitions.push_back(std::move(*definition));
    }
    for (const Definition& definition : catalogue.m_definitions)
        if (catalogue.find(definition.id) == &definition)
            catalogue.m_newest.push_back(&definition);
    std::sort(catalogue.m_newest.begin(), catalogue.m_newest.end(),
              [](const Definition* a, const Definition* b) { return a->id < b->id; });
    return catalogue;
}

const Definition* Catalogue::find(QStringView id) const
{
    const Definition* newest = nullptr;
    for (const Definition& definition : m_definitions)
        if (definition.id == id && (newest == nullptr || definition.version > newest->version))
            newest = &definition;
    return newest;
}

const Definition* Catalogue::find(QStringView id, int version) const
{
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(), [&](const Definition& definition) {
        return definition.id == id && definition.version == version;
    });
    return found == m_definitions.end() ? nullptr : &*found;
}

} // namespace anxin
