// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge/merging.h"

#include "core/base/text.h"
#include "core/services/casefollowup.h"
#include "core/services/merge/promises.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

bool isMerged(MergeStores& stores, StudentId student)
{
    return std::ranges::any_of(stores.students.merged(), [&](const MergedEntry& one) { return one.entry.id == student; });
}

QStringList guardiansToldDifferently(MergeStores& stores, StudentId kept, StudentId absorbed)
{
    QStringList names;
    for (const Stored<Guardian>& one : stores.family.guardiansOf(kept))
        for (const Stored<Guardian>& other : stores.family.guardiansOf(absorbed))
            if (tidied(one.value.name) == tidied(other.value.name) &&
                std::pair{one.value.mayBeTold, one.value.notFirst} != std::pair{other.value.mayBeTold, other.value.notFirst})
                names << one.value.name;
    names.removeDuplicates();
    return names;
}

} // namespace

QStringList mergeableFields()
{
    return {QStringLiteral("name"),    QStringLiteral("student_no"), QStringLiteral("national_no"), QStringLiteral("sex"),
            QStringLiteral("born_on"), QStringLiteral("class_unit"), QStringLiteral("boarding"),    QStringLiteral("status")};
}

struct Merging::Before {
    std::vector<OpenLoop> loops;
    std::optional<StoredLevel> level; // the more serious of both
    ConsentStandings keptConsents;
    ConsentStandings absorbedConsents;
};

Merging::Merging(MergeStores& stores, UnitOfWork& uow, const MergeOrder& order)
    : m_stores(stores),
      m_uow(uow),
      m_order(order),
      m_kept(stores.students.byId(order.kept)),
      m_absorbed(stores.students.byId(order.absorbed))
{
}

Result<MergePreview, MergeRefusal> Merging::run()
{
    if (auto refused = obstacle())
        return refuse(std::move(*refused));
    m_preview.kept = m_kept->value;
    m_preview.absorbed = m_absorbed->value;
    m_preview.after = asOne();
    m_preview.cautions = cautionsFor(m_kept->value, m_absorbed->value);
    const auto pair = std::pair{std::min(m_kept->id, m_absorbed->id), std::max(m_kept->id, m_absorbed->id)};
    for (const auto& [one, other] : m_stores.apart.pairs())
        if (std::pair{std::min(one, other), std::max(one, other)} == pair)
            m_preview.cautions |= Caution::KeptApart;
    m_preview.guardiansToldDifferently = guardiansToldDifferently(m_stores, m_kept->id, m_absorbed->id);
    const Before seen = before();
    m_snapshot.kept = valuesOf(m_kept->value);
    m_snapshot.absorbed = valuesOf(m_absorbed->value);
    joinFiles(seen);
    join();
    if (auto refused = loss(seen))
        return refuse(std::move(*refused));
    lookAt(seen);
    m_stores.merges.add(m_uow, {m_kept->id, m_absorbed->id, m_uow.today(), toText(m_snapshot)});
    return std::move(m_preview);
}

std::optional<MergeRefusal> Merging::obstacle()
{
    using Why = MergeRefusal::Why;
    if (m_order.kept == m_order.absorbed)
        return MergeRefusal{Why::SameEntry};
    if (!m_kept || !m_absorbed || isMerged(m_stores, m_kept->id) || isMerged(m_stores, m_absorbed->id))
        return MergeRefusal{Why::NoSuchPupil};
    const auto file = m_stores.cases.openOf(m_order.fileThatGoesOn == Side::Kept ? m_absorbed->id : m_kept->id);
    if (m_stores.merges.hasDraft(m_absorbed->uid) || (file && m_stores.merges.hasDraft(file->uid)))
        return MergeRefusal{Why::DraftOpen};
    return std::nullopt;
}

Merging::Before Merging::before()
{
    Before found{m_stores.loops(), m_stores.levels.currentOf(m_kept->id), m_stores.consents.standingsOf(m_kept->id),
                 m_stores.consents.standingsOf(m_absorbed->id)};
    const auto other = m_stores.levels.currentOf(m_absorbed->id);
    if (!found.level || (other && other->value.rank < found.level->value.rank))
        found.level = other;
    return found;
}

Student Merging::asOne() const
{
    Student student = m_kept->value;
    const Student& absorbed = m_absorbed->value;
    forEachField<Student>([&](const auto& field) {
        if (m_order.fromAbsorbed.contains(QLatin1StringView(field.key)))
            student.*(field.member) = absorbed.*(field.member);
    });
    if (m_order.fromAbsorbed.contains(QStringLiteral("name")))
        student.reading = absorbed.reading;
    if (m_order.fromAbsorbed.contains(QStringLiteral("status"))) {
        student.statusOn = absorbed.statusOn;
        student.statusNote = absorbed.statusNote;
    }
    student.importBatch = m_kept->value.importBatch;
    return student;
}

