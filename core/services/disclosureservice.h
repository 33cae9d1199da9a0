// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/disclosure/disclosurerepository.h"
#include "core/records/disclosure/tellorder.h"
#include "core/records/school/schoolrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/registernames.h"
#include "core/services/triageservice.h"
#include "core/vault/vault.h"

namespace anxin {

// A line of the ledger is never changed, and would still name somebody whose files have been destroyed.
enum class TellRefusal : quint8 {
    NamesPupil,
    NamesOthers, // other pupils or guardians of the pupil; not where it is written why all the same
};
struct TellObstacle {
    TellRefusal rule;
    QStringList names = {}; // of others, that stand in the texts
};
QString sentence(const TellObstacle& obstacle);
using TellRefused = Refused<TellObstacle>;

// Neutral sentences for a teacher, to choose from: what to do in class, never a diagnosis, what was said in a session, or a
// score. In the program's language.
QStringList neutralSentences();

// What somebody was told about one pupil, and what of it was held back: as little as will do. Each is a line in the ledger.
// What leaves on paper goes through CopyExport, with the same line. Lives on the vault's thread.
class DisclosureService {
public:
    explicit DisclosureService(Vault& vault);

    // For the pupil's homeroom teacher, with what is held back, nothing told yet.
    TellOrder proposal(StudentId student);
    // Told by word of mouth (Op::Disclose). Refused: recipient, reason, ground, sentences or teller missing; NamesPupil,
    // NamesOthers.
    Result<DisclosureId, TellRefused> tell(const TellOrder& order);
    // Whom its words name who may not be named: also of a copy that leaves, which may be about several pupils (no `student`).
    // Of those then everybody of the register counts.
    std::optional<TellObstacle> namesAgainst(const TellOrder& order);
    // Why it would be refused, and the line that it would be, for a way out of another kind: without moment, period and
    // witness.
    std::optional<TellRefused> obstacleTo(const TellOrder& order);
    Disclosure lineOf(const TellOrder& order);
    // The newest first.
    std::vector<Stored<Disclosure>> about(StudentId student) { return m_disclosures.ofStudent(student); }

private:
    struct Named {
        bool isPupil = false;
        QStringList others;
    };
    Named namedIn(const TellOrder& order);
    std::optional<ClassUnit> classOf(StudentId student);

    Vault& m_vault;
    DisclosureRepository m_disclosures;
    StudentRepository m_students;
    ClassUnitRepository m_classes;
    SchoolRepository m_schools;
    RegisterNames m_names;
};

} // namespace anxin
