// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/appointment/appointmentrepository.h"
#include "core/records/care/carerepository.h"
#include "core/records/casefile/casefilerepository.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/homecontact/homecontactrepository.h"
#include "core/records/referral/referralrepository.h"
#include "core/records/session/sessionnoterepository.h"
#include "core/services/schoolrules.h"
#include "core/services/triageservice.h"
#include "core/vault/vault.h"

namespace anxin {

enum class CaseRefusal : quint8 {
    AlreadyOpen,  // this pupil has an open file
    Closed,       // the file is closed
    StillListed,  // a listed pupil's file is not closed: lower the level or take the pupil off the list first
    OpenReferral, // a referral is not closed (referralstate.h)
    UnsignedNote, // a session note of this file is not signed yet
    OpenMeasure,  // a measure of the care plan has not ended
    Signed,       // the note is signed: it can be neither changed nor signed again
    PutOff,       // a review is put off by an act of its own, which asks why (CareService::hold)
    TwoNotes,     // another note names this appointment
    NotBegun,     // the appointment has not begun: a note would tell that it was held
    NotSigned,    // the note is not signed: it is written on, not added to
};
QString sentence(CaseRefusal refusal);

using CaseResult = Result<CaseFileId, Refused<CaseRefusal>>;
using NoteResult = Result<SessionNoteId, Refused<CaseRefusal>>;

// One pupil's file and what is done in it. Every act is one transaction. Lives on the vault's thread.
class CaseworkService {
public:
    explicit CaseworkService(Vault& vault);

    // A file as it would be opened today: next free number, next review as the pupil's level asks (by rule without one).
    CaseFile proposal(StudentId student, const QString& owner);
    CaseResult open(const CaseFile& file);
    // Where concern or plans change, what stood there before is archived. The next review can only be brought forward.
    // Refused: Closed, PutOff.
    CaseResult save(const Stored<CaseFile>& file);
    // Refused: StillListed, OpenReferral, UnsignedNote, OpenMeasure.
    CaseResult close(const Stored<CaseFile>& file, const QString& summary);

    // An unsigned note may be written and rewritten; `sign` saves and locks it in one step.
    NoteResult write(const SessionNote& note);
    NoteResult rewrite(const Stored<SessionNote>& note);
    NoteResult sign(const SessionNote& note);
    NoteResult sign(const Stored<SessionNote>& note);
    // Of a pupil without an open file: the first note opens it, in the same transaction. `note.caseFile` is not looked at.
    // Refused: AlreadyOpen.
    NoteResult writeFirst(StudentId student, const SessionNote& note);
    NoteResult signFirst(StudentId student, const SessionNote& note);

    // Adds to a signed note, also of a closed file; the moment is now. Refused: NotSigned.
    Result<NoteAddendumId, Refused<CaseRefusal>> addTo(const NoteAddendum& addendum);

    // Of a talk with a guardian that was booked: tells how it went. Refused: TwoNotes, NotBegun.
    Result<HomeContactId, Refused<CaseRefusal>> record(const HomeContact& contact);
    Result<ReferralId, Violations> record(const Referral& referral);
    // Takes where to and why. The day stays, and with the first step the direction: what is owed follows from them. Refused:
    // Closed.
    Result<ReferralId, Refused<StepRefusal>> save(const Stored<Referral>& referral);

    // Reading a case is an act that leaves a line in the log (Vault::noteRead).
    std::optional<Stored<CaseFile>> view(CaseFileId id);
    std::optional<Stored<CaseFile>> openCaseOf(StudentId student) { return m_cases.openOf(student); }
    std::vector<Stored<CaseFile>> openCases() { return m_cases.allOpen(); }
    std::vector<Stored<CaseFile>> closedSince(QDate day) { return m_cases.closedSince(day); }
    std::vector<Stored<CaseFile>> newestClosed(int limit) { return m_cases.newestClosed(limit); }
    std::optional<Stored<SessionNote>> note(SessionNoteId id) { return m_notes.byId(id); }
    std::vector<Stored<SessionNote>> notesOf(CaseFileId file) { return m_notes.ofCase(file); }
    std::vector<Stored<NoteAddendum>> addendaOf(SessionNoteId note) { return m_notes.addendaOf(note); }
    // The newest signed note of the pupil before today's, in whichever file.
    std::optional<Stored<SessionNote>> lastSignedNoteOf(StudentId student) { return m_notes.lastSignedOf(student); }
    // By pupil, the day of the latest session with a signed note, and of the latest contact that reached somebody at home;
    // and how many were in vain since then.
    QHash<qint64, QDate> lastSessions() { return m_notes.latestSigned(); }
    QHash<qint64, QDate> lastContacts() { return m_contacts.latest(); }
    QHash<qint64, int> contactsInVain() { return m_contacts.inVain(); }
    // Everything of one pupil at once, whichever file it stands in; notes the newest first.
    std::vector<Stored<CaseFile>> filesOf(StudentId student) { return m_cases.ofStudent(student); }
    std::vector<Stored<SessionNote>> notesOf(StudentId student) { return m_notes.ofStudent(student); }
    std::vector<Stored<NoteAddendum>> addendaOf(StudentId student) { return m_notes.addendaOf(student); }
    std::vector<ToldRisk> toldRisks() { return m_notes.toldRisks(); }
    std::vector<Stored<SessionNote>> unsignedNotes() { return m_notes.unsignedNotes(); }
    std::optional<Stored<HomeContact>> contact(HomeContactId id) { return m_contacts.byId(id); }
    std::vector<Stored<HomeContact>> contactsOf(StudentId student) { return m_contacts.ofStudent(student); }
    std::vector<Stored<Referral>> referralsOf(StudentId student) { return m_referrals.ofStudent(student); }
    ReferralStanding standingOf(const Stored<Referral>& referral) { return m_referrals.standingOf(referral); }
    std::vector<ReferralStanding> openReferrals() { return m_referrals.open(); }

private:
    std::optional<Refused<CaseRefusal>> obstacle(const SessionNote& note);
    NoteResult openWith(Op op, StudentId student, const SessionNote& note);
    std::optional<Refused<CaseRefusal>> obstacleInAppointment(const SessionNote& note, StudentId student);
    std::optional<Refused<CaseRefusal>> obstacleInAppointment(const HomeContact& contact);
    std::optional<Refused<CaseRefusal>> obstacleIn(const Appointment& booked, StudentId student);
    bool namesAnothers(const SessionNote& note, std::optional<SessionNoteId> self);
    Stored<SessionNote> inItsFile(Stored<SessionNote> note);
    bool isUndecided(SessionNoteId note);
    std::optional<Refused<CaseRefusal>> obstacleToRewrite(const Stored<SessionNote>& note);
    NoteResult rewriteWith(Op op, const Stored<SessionNote>& note);

    Vault& m_vault;
    CaseFileRepository m_cases;
    CareRepository m_care;
    SessionNoteRepository m_notes;
    AppointmentRepository m_appointments;
    HomeContactRepository m_contacts;
    ReferralRepository m_referrals;
    WarningLevelRepository m_levels;
    SchoolRules m_rules;
};

} // namespace anxin
