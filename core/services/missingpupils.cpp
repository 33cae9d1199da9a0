// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/missingpupils.h"

namespace anxin {

MissingPupils::MissingPupils(Vault& vault) : m_vault(vault), m_missing(vault.connection()), m_students(vault.connection()) {}

Result<StudentId, Violations> MissingPupils::answer(StudentId id, const MissingReply& reply)
{
    if (Violations found = check(reply, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::AnswerMissing, [&](UnitOfWork& uow) {
        bool wasAsked = false;
        for (OpenQuestion& open : m_missing.open()) {
            if (open.pupil != id)
                continue;
            wasAsked = true;
            open.question.value.answer = reply.answer;
            open.question.value.answeredOn = uow.today();
            m_missing.save(uow, open.question);
        }
        if (!wasAsked || reply.answer != MissingAnswer::Left)
            return;
        Stored<Student> student = *m_students.byId(id);
        student.value.status = EnrolmentStatus::Transferred;
        student.value.statusOn = reply.leftOn;
        student.value.statusNote = reply.note.trimmed();
        m_students.save(uow, student);
    });
    return id;
}

} // namespace anxin
