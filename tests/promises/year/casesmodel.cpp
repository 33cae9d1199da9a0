// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/casesmodel.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

// The numbers of resources/rules/agenda.json, written down once more.
constexpr int daysForFile = 3, daysForCarePlan = 3, daysForNote = 1, daysForLeaver = 30, daysForReceipt = 14, daysOfOldPlan = 3;

bool isDanger(int rank)
{
    return rank == 1 || rank == 2;
}

// Since when without interruption at a level for which `counts` holds.
QDate sinceWhen(const std::vector<CasesModel::Decision>& history, bool (*counts)(int rank))
{
    QDate since;
    for (const CasesModel::Decision& decision : history)
        if (!counts(decision.rank))
            since = QDate();
        else if (!since.isValid())
            since = decision.day;
    return since;
}

bool isListed(int rank)
{
    return rank > 0;
}

// When a pupil came to the two most serious levels, and since then without interruption from the second to the first.
std::vector<QDate> stepsIntoDanger(const std::vector<CasesModel::Decision>& history)
{
    std::vector<QDate> steps;
    int rank = 0;
    for (const CasesModel::Decision& decision : history) {
        if (!isDanger(decision.rank))
            steps.clear();
        else if (!isDanger(rank) || (rank == 2 && decision.rank == 1))
            steps.push_back(decision.day);
        rank = decision.rank;
    }
    return steps;
}

// In danger the plans are owed the same day, and they stand in a file.
QDate fileDue(const std::vector<CasesModel::Decision>& history)
{
    const QDate usual = sinceWhen(history, isListed).addDays(daysForFile);
    return isDanger(history.back().rank) ? std::min(usual, sinceWhen(history, isDanger)) : usual;
}

void raise(QDate& latest, QDate day)
{
    if (!latest.isValid() || day > latest)
        latest = day;
}

} // namespace

bool CasesModel::File::hasPlan() const
{
    return !plan.isEmpty() || std::ranges::any_of(measures, [](const auto& one) { return one.second.isOpen; });
}

std::map<qint64, std::vector<CasesModel::Decision>> CasesModel::histories() const
{
    std::map<qint64, std::vector<Decision>> all;
    for (const Decision& decision : decisions)
        all[m_pupils.of(decision.pupil)].push_back(decision);
    for (auto& [pupil, history] : all)
        std::ranges::stable_sort(history, {}, &Decision::day);
    return all;
}

std::map<qint64, CasesModel::Decision> CasesModel::levels() const
{
    std::map<qint64, Decision> all;
    for (const auto& [pupil, history] : histories())
        if (history.back().rank > 0)
            all.emplace(pupil, history.back());
    return all;
}

int CasesModel::rankOf(qint64 pupil) const
{
    const auto all = levels();
    const auto level = all.find(pupil);
    return level == all.end() ? 0 : level->second.rank;
}

std::map<qint64, QDate> CasesModel::listedSince() const
{
    std::map<qint64, QDate> days;
    for (const auto& [pupil, history] : histories())
        if (isListed(history.back().rank))
            days.emplace(pupil, sinceWhen(history, isListed));
    return days;
}

std::map<qint64, CasesModel::File>::iterator CasesModel::openAt(qint64 pupil)
{
    return std::ranges::find_if(files,
                                [&](const auto& one) { return one.second.isOpen && m_pupils.of(one.second.pupil) == pupil; });
}

CasesModel::File* CasesModel::openOf(qint64 pupil)
{
    const auto file = openAt(pupil);
    return file == files.end() ? nullptr : &file->second;
}

std::optional<CasesModel::Joined> CasesModel::join(qint64 goesOn, qint64 closes, QDate today)
{
    auto one = openAt(goesOn), other = openAt(closes);
    if (one == files.end())
        std::swap(one, other);
    if (one == files.end())
        return std::nullopt;
    Joined joined{one->first, 0, one->second, {}};
    File& file = one->second;
    if (other != files.end()) {
        joined.closed = other->first;
        close(other->second, file, joined);
    }
    for (const qint64 entry : {goesOn, closes})
        if (const int rank = rankOf(entry); rank > 0)
            file.review = std::min(file.review, today.addDays(daysOfLevel(rank)));
    file.joinedOn = today;
    joined.after = file;
    return joined;
}

