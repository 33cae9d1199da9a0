// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/services/caseworkservice.h"
#include "core/services/missingpupils.h"
#include "core/services/registerservice.h"

namespace anxin {

// What can be done for one pupil, from wherever it is asked for: each act with the record it begins from, filled in as far as
// the room knows. Answers in the words that a form shows.
class PupilActs {
public:
    // All must outlive the acts.
    PupilActs(TriageService& triage, CaseworkService& casework, RegisterService& registered, MissingPupils& missing,
              const Clock& clock);

    // Name, class and number in one line, so that nobody writes into the wrong file.
    QString identityOf(StudentId student);
    QString uidOf(StudentId student);
    const Clock& clock() const { return m_clock; }
    std::vector<StoredLevel> scheme() { return m_triage.scheme(); }
    std::optional<Stored<CaseFile>> openCaseOf(StudentId student) { return m_casework.openCaseOf(student); }

    // For the campaign that waits for it, where there is one.
    SecondInterview newInterview(StudentId student);
    ActOutcome record(const SecondInterview& interview);
    LevelDecision newDecision(StudentId student);
    ActOutcome setLevel(const LevelDecision& decision); // a level must be chosen
    ActOutcome takeOffList(const LevelDecision& decision);

    CaseFile newCase(StudentId student) { return m_casework.proposal(student, counsellor()); }
    ActOutcome open(const CaseFile& file);
    ActOutcome save(const Stored<CaseFile>& file);
    ActOutcome close(const Stored<CaseFile>& file);

    SessionNote newNote(CaseFileId file);
    ActOutcome write(const SessionNote& note);
    ActOutcome sign(const SessionNote& note);
    ActOutcome write(const Stored<SessionNote>& note);
    ActOutcome sign(const Stored<SessionNote>& note);

    HomeContact newContact(StudentId student);
    ActOutcome record(const HomeContact& contact);
    ActOutcome answerMissing(StudentId student, const MissingReply& reply);
    Referral newReferral(StudentId student);
    ActOutcome record(const Referral& referral);
    ActOutcome save(const Stored<Referral>& referral);

private:
    QString counsellor();

    TriageService& m_triage;
    CaseworkService& m_casework;
    RegisterService& m_register;
    MissingPupils& m_missing;
    const Clock& m_clock;
};

} // namespace anxin
