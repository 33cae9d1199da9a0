// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/disclosure/disclosurerepository.h"
#include "core/records/school/schoolrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/triageservice.h"
#include "core/vault/vault.h"

namespace anxin {

enum class TellRefusal : quint8 {
    NamesPupil, // a line of the ledger is never changed, and would still name the pupil whose files have been destroyed
};
QString sentence(TellRefusal refusal);

// Neutral sentences for a teacher, to choose from: what to do in class, never a diagnosis, what was said in a session, or a
// score. In the program's language.
QStringList neutralSentences();

// What somebody was told about one pupil, and what of it was held back: as little as will do. Each is a line in the ledger.
// What leaves on paper goes through CopyExport, with the same line. Lives on the vault's thread.
class DisclosureService {
public:
    explicit DisclosureService(Vault& vault);

    // For the pupil's homeroom teacher, with what is held back, nothing told yet.
    Disclosure proposal(StudentId student);
    // Told by word of mouth (Op::Disclose). The moment, the period and the witness are filled in here. Refused: recipient,
    // reason, ground, sentences or teller missing; a text that names the pupil.
    Result<DisclosureId, Refused<TellRefusal>> tell(const Disclosure& disclosure);
    // Why it would be refused, for a way out of another kind.
    std::optional<Refused<TellRefusal>> obstacleTo(const Disclosure& disclosure);
    // The newest first.
    std::vector<Stored<Disclosure>> about(StudentId student) { return m_disclosures.ofStudent(student); }

private:
    Vault& m_vault;
    DisclosureRepository m_disclosures;
    StudentRepository m_students;
    ClassUnitRepository m_classes;
    SchoolRepository m_schools;
};

} // namespace anxin
