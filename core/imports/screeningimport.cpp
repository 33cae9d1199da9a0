// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/screeningimport.h"

#include "core/base/tr.h"

#include <unordered_map>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Staged sheets matched to pupils; what fits nobody, or somebody twice, goes to the violations.
class SheetMatcher {
public:
    SheetMatcher(const RegisterIndex& index, const ImportFields& fields, QDate today, ImportReceipt& receipt)
        : m_index(index),
          m_fields(fields),
          m_today(today),
          m_receipt(receipt)
    {
    }

    // Null where the row is refused.
    const Stored<Student>* pupilOf(const StagedRow<StagedSheet>& row)
    {
        const StagedSheet& sheet = row.value;
        const auto pupil = findPupil(m_index, {sheet.studentNo, sheet.nationalNo, sheet.name, sheet.classUnit});
        if (!pupil)
            return refused(row.number, pupil.error());
        if (sheet.submittedAt && sheet.submittedAt->date() > m_today)
            return refused(row.number,
                           {QStringLiteral("submitted_at"), Rule::InFuture, {}, isoDate(sheet.submittedAt->date())});
        const auto [first, isFirst] = m_taken.try_emplace((*pupil)->id.rowId(), row.number);
        if (!isFirst)
            return refused(row.number,
                           {QStringLiteral("name"), Rule::Duplicate, QString::number(first->second), (*pupil)->value.name});
        return *pupil;
    }

private:
    const Stored<Student>* refused(int row, const Violation& violation)
    {
        m_receipt.violations.push_back(rowViolation(row, violation, m_fields));
        ++m_receipt.counts.skipped;
        return nullptr;
    }

    const RegisterIndex& m_index;
    const ImportFields& m_fields;
    const QDate m_today;
    ImportReceipt& m_receipt;
    std::unordered_map<qint64, int> m_taken; // pupils who answered → in which row
};

RowFate fateOf(SheetFate fate)
{
    switch (fate) {
    case SheetFate::Added: return RowFate::Added;
    case SheetFate::Changed: return RowFate::Changed;
    case SheetFate::Unchanged:
    case SheetFate::Kept: break;
    }
    return RowFate::Unchanged;
}

void noteOtherCoding(ImportReceipt& receipt, int row, const SheetRecorded& recorded, const AnswerSheet& sheet,
                     const ImportFields& fields)
{
    const bool kept = recorded.fate == SheetFate::Kept;
    const QString totals = toCode(AnswerShape::Totals);
    if (kept && sheet.coding == totals && recorded.codingBefore != totals) {
        receipt.violations.push_back(rowViolation(
            row, {QStringLiteral("name"), Rule::Conflict, Tr::tr("the answers that are here already, which say more"), {}},
            fields));
        ++receipt.counts.skipped;
        return;
    }
    if (!kept && recorded.codingBefore == totals)
        return; // answers in place of factor scores
    if (!kept &&
        (recorded.fate != SheetFate::Changed || recorded.codingBefore.isEmpty() || recorded.codingBefore == sheet.coding))
        return;
    CellViolation violation =
        rowViolation(row, {QStringLiteral("name"), Rule::OtherCoding, recorded.codingBefore, sheet.coding}, fields);
    violation.weight = kept ? CellViolation::Weight::Refuses : CellViolation::Weight::Warns;
    receipt.violations.push_back(std::move(violation));
    receipt.counts.skipped += kept ? 1 : 0;
}

void countFindings(ScreeningReceipt& receipt, const SheetRecorded& recorded)
{
    if (recorded.fate == SheetFate::Kept)
        return;
    count(receipt.import.counts, fateOf(recorded.fate));
    if (recorded.fate == SheetFate::Unchanged)
        return;
    receipt.unseen += recorded.judgement.criticalUnseen ? 1 : 0;
    receipt.candidates += recorded.judgement.result.signal == Signal::Candidate ? 1 : 0;
    for (const Judgement::Critical& critical : recorded.judgement.critical) {
        switch (critical.level) {
        case AlertLevel::Immediate: ++receipt.immediate; break;
        case AlertLevel::SameDay: ++receipt.sameDay; break;
        case AlertLevel::Review: ++receipt.review; break;
        }
    }
}

} // namespace

ScreeningImport::ScreeningImport(Vault& vault, ScreeningService& screening)
    : m_vault(vault),
      m_screening(screening),
      m_students(vault.connection()),
      m_units(vault.connection()),
      m_batches(vault.connection())
{
}

ScreeningReceipt ScreeningImport::rehearse(const Staging<StagedSheet>& staging, const ScreeningTarget& target,
                                           Progress& progress)
{
    // A refusal is what takes everything back.
    const auto undone =
        m_vault.transact(Op::ImportScreening, [&](UnitOfWork& uow) -> Result<ScreeningReceipt, ScreeningReceipt> {
            ScreeningReceipt receipt = take(uow, staging, target, {}, progress);
            receipt.import.batch.reset();
            return refuse(std::move(receipt));
        });
    return undone.error();
}

ScreeningReceipt ScreeningImport::commit(const Staging<StagedSheet>& staging, const ScreeningTarget& target,
                                         const QString& fileName, Progress& progress)
{
    return m_vault.transact(Op::ImportScreening,
                            [&](UnitOfWork& uow) { return take(uow, staging, target, fileName, progress); });
}

ScreeningReceipt ScreeningImport::take(UnitOfWork& uow, const Staging<StagedSheet>& staging, const ScreeningTarget& target,
                                       const QString& fileName, Progress& progress)
{
    ScreeningReceipt receipt{.import = {.counts = {.read = staging.read, .skipped = static_cast<int>(staging.refused.size())},
                                        .violations = staging.violations}};
    const RegisterIndex index(m_students.all(), m_units.all(), m_students.merged());
    const ImportFields fields = screeningImportFields(target.definition);
    SheetMatcher matcher(index, fields, uow.today(), receipt.import);
    const CampaignId campaign = m_screening.campaign(uow, target.campaign);
    // The sheets point to the batch, so it stands first and gets its counts at the end.
    Stored<ImportBatch> batch =
        *m_batches.byId(m_batches.add(uow, batchOf(ImportKind::Screening, fileName, receipt.import.counts)));
    int done = 0;
    for (const StagedRow<StagedSheet>& row : staging.rows) {
        if (done++ % 64 == 0)
            progress.step(done, static_cast<int>(staging.rows.size()));
        const Stored<Student>* pupil = matcher.pupilOf(row);
        if (!pupil)
            continue;
        const QDate answeredOn = row.value.submittedAt ? row.value.submittedAt->date() : target.campaign.startsOn;
        Subject subject = ScreeningService::subjectOf(pupil->value, index.unitOf(pupil->value), answeredOn);
        subject.informant = target.informant;
        const AnswerSheet sheet{campaign,
                                pupil->id,
                                target.definition.id,
                                target.definition.version,
                                target.form,
                                nameOf(target.reading),
                                toCode(target.informant),
                                answeredOn,
                                row.value.seconds,
                                toStoredAnswers(row.value.answers),
                                batch.id};
        const SheetRecorded recorded = m_screening.record(uow, sheet, subject, target.otherCoding);
        countFindings(receipt, recorded);
        noteOtherCoding(receipt.import, row.number, recorded, sheet, fields);
    }
    batch.value = batchOf(ImportKind::Screening, fileName, receipt.import.counts);
    m_batches.save(uow, batch);
    receipt.import.batch = batch.id;
    return receipt;
}

} // namespace anxin
