// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"

#include "core/base/fault.h"
#include "core/scales/definitionreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace anxin {

Catalogue Catalogue::shipped()
{
    Catalogue catalogue;
    const QDir folder(QStringLiteral(":/data/scales"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Fault{FaultKind::Bug, name + QStringLiteral(" cannot be opened")};
        const QByteArray json = file.readAll();
        auto definition = readDefinition(json);
        if (!definition)
            throw Fault{FaultKind::Bug, name + QStringLiteral(" is refused at ") + definition.error().path};
        if (catalogue.find(definition->id, definition->version) != nullptr)
            throw Fault{FaultKind::Bug, name + QStringLiteral(" has the id and version of another definition")};
        catalogue.m_entries.push_back({std::make_shared<const Definition>(std::move(*definition)), json, false});
    }
    catalogue.listNewest();
    return catalogue;
}

void Catalogue::adopt(std::shared_ptr<const Definition> own, const QByteArray& json)
{
    std::erase_if(m_entries, [&](const Entry& entry) {
        return entry.definition->id == own->id && entry.definition->version == own->version;
    });
    m_entries.push_back({std::move(own), json, true});
    listNewest();
}

void Catalogue::listNewest()
{
    m_newest.clear();
    for (const Entry& entry : m_entries)
        if (find(entry.definition->id) == entry.definition.get())
            m_newest.push_back(entry.definition.get());
    std::sort(m_newest.begin(), m_newest.end(), [](const Definition* a, const Definition* b) { return a->id < b->id; });
}

const Definition* Catalogue::find(QStringView id) const
{
    const Definition* newest = nullptr;
    for (const Entry& entry : m_entries)
        if (entry.definition->id == id && (newest == nullptr || entry.definition->version > newest->version))
            newest = entry.definition.get();
    return newest;
}

const Definition* Catalogue::find(QStringView id, int version) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.definition->id == id && entry.definition->version == version;
    });
    return found == m_entries.end() ? nullptr : found->definition.get();
}

const Catalogue::Entry& Catalogue::entryOf(const Definition& definition) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.definition.get() == &definition; });
    if (found == m_entries.end())
        throw Fault{FaultKind::Bug, QStringLiteral("a definition of another catalogue: ") + definition.id};
    return *found;
}

std::shared_ptr<const Definition> Catalogue::share(const Definition& definition) const
{
    return entryOf(definition).definition;
}

const QByteArray& Catalogue::json(const Definition& definition) const
{
    return entryOf(definition).json;
}

bool Catalogue::isOwn(const Definition& definition) const
{
    return entryOf(definition).isOwn;
}

} // namespace anxin
