// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"
#include "core/services/triageservice.h"

#include <QHash>

namespace anxin {

// How a pupil is shown in a row.
struct Face {
    QString name;
    QString classLabel;
    int rank = 0;  // of the warning level in force; 0: not on the list
    QString level; // its words
};

// Who is who, read once for all rows of a list.
class Faces {
public:
    Faces(RegisterService& registered, TriageService& triage, QDate today);
    Face of(StudentId student) const { return m_pupils.value(student.rowId()); }
    int count() const { return static_cast<int>(m_pupils.size()); }

private:
    QHash<qint64, Face> m_pupils;
};

} // namespace anxin
