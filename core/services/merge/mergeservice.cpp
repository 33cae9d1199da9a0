// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge/mergeservice.h"

#include "core/services/merge/unmerging.h"

#include <algorithm>

namespace anxin {

namespace {

int recordsOf(MergeStores& stores, StudentId student)
{
    int all = 0;
    for (const auto& [kind, count] : stores.belongings.counts(student))
        all += count;
    return all;
}

} // namespace

MergeService::MergeService(Vault& vault, std::function<std::vector<OpenLoop>()> loops)
    : m_vault(vault),
      m_stores(vault, std::move(loops))
{
}

std::vector<LikelySame> MergeService::proposals()
{
    return likelySame(m_stores.students.all(), m_stores.apart.pairs());
}

MergeOrder MergeService::proposal(StudentId one, StudentId other)
{
    const auto weight = [&](StudentId id) {
        const auto student = m_stores.students.byId(id);
        return std::tuple{student && !hasLeft(student->value), recordsOf(m_stores, id), -id.rowId()};
    };
    return weight(one) < weight(other) ? keeping(other, one) : keeping(one, other);
}

MergeOrder MergeService::keeping(StudentId kept, StudentId absorbed)
{
    MergeOrder order{kept, absorbed};
    const auto one = m_stores.students.byId(kept), other = m_stores.students.byId(absorbed);
    if (!one || !other)
        return order;
    const QStringList mergeable = mergeableFields();
    forEachField<Student>([&](const auto& field) {
        const QString key = QString::fromLatin1(field.key);
        if (mergeable.contains(key) && isEmpty(one->value.*(field.member)) && !isEmpty(other->value.*(field.member)))
            order.fromAbsorbed << key;
    });
    if (hasLeft(one->value) && !hasLeft(other->value))
        for (const QString& key : {QStringLiteral("status"), QStringLiteral("class_unit")})
            if (!order.fromAbsorbed.contains(key))
                order.fromAbsorbed << key;
    const auto file = m_stores.cases.openOf(kept), otherFile = m_stores.cases.openOf(absorbed);
    if (file && otherFile && otherFile->value.openedOn < file->value.openedOn)
        order.fileThatGoesOn = Side::Absorbed;
    return order;
}

Result<MergePreview, MergeRefusal> MergeService::preview(const MergeOrder& order)
{
    // Carried out and given up: only so it is certain what it would do.
    using Tried = Result<bool, Result<MergePreview, MergeRefusal>>;
    return m_vault
        .transact(Op::MergeStudents, [&](UnitOfWork& uow) -> Tried { return refuse(Merging(m_stores, uow, order).run()); })
        .error();
}

Result<MergePreview, MergeRefusal> MergeService::merge(const MergeOrder& order)
{
    return m_vault.transact(Op::MergeStudents, [&](UnitOfWork& uow) -> Result<MergePreview, MergeRefusal> {
        auto done = Merging(m_stores, uow, order).run();
        if (done && needsCertainty(done->cautions) && order.certainty != MergeOrder::Certainty::Certain)
            return refuse(MergeRefusal{MergeRefusal::Why::NotCertain});
        return done;
    });
}

void MergeService::keepApart(StudentId one, StudentId other)
{
    m_vault.transact(Op::KeepApart, [&](UnitOfWork& uow) { m_stores.apart.add(uow, one, other); });
}

Result<UnmergeReceipt, UnmergeWhy> MergeService::unmerge(StudentMergeId id)
{
    return m_vault.transact(Op::UnmergeStudents, [&](UnitOfWork& uow) -> Result<UnmergeReceipt, UnmergeWhy> {
        const auto merge = m_stores.merges.byId(id);
        if (!merge || merge->value.undoneOn)
            return refuse(UnmergeWhy::NoSuchMerge);
        if (const auto kept = m_stores.students.byId(merge->value.kept); m_stores.merges.hasDraft(kept->uid))
            return refuse(UnmergeWhy::DraftOpen);
        const auto merged = m_stores.students.merged();
        const bool isMerged =
            std::ranges::any_of(merged, [&](const MergedEntry& one) { return one.entry.id == merge->value.kept; });
        if (isMerged || m_stores.merges.inForceOf(merge->value.kept).front().id != id)
            return refuse(UnmergeWhy::MergedAgain);
        return Unmerging(m_stores, uow, *merge).run();
    });
}

Student absorbedOf(const StudentMerge& merge)
{
    const MergeSnapshot snapshot = snapshotOf(merge.snapshot);
    Student student;
    forEachField<Student>(
        [&](const auto& field) { readJson(snapshot.absorbed.value(QLatin1StringView(field.key)), student.*(field.member)); });
    return student;
}

} // namespace anxin
