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
    for (const ListedStudent& listed : triage.listed()) {
        Face& face = m_pupils[listed.student.rowId()];
        face.rank = listed.rank;
        face.level = words.value(listed.level.rowId());
    }
}

} // namespace anxin
