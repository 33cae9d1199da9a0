// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/dangersmodel.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int daysForThoughts = 1; // resources/rules/agenda.json, written down once more
} // namespace

std::map<qint64, DangersModel::Last> DangersModel::lastDecisions(const QTimeZone& zone) const
{
    std::map<qint64, Last> last;
    const auto note = [&](qint64 entry, QDate day, Moment at) {
        const auto [known, isFirst] = last.try_emplace(pupils.of(entry), day, at);
        if (!isFirst)
            known->second = std::max(known->second, Last{day, at});
    };
    for (const CasesModel::Decision& level : cases.decisions)
        if (level.rank > 0)
            note(level.pupil, level.day, level.at);
    for (const ScreeningModel::Interview& interview : screening.interviews)
        note(interview.pupil, interview.heldOn, interview.at);
    for (const auto& [id, event] : crises.events)
        note(event.pupil, event.openedAt.dateIn(zone), event.openedAt);
    for (const Decided& one : decided)
        note(one.file ? cases.files.at(*one.file).pupil : one.entry, one.day, one.at);
    return last;
}

// On a later day than it was told, or on the same one and later than its note, or the addition, was begun.
bool DangersModel::isAfter(const std::map<qint64, Last>& decisions, qint64 pupil, const CasesModel::Told& told)
{
    const auto last = decisions.find(pupil);
    return last != decisions.end() && last->second >= Last{told.day, told.at};
}

bool DangersModel::isUndecided(qint64 pupil, const CasesModel::Note& note, const QTimeZone& zone) const
{
    return note.said >= SuicideInquiry::Ideation && !isAfter(lastDecisions(zone), pupil, toldIn(note));
}

void DangersModel::addTo(Promises& to, const QTimeZone& zone) const
{
    const auto decisions = lastDecisions(zone);
    std::map<qint64, Promise> open;
    const auto add = [&](qint64 pupil, const CasesModel::Told& told) {
        const bool isThoughts = told.said == SuicideInquiry::Ideation;
        const int rank = pupils.isHere(pupil) ? cases.rankOf(pupil) : 0;
        if (told.said < SuicideInquiry::Ideation || (isThoughts && (rank == 1 || rank == 2)) || isAfter(decisions, pupil, told))
            return;
        Promise& one =
            open.try_emplace(pupil, Promise{LoopKind::RiskTold, pupil, told.day.addDays(daysForThoughts)}).first->second;
        one.due = std::min(one.due, told.day.addDays(isThoughts ? daysForThoughts : 0));
        if (!isThoughts)
            one.more = QStringLiteral("urgent");
    };
    for (const auto& [id, file] : cases.files)
        for (const auto& [written, note] : file.notes) {
            add(pupils.of(file.pupil), toldIn(note));
            for (const CasesModel::Told& told : note.toldLater)
                add(pupils.of(file.pupil), told);
        }
    for (const auto& [pupil, promise] : open)
        to.insert(promise);
}

} // namespace anxin
