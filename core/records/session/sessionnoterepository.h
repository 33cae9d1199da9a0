// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/session/noteaddendum.h"
#include "core/vault/recordtable.h"

#include <QHash>

namespace anxin {

// Somebody spoke of suicide or self-harm, in a session or as was added to its note later, and nobody has decided anything
// since: no level, safety plan, review, second interview, referral or crisis of a later day, or entered later on the same one.
struct ToldRisk {
    SessionNoteId note;
    StudentId student;
    QDate toldOn;
    Moment toldAt;
    SuicideInquiry said;
    QString fileNo;
    QString author;
};

class SessionNoteRepository {
public:
    explicit SessionNoteRepository(Connection& connection);
    SessionNoteId add(UnitOfWork& uow, const SessionNote& note) { return m_table.add(uow, note); }
    // A note that is signed in the vault refuses by trigger (Fault{Bug}); services check first.
    void save(UnitOfWork& uow, const Stored<SessionNote>& note) { m_table.save(uow, note); }
    std::optional<Stored<SessionNote>> byId(SessionNoteId id) { return m_table.byId(id); }
    // The newest first.
    std::vector<Stored<SessionNote>> ofCase(CaseFileId file);
    // In whichever file of the pupil, the newest first; addenda in the order in which they were added.
    std::vector<Stored<SessionNote>> ofStudent(StudentId student);
    std::vector<Stored<NoteAddendum>> addendaOf(StudentId student);
    // Written but not signed, oldest first.
    std::vector<Stored<SessionNote>> unsignedNotes();
    // The oldest first; of files that were closed since, too.
    std::vector<ToldRisk> toldRisks();
    std::optional<Stored<SessionNote>> lastSignedOf(StudentId student);
    // The day of the latest session of which there is a signed note, by pupil; a draft is no evidence.
    QHash<qint64, QDate> latestSigned();

    // Only to a note that is signed in the vault, else Fault{Bug} by trigger; services check first.
    NoteAddendumId add(UnitOfWork& uow, const NoteAddendum& addendum) { return m_addenda.add(uow, addendum); }
    // In the order in which they were added.
    std::vector<Stored<NoteAddendum>> addendaOf(SessionNoteId note);

private:
    RecordTable<SessionNote> m_table;
    RecordTable<NoteAddendum> m_addenda;
    Statement m_ofCase;
    Statement m_unsigned;
    Statement m_toldRisks;
    Statement m_lastSigned;
    Statement m_latest;
    Statement m_addendaOf;
    Statement m_ofStudent;
    Statement m_addendaOfStudent;
};

} // namespace anxin
