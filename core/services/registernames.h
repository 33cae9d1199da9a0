// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/knownnames.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/guardian/guardianrepository.h"
#include "core/records/school/schoolrepository.h"
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

    // Free text says "another pupil" of these names. Before `takeOut`, whose names count more.
    static void takeOutOthers(KnownNames& names, const QStringList& others);
    // From here on free text calls the pupil by `code`, under any name that merged entries have, and the guardians by what
    // they are to the pupil.
    void takeOut(KnownNames& names, StudentId student, const QString& code);
    // Both, for a text about one pupil, and for one that may be about anybody. The name of the school stays, whoever's name is
    // a part of it.
    KnownNames about(StudentId student, const QString& code);
    KnownNames aboutAnybody();

private:
    void keepSchool(KnownNames& names);
    template <class Fits>
    QStringList where(Fits fits);

    StudentRepository m_students;
    ClassUnitRepository m_classes;
    GuardianRepository m_guardians;
    SchoolRepository m_schools;
};

} // namespace anxin
