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
      m_changes(vault.connection())
{
}

StudentPlan StudentImport::plan(const Staging<StagedStudent>& staging)
{
    return m_vault.read([&] {
        const RegisterIndex index(m_students.all(), m_units.all());
        return planStudents(staging, index, m_vault.clock().today());
    });
}

ImportReceipt StudentImport::commit(const Staging<StagedStudent>& staging, const QString& fileName, Progress& progress)
{
    return m_vault.transact(Op::ImportStudents, [&](UnitOfWork& uow) {
        RegisterIndex index(m_students.all(), m_units.all());
        StudentPlan plan = planStudents(staging, index, uow.today());
        plan.receipt.batch = m_batches.add(uow, batchOf(ImportKind::Students, fileName, plan.receipt.counts));
        m_changes.removeOld(uow);
        int done = 0;
        for (PlannedStudent& row : plan.rows) {
            if (done++ % 64 == 0)
                progress.step(done, static_cast<int>(plan.rows.size()));
            if (row.classUnit)
                row.after.classUnit = unitFor(uow, *row.classUnit, index);
            write(uow, *plan.receipt.batch, row);
        }
        return std::move(plan.receipt);
    });
}

void StudentImport::write(UnitOfWork& uow, ImportBatchId batch, PlannedStudent& row)
{
    if (row.fate == RowFate::Added) {
        row.after.importBatch = batch;
        m_changes.add(uow, batch, arrivalOf(m_students.add(uow, row.after), row.after));
    } else if (row.fate == RowFate::Changed) {
        m_students.save(uow, {row.before->id, row.before->uid, row.after});
        m_changes.add(uow, batch, changeOf(row.before->id, row.before->value, row.after));
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
