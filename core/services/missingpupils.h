// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/missingpupil/missingpupilrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// Pupils whom the newest list of their class did not name. Nobody is taken out of the register by a list: each is a question,
// which a person answers, or a later list that names the pupil again. Lives on the vault's thread.
class MissingPupils {
public:
    explicit MissingPupils(Vault& vault);

    // The oldest first.
    std::vector<OpenQuestion> open() { return m_missing.open(); }
    // Answers every open question about the pupil; one who has left gets that status, day and note, in the same transaction
    // (Op::AnswerMissing). Nothing is asked: nothing happens.
    Result<StudentId, Violations> answer(StudentId student, const MissingReply& reply);

private:
    Vault& m_vault;
    MissingPupilRepository m_missing;
    StudentRepository m_students;
};

} // namespace anxin