void CasesModel::close(File& closed, File& goesOn, Joined& joined)
{
    closed.isOpen = false;
    goesOn.review = std::min(goesOn.review, closed.review);
    if (goesOn.plan.isEmpty())
        goesOn.plan = closed.plan;
    if (goesOn.contingency.isEmpty())
        goesOn.contingency = closed.contingency;
    for (const auto& [id, note] : closed.notes)
        if (!note.isSigned)
            joined.notes.push_back(id);
    for (const auto& [id, measure] : closed.measures)
        if (measure.isOpen)
            joined.measures.push_back(id);
    for (const qint64 note : joined.notes)
        goesOn.notes.insert(closed.notes.extract(note));
    for (const qint64 measure : joined.measures)
        goesOn.measures.insert(closed.measures.extract(measure));
}

void CasesModel::part(const std::optional<Joined>& joined, qint64 kept, qint64 absorbed, QDate today)
{
    std::map<qint64, QDate> before;
    if (joined) {
        before[joined->goesOn] = joined->before.review;
        if (joined->closed > 0)
            before[joined->closed] = files.at(joined->closed).review;
        partFiles(*joined);
    }
    for (const qint64 pupil : {kept, absorbed}) {
        const auto file = openAt(pupil);
        if (file == files.end())
            continue;
        if (before.contains(file->first) && before.at(file->first) == file->second.review) {
            if (file->first == joined->goesOn)
                file->second.isPutOff = joined->before.isPutOff;
            continue; // as it was
        }
        file->second.joinedOn = today;
        if (const int rank = rankOf(pupil); rank > 0)
            file->second.review = std::min(file->second.review, today.addDays(daysOfLevel(rank)));
    }
}

// What was written since stays as it is, and a note that was signed meanwhile where it was signed.
void CasesModel::partFiles(const Joined& joined)
{
    File& file = files.at(joined.goesOn);
    const auto putBack = [&](auto field) {
        if (file.isOpen && file.*field == joined.after.*field)
            file.*field = joined.before.*field;
    };
    if (joined.closed == 0)
        return putBack(&File::review);
    File& closed = files.at(joined.closed);
    if (openAt(m_pupils.of(closed.pupil)) != files.end())
        return; // a newer one is open
    closed.isOpen = true;
    putBack(&File::review);
    putBack(&File::plan);
    putBack(&File::contingency);
    for (const qint64 note : joined.notes)
        if (const auto known = file.notes.find(note); known != file.notes.end() && !known->second.isSigned)
            closed.notes.insert(file.notes.extract(known));
    for (const qint64 measure : joined.measures)
        closed.measures.insert(file.measures.extract(measure));
}

void CasesModel::passOn(File& file, const QString& to)
{
    for (auto& [id, measure] : file.measures)
        if (measure.isOpen && measure.owner == file.owner)
            measure.owner = to;
    file.owner = to;
}

int CasesModel::daysOfLevel(int rank)
{
    constexpr std::array days{7, 14, 30, 90}; // core/vault/migrations/0001_first.sql, written down once more
    return days[static_cast<std::size_t>(rank - 1)];
}

// Who comes to the most serious level is looked at again the next day.
int CasesModel::daysToFirstReview(int rank)
{
    return rank == 1 ? 1 : daysOfLevel(rank);
}

void CasesModel::decide(qint64 pupil, QDate day, int rank, Moment at)
{
    decisions.push_back({pupil, day, rank, at});
    if (File* file = openOf(m_pupils.of(pupil)); file && rank > 0)
        file->review = std::min(file->review, std::max(file->openedOn, day.addDays(daysToFirstReview(rank))));
}