// Where both have an open file, one goes on and the other is closed with a word about where it goes on. The next review of the
// one that goes on is as early as either had it, and as the level asks that is in force now.
void Merging::joinFiles(const Before& seen)
{
    auto goesOn = m_stores.cases.openOf(m_order.fileThatGoesOn == Side::Kept ? m_kept->id : m_absorbed->id);
    auto closes = m_stores.cases.openOf(m_order.fileThatGoesOn == Side::Kept ? m_absorbed->id : m_kept->id);
    if (!goesOn)
        std::swap(goesOn, closes);
    if (!goesOn)
        return;
    const CaseFile wentOn = goesOn->value;
    if (closes)
        closeInFavourOf(*goesOn, *closes);
    if (seen.level)
        (void)bringForward(goesOn->value, askedBy(m_uow.today(), *seen.level));
    const RecordChange change = changeBetween(wentOn, goesOn->value);
    m_snapshot.files.push_back({goesOn->id, change, wentOn.nextReviewOn});
    if (!change.after.isEmpty())
        m_stores.cases.save(m_uow, *goesOn);
}

void Merging::closeInFavourOf(Stored<CaseFile>& goesOn, Stored<CaseFile>& closes)
{
    m_preview.files = {goesOn.value.fileNo, closes.value.fileNo};
    const CaseFile wasOpen = closes.value;
    goesOn.value.nextReviewOn = std::min(goesOn.value.nextReviewOn, wasOpen.nextReviewOn);
    for (const auto plan : {&CaseFile::carePlan, &CaseFile::contingencyPlan})
        if (isEmpty(goesOn.value.*plan))
            goesOn.value.*plan = wasOpen.*plan;
    if (!goesOn.value.discovery)
        goesOn.value.discovery = wasOpen.discovery;
    closes.value.closedOn = m_uow.today();
    closes.value.nextReviewOn.reset();
    closes.value.closingSummary =
        Tr::tr("Goes on in case file %1: the pupil stood in the register twice.").arg(goesOn.value.fileNo);
    m_snapshot.unfinished = moveUnfinished(closes.id, goesOn.id);
    m_stores.cases.save(m_uow, closes);
    m_snapshot.files.push_back({closes.id, changeBetween(wasOpen, closes.value), wasOpen.nextReviewOn});
}

MergeSnapshot::Unfinished Merging::moveUnfinished(CaseFileId from, CaseFileId to)
{
    MergeSnapshot::Unfinished work{from, to, {}, {}};
    for (const Stored<SessionNote>& note : m_stores.notes.ofCase(from))
        if (!note.value.signedAt) {
            m_stores.belongings.moveNote(m_uow, note.id, from, to);
            work.notes.push_back(note.id);
        }
    for (const Stored<CareMeasure>& measure : m_stores.care.measuresOf(from))
        if (!measure.value.endedOn) {
            m_stores.belongings.moveMeasure(m_uow, measure.id, from, to);
            work.measures.push_back(measure.id);
        }
    return work;
}

void Merging::join()
{
    const auto outcome = m_stores.belongings.moveAll(m_uow, m_absorbed->id, m_kept->id);
    m_snapshot.moved = outcome.moved;
    note(outcome.moved, m_preview.moved);
    note(outcome.stayed, m_preview.doubled);
    m_stores.students.setMergedInto(m_uow, *m_absorbed, m_kept->id); // first: numbers may change places then
    m_snapshot.keptChange = changeBetween(m_kept->value, m_preview.after);
    const qint64 latest = m_stores.belongings.latestSpell();
    m_stores.students.save(m_uow, {m_kept->id, m_kept->uid, m_preview.after});
    m_snapshot.spells = m_stores.belongings.spellsAfter(latest, m_kept->id);
}

void Merging::note(const std::vector<ColumnRows>& rows, std::vector<std::pair<Kind, int>>& counts)
{
    for (const ColumnRows& one : rows)
        if (const auto kind = fromCode<Kind>(one.table))
            counts.emplace_back(*kind, static_cast<int>(one.rows.size()));
}

std::optional<MergeRefusal> Merging::loss(const Before& before)
{
    using Why = MergeRefusal::Why;
    const auto level = m_stores.levels.currentOf(m_kept->id);
    if (before.level && (!level || level->value.rank > before.level->value.rank))
        return MergeRefusal{Why::LevelWouldSink, labelOf(before.level->value)};
    const auto& files = m_preview.files;
    PromisesOfTwo promises = promisesOfTwo(before.loops, m_stores.loops(), m_kept->id, m_absorbed->id,
                                           files ? FileGoesOn{files->closed, files->goesOn} : FileGoesOn{});
    if (promises.hidden)
        return MergeRefusal{Why::PromiseHidden,
                            promises.hidden->reference.isEmpty()
                                ? label(promises.hidden->kind)
                                : Tr::tr("%1 (%2)").arg(label(promises.hidden->kind), promises.hidden->reference)};
    m_preview.settled = std::move(promises.settled);
    return std::nullopt;
}

void Merging::lookAt(const Before& before)
{
    const ConsentStandings now = m_stores.consents.standingsOf(m_kept->id);
    for (const auto& entry : entriesOf<ConsentPurpose>) {
        const ConsentStanding one = before.keptConsents[entry.value], other = before.absorbedConsents[entry.value];
        if (one != other && one != ConsentStanding::NotAsked && other != ConsentStanding::NotAsked)
            m_preview.consents.push_back({entry.value, now[entry.value]});
    }
}

} // namespace anxin
