// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/batchundo.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BatchUndo)
};
} // namespace

QString sentence(UndoWhy why, ImportKind of)
{
    const bool isYear = of == ImportKind::Rollover;
    switch (why) {
    case UndoWhy::NoSuchBatch: return Tr::tr("There is no import of this number. Nothing was changed.");
    case UndoWhy::Undone:
        return isYear ? Tr::tr("The beginning of this school year has been taken back already. Nothing was changed.")
                      : Tr::tr("This import has been taken back already. Nothing was changed.");
    case UndoWhy::TooOld:
        if (isYear)
            return Tr::tr("The school year was begun more than %1 days ago, and that can no longer be taken back. Nothing was "
                          "changed. Single pupils and classes can be corrected by hand.")
                .arg(daysToTakeBack);
        return Tr::tr("This import is more than %1 days old and can no longer be taken back. Nothing was changed. Single "
                      "pupils can be corrected by hand.")
            .arg(daysToTakeBack);
    case UndoWhy::AnswersStay:
        return Tr::tr("Screening answers cannot be taken back, because a critical answer that was raised must not vanish. "
                      "Nothing was changed. Import the corrected file again: it replaces the answers.");
    }
    return {};
}

QString sentence(LeftAlone::Why why, int count)
{
    switch (why) {
    case LeftAlone::Why::Recorded:
        return Tr::tr("Pupils who came with this import and stay, because something has been recorded about them since: %1.")
            .arg(count);
    case LeftAlone::Why::Edited:
        return Tr::tr("Pupils who came with this import and stay, because they have been changed since: %1.").arg(count);
    case LeftAlone::Why::FieldEdited:
        return Tr::tr("Pupils of whom something has been changed again since, which stays as it is now: %1.").arg(count);
    case LeftAlone::Why::NumberTaken:
        return Tr::tr("Pupils who keep their number, because another pupil has the number from before by now: %1.").arg(count);
    case LeftAlone::Why::Merged:
        return Tr::tr("Pupils who stay as they are, because they have been merged with another entry since: %1. To take them "
                      "back as well, take the entries apart first.")
            .arg(count);
    }
    return {};
}

QStringList sentencesOf(const std::vector<LeftAlone>& left)
{
    using Why = LeftAlone::Why;
    QStringList sentences;
    for (const Why why : {Why::Recorded, Why::Edited, Why::FieldEdited, Why::NumberTaken, Why::Merged})
        if (const auto count = std::ranges::count(left, why, &LeftAlone::why); count > 0)
            sentences << sentence(why, static_cast<int>(count));
    return sentences;
}

// The pupils of one batch, inside its transaction.
class BatchUndo::Work {
public:
    Work(BatchUndo& undo, UnitOfWork& uow, Moment at) : m_undo(undo), m_uow(uow), m_at(at)
    {
        for (Stored<Student>& student : undo.m_students.all()) {
            noteNumbers(student);
            m_now.insert(student.id.rowId(), std::move(student));
        }
        for (MergedEntry& merged : undo.m_students.merged()) {
            noteNumbers(merged.entry);
            m_merged << merged.entry.id.rowId() << merged.into.rowId();
            m_now.insert(merged.entry.id.rowId(), std::move(merged.entry));
        }
    }

    // `kept`: what the batch wrote, if a later one wrote the row again.
    void remove(const BatchChangeRepository::Arrival& arrival, const BatchChange* kept)
    {
        const Stored<Student>& student = *m_now.constFind(arrival.student.rowId());
        if (m_merged.contains(student.id.rowId()))
            return leave(student, LeftAlone::Why::Merged);
        if (!arrival.isAsItCame && !(kept && holds(*kept, student.value)))
            return leave(student, LeftAlone::Why::Edited);
        if (m_undo.m_changes.isSpokenOf(student.id))
            return leave(student, LeftAlone::Why::Recorded);
        forgetNumbers(student.value);
        m_undo.m_changes.removeStudent(m_uow, student);
        ++m_receipt.removed;
    }

    void putBack(const BatchChange& change)
    {
        Stored<Student> student = *m_now.constFind(change.student.rowId());
        if (m_merged.contains(student.id.rowId()))
            return leave(student, LeftAlone::Why::Merged);
        const Student before = student.value;
        if (const QStringList stay = anxin::putBack(change, student.value); !stay.isEmpty())
            leave(student, LeftAlone::Why::FieldEdited);
        const bool isTaken = keepOwnNumber(&Student::studentNo, m_studentNos, student, before) |
                             keepOwnNumber(&Student::nationalNo, m_nationalNos, student, before);
        if (isTaken)
            leave(student, LeftAlone::Why::NumberTaken);
        if (changeOf(student.id, before, student.value).after.isEmpty())
            return;
        forgetNumbers(before);
        m_undo.m_students.save(m_uow, student);
        noteNumbers(student);
        if (before.classUnit != student.value.classUnit || before.status != student.value.status)
            m_undo.m_changes.removeMove(m_uow, student.id, m_at);
        ++m_receipt.putBack;
    }

