// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/enrolmentpath.h"

#include "ui/models/words.h"

#include <QCoreApplication>
#include <QHash>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentPath)
};
} // namespace

// A status ends with the day on which the next one began, where that is known: it may have been entered much later.
std::vector<FormerEnrolment> formerEnrolments(RegisterService& registered, const Stored<Student>& student, const Clock& clock)
{
    std::vector<FormerEnrolment> former;
    const std::vector<EnrolmentSpell> spells = registered.spellsOf(student.id);
    if (spells.empty())
        return former;
    QHash<qint64, ClassUnit> units;
    for (const Stored<ClassUnit>& unit : registered.classes())
        units.insert(unit.id.rowId(), unit.value);
    std::pair next{student.value.status, student.value.statusOn};
    for (const EnrolmentSpell& spell : spells) {
        const QDate entered = spell.endedAt.dateIn(clock.zone());
        const QDate until = next.first != spell.status ? next.second.value_or(entered) : entered;
        next = {spell.status, spell.statusOn};
        const auto unit = spell.classUnit ? units.constFind(spell.classUnit->rowId()) : units.cend();
        former.push_back({factLine({label(spell.status), unit == units.cend() ? Tr::tr("no class") : labelOf(*unit, until)}),
                          spell.statusOn, spell.statusNote, until});
    }
    return former;
}

} // namespace anxin
