// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/services/triagestage.h"
#include "ui/models/pupilservices.h"
#include "ui/models/pupilticks.h"

namespace anxin {

// What can be done for one pupil, from wherever it is asked for: each act with the record it begins from, filled in as far as
// the room knows. Answers in the words that a form shows.
class PupilActs {
public:
    // All must outlive the acts.
    PupilActs(const PupilServices& services, const Clock& clock);

    // Name, class and number in one line, so that nobody writes into the wrong file.
    QString identityOf(StudentId student);
    QString uidOf(StudentId student) { return m_register.uidOf(student); }
    const Clock& clock() const { return m_clock; }
    std::vector<StoredLevel> scheme() { return m_triage.scheme(); }
    std::optional<Stored<CaseFile>> openCaseOf(StudentId student) { return m_casework.openCaseOf(student); }
    std::vector<Stored<SessionNote>> notesOf(StudentId student) { return m_casework.notesOf(student); }
    // In which the note stands, closed or not, to be read with it: the log notes that.
    Stored<CaseFile> fileOf(const Stored<SessionNote>& note) { return m_casework.view(note.value.caseFile).value(); }
    std::vector<Stored<Referral>> referralsOf(StudentId student) { return m_casework.referralsOf(student); }
    std::vector<Stored<Guardian>> guardiansOf(StudentId student) { return m_family.guardiansOf(student); }
    std::vector<Stored<Attention>> attentionsOf(StudentId student) { return m_family.attentionsOf(student); }

    // Of the critical answers that wait. A contact is entered by whoever had it: nothing of it is filled in.
    FirstContact newFirstContact(StudentId student);
    // With a contact of now, by the counsellor.
    FirstContact spokenWithNow(FirstContact contact);
    ActOutcome record(StudentId student, const FirstContact& contact);
    // For the campaign that waits for it, where there is one.
    SecondInterview newInterview(StudentId student);
    // What is answered by it: the critical answer that waits, in one sentence; empty where there is none.
    QString whatInterviewCloses(StudentId student);
    ActOutcome record(const SecondInterview& interview);
    // With the level that the move proposes, where it does.
    LevelDecision newDecision(StudentId student, const TriageMove& move = {TriageAct::SetLevel});
    ActOutcome setLevel(const LevelDecision& decision); // a level must be chosen
    // Whether a level of that rank, or a more serious one, is in force.
    bool isAtLeast(StudentId student, int rank);
    ActOutcome takeOffList(const LevelDecision& decision);

    CaseFile newCase(StudentId student) { return m_casework.proposal(student, counsellor()); }
    ActOutcome open(const CaseFile& file);
    ActOutcome save(const Stored<CaseFile>& file);
    ActOutcome close(const Stored<CaseFile>& file);

    SessionNote newNote(CaseFileId file);
    // What the last signed note of the pupil planned, with its day; empty where there is none.
    QString lastTime(StudentId student);
    // Which session of the file it is, by number, and which level was in force on its day, in one sentence.
    QString placeOf(StudentId student, const Stored<SessionNote>& note);
    // Of a pupil without an open file, which the note opens.
    ActOutcome writeFirst(StudentId student, const SessionNote& note);
    ActOutcome signFirst(StudentId student, const SessionNote& note);
    SessionNote newNote(CaseFileId file, AppointmentId id, const Appointment& held); // of when it was to be held
    ActOutcome write(const SessionNote& note);
    ActOutcome sign(const SessionNote& note);
    ActOutcome write(const Stored<SessionNote>& note);
    ActOutcome sign(const Stored<SessionNote>& note);
    NoteAddendum newAddendum(SessionNoteId note);
    ActOutcome add(const NoteAddendum& addendum);
    std::vector<Stored<PrivateMemo>> memosOf(StudentId student) { return m_memos.of(student); }
    PrivateMemo newMemo(StudentId student);
    ActOutcome write(const PrivateMemo& memo);
    ActOutcome rewrite(const Stored<PrivateMemo>& memo);

    HomeContact newContact(StudentId student);
    // About a talk with a guardian that was booked.
    HomeContact newContact(const Stored<Appointment>& held);
    ActOutcome record(const HomeContact& contact);
    ActOutcome answerMissing(StudentId student, const MissingReply& reply);
    Referral newReferral(StudentId student);
    // Whether one is open already, which goes on.
    bool hasOpenReferral(StudentId student);
    bool isUnderWay(const Stored<Referral>& referral) { return !m_casework.standingOf(referral).steps.empty(); }
    ActOutcome record(const Referral& referral);
    ActOutcome save(const Stored<Referral>& referral);

    ActOutcome add(const Guardian& guardian);
    ActOutcome save(const Stored<Guardian>& guardian);
    Attention newAttention(StudentId student);
    ActOutcome add(const Attention& attention);
    ActOutcome save(const Stored<Attention>& attention);
    Student newStatus(StudentId student); // without the day, which is asked for
    ActOutcome changeStatus(StudentId student, const Student& changed);

    Consent newConsent(StudentId student, std::optional<ConsentPurpose> purpose);
    // Guardians and the pupil, for a form.
    std::vector<std::pair<QString, SignerRelation>> signersFor(StudentId student);
    ActOutcome record(const Consent& consent);
    // A class that is answered for as one: who is in it, its label, its key for drafts.
    struct ClassInFront {
        QString label;
        QString uid;
        std::vector<PupilTicks::Pupil> pupils;
    };
    ClassInFront classInFront(ClassUnitId unit);
    Consent newConsent(const ClassInFront& unit, ConsentPurpose purpose);
    ActOutcome record(const Consent& answer, const std::vector<StudentId>& students);

private:
    QString counsellor() { return m_register.counsellor(); }

    TriageService& m_triage;
    CaseworkService& m_casework;
    MemoService& m_memos;
    RegisterService& m_register;
    FamilyService& m_family;
    ConsentService& m_consents;
    MissingPupils& m_missing;
    const Clock& m_clock;
};

} // namespace anxin
