// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/studentmerge/mergesnapshot.h"
#include "core/vault/unitofwork.h"

namespace anxin {

// Everything that belongs to a pupil, in whatever table: each column of the schema that names one. Only what speaks of an entry
// of the register itself stays with it: merges, pairs kept apart, what a batch wrote.
class BelongingsRepository {
public:
    explicit BelongingsRepository(Connection& connection);

    struct Outcome {
        std::vector<ColumnRows> moved;
        std::vector<ColumnRows> stayed; // the other pupil has the like already, and the schema allows it once
    };
    // All that belongs to `from`. Nothing of a record changes but whose it is.
    Outcome moveAll(UnitOfWork& uow, StudentId from, StudentId to);
    // Of these rows, those that still belong to `from`.
    Outcome move(UnitOfWork& uow, const std::vector<ColumnRows>& rows, StudentId from, StudentId to);

    // How many records of each kind a pupil has; those made after a moment, where one is given.
    std::vector<std::pair<Kind, int>> counts(StudentId student, Moment after = Moment::fromMsecs(0));

    // The number of the latest change of class or status that was kept; and those of a pupil that are later.
    qint64 latestSpell();
    std::vector<qint64> spellsAfter(qint64 spell, StudentId student);
    void removeSpells(UnitOfWork& uow, const std::vector<qint64>& spells);
    // Work goes on in another file: on notes that are not signed, and on measures.
    void moveNote(UnitOfWork& uow, SessionNoteId note, CaseFileId from, CaseFileId to)
    {
        moveWork(uow, m_notes, note.rowId(), from, to);
    }
    void moveMeasure(UnitOfWork& uow, CareMeasureId measure, CaseFileId from, CaseFileId to)
    {
        moveWork(uow, m_measures, measure.rowId(), from, to);
    }

private:
    struct Column {
        QString table;
        QString column;
        std::optional<Kind> kind;
        Statement of;
        Statement move;
        Statement uid;
        Statement count;
    };
    struct Work { // that stands in a case file
        Kind kind;
        Statement move;
        Statement uid;
    };
    static void moveWork(UnitOfWork& uow, Work& work, qint64 row, CaseFileId from, CaseFileId to);
    static Column columnOf(Connection& connection, const QString& table, const QString& column);
    Outcome moveWhere(UnitOfWork& uow, Column& column, const std::vector<qint64>& rows, StudentId from, StudentId to);

    std::vector<Column> m_columns;
    Statement m_latestSpell;
    Statement m_spellsAfter;
    Statement m_removeSpell;
    Work m_notes;
    Work m_measures;
};

} // namespace anxin
