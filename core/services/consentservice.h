// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/consent/consentrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/triageservice.h"
#include "core/vault/vault.h"

#include <QHash>

namespace anxin {

enum class ConsentRefusal : quint8 {
    NothingToWithdraw, // no agreement up to that day
    Nobody,            // an answer of a class without a pupil
};
QString sentence(ConsentRefusal refusal);

// Where each purpose stands, of one pupil.
struct ConsentStandings {
    std::array<ConsentStanding, entriesOf<ConsentPurpose>.size()> of{}; // NotAsked
    ConsentStanding operator[](ConsentPurpose purpose) const { return of[static_cast<std::size_t>(purpose)]; }
};

// What was asked of families, and what they answered. An entry is never changed; the next one goes before it. Every act is one
// transaction. Lives on the vault's thread.
class ConsentService {
public:
    explicit ConsentService(Vault& vault);

    // One pupil's answer; it says as who the signer has signed.
    Result<ConsentId, Refused<ConsentRefusal>> record(const Consent& consent);

    // The same answer of many, as it comes back on paper for a whole class: `answer` without its student. The pupils to
    // whom it cannot apply stop all of it and are named.
    struct Unfit {
        StudentId student;
        QString why;
    };
    using ForMany = std::variant<Violations, ConsentRefusal, std::vector<Unfit>>;
    Result<int, ForMany> record(const Consent& answer, const std::vector<StudentId>& students);

    // Everything that was entered, the newest first.
    std::vector<Stored<Consent>> historyOf(StudentId student) { return m_consents.ofStudent(student); }
    ConsentStandings standingsOf(StudentId student);
    struct Unanswered {
        StudentId student;
        ConsentPurpose purpose;
        QDate sentOn;
    };
    // Letters to the families of single pupils that wait for their answer; not those of a screening.
    std::vector<Unanswered> unanswered();
    // Of everybody about whom something was entered, by row id of the pupil.
    QHash<qint64, ConsentStandings> standings();

private:
    bool isIdleWithdrawal(const Consent& consent); // nothing agreed on that day

    Vault& m_vault;
    ConsentRepository m_consents;
    StudentRepository m_students;
};

} // namespace anxin
