// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunitrepository.h"
#include "core/records/guardian/guardianrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// Whose names are looked for in a text that leaves the room: one rule for paper and for what a teacher is told. Under each
// name that a pupil has or that a merged entry had. Lives on the vault's thread.
class RegisterNames {
public:
    explicit RegisterNames(Vault& vault);

    // Everybody who was ever in the register: where a text may be about anybody.
    QStringList everybody();
    // Where a text is about this pupil. Of the others, short names, which may be everyday words (安静), in the pupil's grade
    // only.
    QStringList of(StudentId student);
    QStringList othersThan(StudentId student);
    std::vector<Stored<Guardian>> guardiansOf(StudentId student) { return m_guardians.ofStudent(student); }

private:
    template <class Fits>
    QStringList where(Fits fits);

    StudentRepository m_students;
    ClassUnitRepository m_classes;
    GuardianRepository m_guardians;
};

} // namespace anxin