std::map<qint64, const CasesModel::File*> CasesModel::openFiles() const
{
    std::map<qint64, const File*> open;
    for (const auto& [id, file] : files)
        if (file.isOpen)
            open.emplace(m_pupils.of(file.pupil), &file);
    return open;
}

std::map<qint64, QDate> CasesModel::lastTalks() const
{
    std::map<qint64, QDate> days;
    for (const auto& [id, file] : files)
        for (const auto& [note, said] : file.notes)
            if (said.isSigned)
                raise(days[m_pupils.of(file.pupil)], said.day);
    return days;
}

std::map<qint64, QDate> CasesModel::lastReviews() const
{
    std::map<qint64, QDate> days;
    for (const auto& [id, file] : files)
        if (file.assessedOn.isValid())
            raise(days[m_pupils.of(file.pupil)], file.assessedOn);
    return days;
}

std::map<qint64, QDate> CasesModel::toRefer() const
{
    std::map<qint64, Review> last;
    for (const Review& review : reviews) {
        const auto [known, isFirst] = last.try_emplace(m_pupils.of(files.at(review.file).pupil), review);
        if (!isFirst && review.day >= known->second.day)
            known->second = review;
    }
    std::map<qint64, QDate> days;
    for (const auto& [pupil, review] : last)
        if (review.refers)
            days.emplace(pupil, review.day);
    return days;
}

void CasesModel::addFile(Promises& to, const File& file) const
{
    const qint64 pupil = m_pupils.of(file.pupil);
    for (const auto& [handOver, day] : file.unreceived)
        to.insert({LoopKind::HandOver, pupil, day.addDays(daysForReceipt)});
    if (!file.isOpen)
        return;
    for (const auto& [id, note] : file.notes)
        if (!note.isSigned)
            to.insert({LoopKind::UnsignedNote, pupil, note.day.addDays(daysForNote)});
    for (const auto& [id, measure] : file.measures)
        if (measure.isOpen && measure.due)
            to.insert({LoopKind::Measure, pupil, *measure.due, {}, measure.owner});
    if (m_pupils.isHere(pupil))
        to.insert({LoopKind::Review, pupil, file.review});
    else
        to.insert({LoopKind::Leaver, pupil, std::min(file.review, m_pupils.pupils.at(pupil).leftOn->addDays(daysForLeaver))});
}

void CasesModel::addPlans(Promises& to, const std::vector<Decision>& history, const File& file) const
{
    const qint64 pupil = m_pupils.of(history.back().pupil);
    if (!file.hasPlan())
        to.insert({LoopKind::CarePlan, pupil, sinceWhen(history, isListed).addDays(daysForCarePlan)});
    if (!isDanger(history.back().rank))
        return;
    if (file.contingency.isEmpty())
        to.insert({LoopKind::ContingencyPlan, pupil, sinceWhen(history, isDanger)});
    const std::vector<QDate> steps = stepsIntoDanger(history);
    const auto owed = std::ranges::find_if(steps, [&](QDate step) { // the first that no plan was written for
        return std::ranges::none_of(file.safetyPlans, [&](QDate day) { return day >= step.addDays(-daysOfOldPlan); });
    });
    if (owed != steps.end())
        to.insert({LoopKind::SafetyPlan, pupil, *owed});
}

void CasesModel::addTo(Promises& to) const
{
    for (const auto& [id, file] : files)
        addFile(to, file);
    const auto open = openFiles();
    for (const auto& [pupil, history] : histories()) {
        if (!isListed(history.back().rank))
            continue;
        const auto file = open.find(pupil);
        if (!m_pupils.isHere(pupil)) {
            if (file == open.end())
                to.insert({LoopKind::Leaver, pupil, m_pupils.pupils.at(pupil).leftOn->addDays(daysForLeaver)});
        } else if (file == open.end()) {
            to.insert({LoopKind::CaseFile, pupil, fileDue(history)});
        } else {
            addPlans(to, history, *file->second);
        }
    }
}

} // namespace anxin