    UndoReceipt take() { return std::move(m_receipt); }

private:
    using Numbers = QHash<QString, qint64>; // → whose

    void leave(const Stored<Student>& student, LeftAlone::Why why)
    {
        m_receipt.left.push_back({student.id, student.value.name, why});
    }

    void noteNumbers(const Stored<Student>& student)
    {
        if (student.value.studentNo)
            m_studentNos.insert(*student.value.studentNo, student.id.rowId());
        if (student.value.nationalNo)
            m_nationalNos.insert(*student.value.nationalNo, student.id.rowId());
    }
    void forgetNumbers(const Student& student)
    {
        if (student.studentNo)
            m_studentNos.remove(*student.studentNo);
        if (student.nationalNo)
            m_nationalNos.remove(*student.nationalNo);
    }

    // Whether the number from before belongs to somebody else, so that the pupil keeps the one of now.
    static bool keepOwnNumber(std::optional<QString> Student::*number, const Numbers& taken, Stored<Student>& student,
                              const Student& now)
    {
        const auto& wanted = student.value.*number;
        if (!wanted || taken.value(*wanted, student.id.rowId()) == student.id.rowId())
            return false;
        student.value.*number = now.*number;
        return true;
    }

    BatchUndo& m_undo;
    UnitOfWork& m_uow;
    const Moment m_at;
    QHash<qint64, Stored<Student>> m_now;
    QSet<qint64> m_merged; // either side of a merge
    Numbers m_studentNos;
    Numbers m_nationalNos;
    UndoReceipt m_receipt;
};

BatchUndo::BatchUndo(Vault& vault)
    : m_vault(vault),
      m_batches(vault.connection()),
      m_changes(vault.connection()),
      m_missing(vault.connection()),
      m_students(vault.connection())
{
}

KnownBatch BatchUndo::known(const DatedBatch& dated) const
{
    KnownBatch known{dated.batch, dated.at, dated.at.dateIn(m_vault.clock().zone()).addDays(daysToTakeBack), std::nullopt};
    if (known.batch.value.undoneOn)
        known.obstacle = UndoWhy::Undone;
    else if (known.batch.value.kind == ImportKind::Screening)
        known.obstacle = UndoWhy::AnswersStay;
    else if (m_vault.clock().today() > known.until)
        known.obstacle = UndoWhy::TooOld;
    return known;
}

std::vector<KnownBatch> BatchUndo::batches(int limit)
{
    std::vector<KnownBatch> found;
    for (const DatedBatch& dated : m_batches.newest(limit))
        found.push_back(known(dated));
    return found;
}

std::optional<KnownBatch> BatchUndo::batch(ImportBatchId id)
{
    const auto dated = m_batches.dated(id);
    return dated ? std::optional(known(*dated)) : std::nullopt;
}

Result<UndoReceipt, UndoWhy> BatchUndo::takeBack(ImportBatchId id)
{
    return m_vault.transact(Op::UndoImport, [&](UnitOfWork& uow) -> Result<UndoReceipt, UndoWhy> {
        auto known = batch(id);
        if (!known)
            return refuse(UndoWhy::NoSuchBatch);
        if (known->obstacle)
            return refuse(*known->obstacle);
        Work work(*this, uow, known->at);
        const std::vector<BatchChange> changes = m_changes.of(id);
        QHash<qint64, const BatchChange*> kept;
        for (const BatchChange& change : changes)
            if (change.isArrival())
                kept.insert(change.student.rowId(), &change);
        for (const auto& arrival : m_changes.arrivalsOf(id)) // first those who go: their numbers are free again
            work.remove(arrival, kept.value(arrival.student.rowId()));
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) // a number may have gone from one to the next
            if (!change->isArrival())
                work.putBack(*change);
        m_missing.removeOpen(uow, id);
        m_missing.reopen(uow, known->at);
        m_changes.removeEmptyClasses(uow, known->at);
        m_changes.removeOld(uow);
        known->batch.value.undoneOn = uow.today();
        m_batches.save(uow, known->batch);
        return work.take();
    });
}

} // namespace anxin
