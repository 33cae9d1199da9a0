// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/referral/referralrepository.h"
#include "core/records/school/schoolrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/records/studentmerge/studentmergerepository.h"
#include "core/services/whoishere.h"
#include "core/vault/vault.h"

namespace anxin {

// The school and who is in it. Every act is one transaction. Lives on the vault's thread.
class RegisterService {
public:
    explicit RegisterService(Vault& vault);

    // The school of this vault; nothing until it was set up.
    std::optional<Stored<School>> school() { return m_school.find(); }
    // Sets the school up, or corrects it.
    Result<SchoolId, Violations> setUp(const School& school);

    // Who sits at the desk (whoishere.h).
    QString counsellor() { return whoIsHere(m_vault); }

    // Everybody who was ever in the register, by reading.
    std::vector<Stored<Student>> students() { return m_students.all(); }
    std::optional<Stored<Student>> student(StudentId id) { return m_students.byId(id); }
    // By which drafts know a pupil; empty where there is none.
    QString uidOf(StudentId id)
    {
        const auto known = student(id);
        return known ? known->uid.text() : QString();
    }
    std::vector<Stored<ClassUnit>> classes() { return m_classes.all(); }
    // The label of a pupil's class today; empty where there is none.
    QString classLabelOf(const Student& student);

    // A blank reading is filled in from the name. Refused: what `check` finds, and numbers that another pupil has.
    Result<StudentId, Violations> add(const Student& student);
    Result<StudentId, Violations> save(const Stored<Student>& student);
    // Enters that a pupil stays away, leaves or comes back: status, since when, a note. Of `student` nothing else is taken. The
    // same status again corrects its day and note. Whose return a referral awaits comes back by its steps.
    Result<StudentId, Violations> changeStatus(const Stored<Student>& student);
    // Where the pupil was before, the newest first.
    std::vector<EnrolmentSpell> spellsOf(StudentId student) { return m_students.spellsOf(student); }

    // Entries that were merged into the pupil and can be taken apart, the newest first.
    std::vector<Stored<StudentMerge>> mergesOf(StudentId student) { return m_merges.inForceOf(student); }

private:
    Violations problemsOf(const Student& student, std::optional<StudentId> self);

    Vault& m_vault;
    SchoolRepository m_school;
    ClassUnitRepository m_classes;
    StudentRepository m_students;
    StudentMergeRepository m_merges;
    ReferralRepository m_referrals;
};

} // namespace anxin
