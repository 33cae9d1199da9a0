// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/session/sessionnoterepository.h"

namespace anxin {

SessionNoteRepository::SessionNoteRepository(Connection& connection)
    : m_table(connection),
      m_addenda(connection),
      m_ofCase(connection.prepare(
          QStringLiteral("SELECT %1 FROM session_note WHERE case_file = :case_file ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<SessionNote>::columns()))),
      m_unsigned(connection.prepare(QStringLiteral("SELECT %1 FROM session_note WHERE signed_at IS NULL ORDER BY held_on, id")
                                        .arg(RecordTable<SessionNote>::columns()))),
      m_addendaOf(connection.prepare(QStringLiteral("SELECT %1 FROM note_addendum WHERE note = :note ORDER BY id")
                                         .arg(RecordTable<NoteAddendum>::columns())))
{
}

std::vector<Stored<SessionNote>> SessionNoteRepository::ofCase(CaseFileId file)
{
    return m_ofCase.all(RecordTable<SessionNote>::read, file);
}

std::vector<Stored<NoteAddendum>> SessionNoteRepository::addendaOf(SessionNoteId note)
{
    return m_addendaOf.all(RecordTable<NoteAddendum>::read, note);
}

std::vector<Stored<SessionNote>> SessionNoteRepository::unsignedNotes()
{
    return m_unsigned.all(RecordTable<SessionNote>::read);
}

} // namespace anxin
