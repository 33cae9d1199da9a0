// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/faces.h"

namespace anxin {

Faces::Faces(RegisterService& registered, TriageService& triage, QDate today)
{
    QHash<qint64, QString> classes;
    for (const Stored<ClassUnit>& unit : registered.classes())
        classes.insert(unit.id.rowId(), labelOf(unit.value, today));
    for (const Stored<Student>& student : registered.students())
        m_pupils.insert(
            student.id.rowId(),
            {student.value.name, student.value.classUnit ? classes.value(student.value.classUnit->rowId()) : QString(), 0, {}});
    QHash<qint64, QString> words;
    for (const StoredLevel& level : triage.scheme())
        words.insert(level.id.rowId(), labelOf(level.value));
    const auto setLevel = [&](StudentId student, int rank, WarningLevelId level) {
        Face& face = m_pupils[student.rowId()];
        face.rank = rank;
        face.level = words.value(level.rowId());
    };
    for (const ListedStudent& listed : triage.listed())
        setLevel(listed.student, listed.rank, listed.level);
    for (const Leaver& leaver : triage.leavers()) // stand on no list, and have their level until it is lifted
        if (const auto level = triage.currentLevelOf(leaver.student))
            setLevel(leaver.student, level->value.rank, level->id);
}

} // namespace anxin
