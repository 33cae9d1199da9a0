// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/dangersmodel.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int daysForThoughts = 1; // resources/rules/agenda.json, written down once more
} // namespace

std::map<qint64, QDate> DangersModel::lastDecisions(const QTimeZone& zone) const
{
    std::map<qint64, QDate> days;
    const auto note = [&](qint64 entry, QDate day) {
        QDate& last = days[pupils.of(entry)];
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    };
    for (const CasesModel::Decision& decision : cases.decisions)
        note(decision.pupil, decision.day);
    for (const ScreeningModel::Interview& interview : screening.interviews)
        note(interview.pupil, interview.heldOn);
    for (const auto& [id, referral] : referrals.all)
        note(referral.pupil, referral.standings.front().since);
    for (const auto& [id, file] : cases.files) {
        note(file.pupil, file.assessedOn);
        for (const QDate day : file.safetyPlans)
            note(file.pupil, day);
    }
    for (const auto& [id, event] : crises.events)
        note(event.pupil, event.openedAt.dateIn(zone));
    return days;
}

void DangersModel::addTo(Promises& to, const QTimeZone& zone) const
{
    const auto decided = lastDecisions(zone);
    std::map<qint64, Promise> open;
    for (const auto& [id, file] : cases.files)
        for (const auto& [note, told] : file.notes) {
            const qint64 pupil = pupils.of(file.pupil);
            const bool isThoughts = told.said == SuicideInquiry::Ideation;
            const int rank = pupils.isHere(pupil) ? cases.rankOf(pupil) : 0;
            const auto last = decided.find(pupil);
            if (told.said < SuicideInquiry::Ideation || (isThoughts && (rank == 1 || rank == 2)) ||
                (last != decided.end() && last->second.isValid() && last->second >= told.day))
                continue;
            Promise& one =
                open.try_emplace(pupil, Promise{LoopKind::RiskTold, pupil, told.day.addDays(daysForThoughts)}).first->second;
            one.due = std::min(one.due, told.day.addDays(isThoughts ? daysForThoughts : 0));
            if (!isThoughts)
                one.more = QStringLiteral("urgent");
        }
    for (const auto& [pupil, promise] : open)
        to.insert(promise);
}

} // namespace anxin
