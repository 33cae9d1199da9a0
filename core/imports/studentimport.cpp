// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/studentimport.h"

#include "core/imports/studentplanner.h"

namespace anxin {

StudentImport::StudentImport(Vault& vault)
    : m_vault(vault),
      m_students(vault.connection()),
      m_units(vault.connection()),
      m_batches(vault.connection()),
      m_changes(vault.connection()),
      m_missing(vault.connection())
{
}

bool StudentPlan::isDrastic() const
{
    return receipt.counts.changed * 100 > known * drasticShare || static_cast<int>(missing.size()) > drasticMissing;
}

StudentPlan StudentImport::plan(const Staging<StagedStudent>& staging, ListCover cover)
{
    return m_vault.read([&] {
        const RegisterIndex index(m_students.all(), m_units.all(), m_students.merged());
        return planStudents(staging, index, m_vault.clock().today(), cover);
    });
}

ImportReceipt StudentImport::commit(const Staging<StagedStudent>& staging, const QString& fileName, Progress& progress,
                                    ListCover cover)
{
    return m_vault.transact(Op::ImportStudents, [&](UnitOfWork& uow) {
        RegisterIndex index(m_students.all(), m_units.all(), m_students.merged());
        StudentPlan plan = planStudents(staging, index, uow.today(), cover);
        plan.receipt.batch = m_batches.add(uow, batchOf(ImportKind::Students, fileName, plan.receipt.counts));
        m_changes.removeOld(uow);
        int done = 0;
        for (PlannedStudent& row : plan.rows) {
            progress.step(done++, static_cast<int>(plan.rows.size()));
            if (row.classUnit)
                row.after.classUnit = unitFor(uow, *row.classUnit, index);
            write(uow, *plan.receipt.batch, row);
        }
        askFor(uow, plan);
        return std::move(plan.receipt);
    });
}

// The list answers what was asked before about those whom it names, and asks for those whom it does not.
void StudentImport::askFor(UnitOfWork& uow, const StudentPlan& plan)
{
    std::set<StudentId> named, asked;
    for (const PlannedStudent& row : plan.rows)
        if (row.before)
            named.insert(row.before->id);
    for (OpenQuestion& open : m_missing.open()) {
        MissingPupil& question = open.question.value;
        asked.insert(open.pupil);
        if (!named.contains(open.pupil))
            continue;
        question.answer = MissingAnswer::StillHere;
        question.answeredOn = uow.today();
        m_missing.save(uow, open.question);
    }
    for (const StudentId student : plan.missing)
        if (!asked.contains(student))
            m_missing.add(uow, {*plan.receipt.batch, student});
}

void StudentImport::write(UnitOfWork& uow, ImportBatchId batch, PlannedStudent& row)
{
    if (row.fate == RowFate::Added) {
        row.after.importBatch = batch;
        m_students.add(uow, row.after);
    } else if (row.fate == RowFate::Changed) {
        m_changes.add(uow, batch, *row.before, row.after);
        m_students.save(uow, {row.before->id, row.before->uid, row.after});
    }
}

ClassUnitId StudentImport::unitFor(UnitOfWork& uow, const ClassAddress& address, RegisterIndex& index)
{
    if (const auto known = index.unitAt(address))
        return *known;
    const ClassUnit unit{address.stage, address.entryYear, address.number, {}};
    const ClassUnitId id = m_units.add(uow, unit);
    index.addUnit(id, unit);
    return id;
}

} // namespace anxin
