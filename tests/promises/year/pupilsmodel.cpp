// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/pupilsmodel.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int daysForQuestion = 14; // resources/rules/agenda.json, written down once more
} // namespace

qint64 PupilsModel::of(qint64 entry) const
{
    const auto merged = into.find(entry);
    return merged == into.end() ? entry : merged->second;
}

bool PupilsModel::isHere(qint64 pupil) const
{
    const auto known = pupils.find(pupil);
    return known == pupils.end() || !known->second.leftOn;
}

bool PupilsModel::isSuspended(qint64 pupil) const
{
    const auto known = pupils.find(pupil);
    return known != pupils.end() && known->second.suspendedOn;
}

bool PupilsModel::hasQuestion(qint64 pupil) const
{
    return std::ranges::any_of(questions, [&](const Question& one) { return isAsked(one) && of(one.pupil) == pupil; });
}

void PupilsModel::listRead(int unit, const std::set<qint64>& named, qint64 batch, QDate today)
{
    std::vector<qint64> unnamed;
    int enrolled = 0;
    for (const auto& [id, pupil] : pupils) {
        if (pupil.unit != unit || pupil.leftOn || pupil.suspendedOn || into.contains(id))
            continue;
        ++enrolled;
        if (!named.contains(id) && !hasQuestion(id))
            unnamed.push_back(id);
    }
    for (Question& question : questions)
        if (isAsked(question) && named.contains(of(question.pupil))) {
            question.isAnswered = true;
            question.answeredBy = batch;
        }
    if (static_cast<int>(named.size()) * 2 >= enrolled) // of fewer it is no list of the whole class
        for (const qint64 pupil : unnamed)
            questions.push_back({pupil, batch, today});
}

void PupilsModel::listTakenBack(qint64 batch)
{
    std::erase_if(questions, [&](const Question& one) { return one.batch == batch && !one.isAnswered; });
    for (Question& question : questions)
        if (question.isAnswered && question.answeredBy == batch) {
            question.isAnswered = false;
            question.answeredBy = 0;
        }
}

void PupilsModel::neverCame(qint64 pupil)
{
    pupils.erase(pupil);
    std::erase_if(questions, [&](const Question& one) { return one.pupil == pupil; });
}

void PupilsModel::answered(qint64 pupil)
{
    for (Question& question : questions)
        if (isAsked(question) && of(question.pupil) == pupil)
            question.isAnswered = true;
}

void PupilsModel::addTo(Promises& to) const
{
    for (const Question& question : questions)
        if (isAsked(question))
            to.insert({LoopKind::MissingPupil, of(question.pupil), question.askedOn.addDays(daysForQuestion)});
}

} // namespace anxin
