// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/registerindex.h"

#include "core/base/text.h"
#include "core/base/tr.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

ClassAddress addressOf(const ClassUnit& unit)
{
    return {unit.stage, unit.entryYear, unit.number};
}

} // namespace

RegisterIndex::RegisterIndex(std::vector<Stored<Student>> students, const std::vector<Stored<ClassUnit>>& units,
                             const std::vector<MergedEntry>& merged)
    : m_students(std::move(students))
{
    const auto size = static_cast<qsizetype>(m_students.size());
    m_byStudentNo.reserve(size);
    m_byNationalNo.reserve(size);
    m_byName.reserve(size);
    QHash<qint64, const Stored<Student>*> byId;
    for (const Stored<Student>& stored : m_students) {
        addPupil(stored.value, &stored);
        byId.insert(stored.id.rowId(), &stored);
    }
    for (const MergedEntry& alias : merged)
        if (const auto* pupil = byId.value(alias.into.rowId()))
            addPupil(alias.entry.value, pupil);
    for (const Stored<ClassUnit>& unit : units)
        addUnit(unit.id, unit.value);
}

void RegisterIndex::addPupil(const Student& known, const Stored<Student>* pupil)
{
    if (known.studentNo)
        m_byStudentNo.insert(*known.studentNo, pupil);
    if (known.nationalNo)
        m_byNationalNo.insert(*known.nationalNo, pupil);
    if (const QString name = tidied(known.name); !m_byName.contains(name, pupil))
        m_byName.insert(name, pupil);
}

std::vector<const Stored<Student>*> RegisterIndex::named(const QString& name, const std::optional<ClassAddress>& unit) const
{
    std::vector<const Stored<Student>*> out;
    for (auto [at, end] = m_byName.equal_range(tidied(name)); at != end; ++at) {
        const auto own = unitOf((*at)->value);
        if (!unit || (own && addressOf(*own) == *unit))
            out.push_back(*at);
    }
    return out;
}

std::optional<ClassUnitId> RegisterIndex::unitAt(const ClassAddress& address) const
{
    const auto found = m_units.find(address);
    return found == m_units.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ClassUnit> RegisterIndex::unitOf(const Student& student) const
{
    const auto found = student.classUnit ? m_unitById.constFind(student.classUnit->rowId()) : m_unitById.cend();
    return found == m_unitById.cend() ? std::nullopt : std::optional(*found);
}

void RegisterIndex::addUnit(ClassUnitId id, const ClassUnit& unit)
{
    m_units.insert_or_assign(addressOf(unit), id);
    m_unitById.insert(id.rowId(), unit);
}

Result<const Stored<Student>*, Violation> findPupil(const RegisterIndex& index, const Identification& who)
{
    const auto whose = [&](const QString& number) {
        return (who.studentNo ? Tr::tr("the pupil with the school number %1") : Tr::tr("the pupil with the national number %1"))
            .arg(number);
    };
    const auto checked = [&](const char* field, const Stored<Student>* pupil,
                             const QString& number) -> Result<const Stored<Student>*, Violation> {
        if (!pupil)
            return refuse(Violation{QString::fromLatin1(field), Rule::NotFound, {}, number});
        if (who.name && tidied(*who.name) != tidied(pupil->value.name))
            return refuse(Violation{QStringLiteral("name"), Rule::Conflict, whose(number), *who.name});
        return pupil;
    };
    if (who.studentNo)
        return checked("student_no", index.byStudentNo(*who.studentNo), *who.studentNo);
    if (who.nationalNo)
        return checked("national_no", index.byNationalNo(*who.nationalNo), *who.nationalNo);
    const QString name = who.name.value_or(QString());
    const auto candidates = index.named(name, who.classUnit);
    if (candidates.size() == 1)
        return candidates.front();
    return refuse(Violation{QStringLiteral("name"), candidates.empty() ? Rule::NotFound : Rule::Ambiguous, {}, name});
}

} // namespace anxin
