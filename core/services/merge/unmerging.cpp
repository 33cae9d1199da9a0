// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge/unmerging.h"

#include "core/services/casefollowup.h"

#include <algorithm>
#include <utility>

namespace anxin {

namespace {

constexpr std::array numbers{std::pair{&Student::studentNo, "student_no"}, std::pair{&Student::nationalNo, "national_no"}};

} // namespace

Unmerging::Unmerging(MergeStores& stores, UnitOfWork& uow, const Stored<StudentMerge>& merge)
    : m_stores(stores),
      m_uow(uow),
      m_merge(merge),
      m_snapshot(snapshotOf(merge.value.snapshot)),
      m_kept(stores.students.byId(merge.value.kept).value()),
      m_absorbed(stores.students.byId(merge.value.absorbed).value())
{
}

UnmergeReceipt Unmerging::run()
{
    m_receipt.newRecords = m_stores.belongings.counts(m_kept.id, m_stores.merges.madeAt(m_merge.id));
    putFieldsBack();
    giveBack();
    partFiles();
    bringReviewsForward();
    m_stores.students.setMergedInto(m_uow, m_absorbed, std::nullopt);
    giveNumbersBack();
    m_merge.value.undoneOn = m_uow.today();
    m_stores.merges.save(m_uow, m_merge);
    return std::move(m_receipt);
}

bool Unmerging::isFree(std::optional<QString> Student::*number, const QString& value) const
{
    const auto isOthers = [&](const Stored<Student>& one) { return one.value.*number == value; };
    for (const Stored<Student>& one : m_stores.students.all())
        if (one.id != m_kept.id && isOthers(one))
            return false;
    const std::vector<MergedEntry> merged = m_stores.students.merged();
    return std::ranges::none_of(merged, [&](const MergedEntry& one) { return one.into != m_kept.id && isOthers(one.entry); });
}

// Numbers that had changed places do so again, while the entry still stands for the pupil.
void Unmerging::putFieldsBack()
{
    Stored<Student> kept = m_kept;
    const QStringList stay = putBack(m_snapshot.keptChange, kept.value);
    for (const auto& [member, key] : numbers)
        if (const auto& wanted = kept.value.*member; wanted && wanted != m_kept.value.*member && !isFree(member, *wanted)) {
            kept.value.*member = m_kept.value.*member;
            m_receipt.isNumberTaken = true;
        }
    for (const QString& key : stay)
        m_receipt.fields << labelOfField<Student>(key);
    const qint64 latest = m_stores.belongings.latestSpell();
    m_stores.students.save(m_uow, kept);
    if (stay.contains(QStringLiteral("class_unit")) || stay.contains(QStringLiteral("status")))
        return;
    // The pupil never moved: neither by the merge nor now.
    m_stores.belongings.removeSpells(m_uow, m_snapshot.spells);
    m_stores.belongings.removeSpells(m_uow, m_stores.belongings.spellsAfter(latest, m_kept.id));
}

void Unmerging::giveBack()
{
    const auto outcome = m_stores.belongings.move(m_uow, m_snapshot.moved, m_kept.id, m_absorbed.id);
    const auto count = [](const std::vector<ColumnRows>& rows) {
        int all = 0;
        for (const ColumnRows& one : rows)
            if (fromCode<Kind>(one.table))
                all += static_cast<int>(one.rows.size());
        return all;
    };
    m_receipt.back = count(outcome.moved);
    m_receipt.leftBehind = count(outcome.stayed);
}

// The file that the merge closed is open again, unless somebody has worked on it, or opened another one.
void Unmerging::partFiles()
{
    for (const MergeSnapshot::File& one : m_snapshot.files) {
        auto file = m_stores.cases.byId(one.file);
        if (!file || one.change.after.isEmpty())
            continue;
        Stored<CaseFile> parted = *file;
        const QStringList stay = putBack(one.change, parted.value);
        const bool isReopened = file->value.closedOn && !parted.value.closedOn;
        const bool wasClosedByMerge = one.change.after.contains(QStringLiteral("closed_on"));
        if (wasClosedByMerge && (!isReopened || !stay.isEmpty() || m_stores.cases.openOf(file->value.student))) {
            m_receipt.isFileLeftClosed = true;
            return; // then the other file keeps what it took over
        }
        if (file->value.closedOn && !wasClosedByMerge)
            continue; // closed since, as it is
        m_stores.cases.save(m_uow, parted);
        if (wasClosedByMerge && m_snapshot.unfinished)
            moveBack(*m_snapshot.unfinished);
    }
}

// Each of the two has its own level again, and its own file: a review that was moved meanwhile comes as early as that level
// asks.
void Unmerging::bringReviewsForward()
{
    for (const StudentId student : {m_kept.id, m_absorbed.id}) {
        const auto level = m_stores.levels.currentOf(student);
        auto file = m_stores.cases.openOf(student);
        if (!level || !file)
            continue;
        const auto before = std::ranges::find(m_snapshot.files, file->id, &MergeSnapshot::File::file);
        const bool isAsBefore = before != m_snapshot.files.end() && before->review == file->value.nextReviewOn;
        if (!isAsBefore && bringForward(file->value, askedBy(m_uow.today(), *level)))
            m_stores.cases.save(m_uow, *file);
    }
}

void Unmerging::moveBack(const MergeSnapshot::Unfinished& work)
{
    for (const SessionNoteId note : work.notes)
        m_stores.belongings.moveNote(m_uow, note, work.to, work.from);
    for (const CareMeasureId measure : work.measures)
        m_stores.belongings.moveMeasure(m_uow, measure, work.to, work.from);
}

void Unmerging::giveNumbersBack()
{
    Stored<Student> entry = m_stores.students.byId(m_absorbed.id).value();
    for (const auto& [member, key] : numbers) {
        std::optional<QString> wanted;
        readJson(m_snapshot.absorbed.value(QLatin1StringView(key)), wanted);
        if (entry.value.*member == wanted)
            continue;
        const auto kept = m_stores.students.byId(m_kept.id);
        if (wanted && (kept->value.*member == wanted || !isFree(member, *wanted))) {
            m_receipt.isNumberTaken = true;
            continue;
        }
        // An earlier entry of the pupil may have got it meanwhile: then the two change places.
        for (MergedEntry& earlier : m_stores.students.merged())
            if (wanted && earlier.entry.value.*member == wanted) {
                earlier.entry.value.*member = std::nullopt;
                m_stores.students.save(m_uow, earlier.entry);
                earlier.entry.value.*member = std::exchange(entry.value.*member, std::nullopt);
                m_stores.students.save(m_uow, entry);
                m_stores.students.save(m_uow, earlier.entry);
            }
        entry.value.*member = wanted;
        m_stores.students.save(m_uow, entry);
    }
}

} // namespace anxin
