// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/familymodel.h"

#include <algorithm>

namespace anxin {

namespace {
// The numbers of resources/rules/agenda.json, written down once more.
constexpr int daysForGuardian = 30, daysForGuardianAtRed = 7, daysForTerm = 14;

QDate dayOf(const std::map<qint64, QDate>& days, qint64 pupil)
{
    const auto found = days.find(pupil);
    return found == days.end() ? QDate() : found->second;
}
} // namespace

void FamilyModel::addTalks(Promises& to, QDate today) const
{
    std::map<qint64, QDate> lastContacts;
    for (const auto& [id, contact] : contacts) {
        QDate& last = lastContacts[m_pupils.of(contact.pupil)];
        last = last.isValid() ? std::max(last, contact.day) : contact.day;
    }
    const auto lastTalks = m_cases.lastTalks();
    const Window* latest = nullptr;
    for (const Window& window : windows)
        if (window.opens <= today && (!latest || window.opens > latest->opens))
            latest = &window;
    const auto listedSince = m_cases.listedSince();
    for (const auto& [pupil, level] : m_cases.levels()) {
        if (!m_pupils.isHere(pupil))
            continue;
        const QDate contact = dayOf(lastContacts, pupil), talk = dayOf(lastTalks, pupil);
        const QDate since = listedSince.at(pupil);
        const QDate heardOf = contact.isValid() ? std::max(contact, since) : since;
        to.insert(
            {LoopKind::GuardianContact, pupil, heardOf.addDays(level.rank == 1 ? daysForGuardianAtRed : daysForGuardian)});
        const auto isSince = [&](QDate day) { return day.isValid() && day >= latest->opens; };
        if (latest && since <= latest->due && !isSince(contact) && !isSince(talk))
            to.insert({LoopKind::Transition, pupil, latest->due});
    }
}

void FamilyModel::addTerm(Promises& to, QDate today) const
{
    std::map<qint64, QDate> members; // since
    for (const auto& [id, group] : groups)
        if (group.since <= today && (!group.until || *group.until >= today)) {
            QDate& since = members[m_pupils.of(group.pupil)];
            since = since.isValid() ? std::min(since, group.since) : group.since;
        }
    const Term term = Term::containing(today);
    auto assessed = m_cases.lastReviews(); // or by what was answered or said in a talk
    for (const auto& [pupil, day] : m_screening.lastAssessments())
        assessed[pupil] = std::max(dayOf(assessed, pupil), day);
    const auto open = m_cases.openFiles();
    for (const auto& [pupil, since] : members) {
        const auto file = open.find(pupil);
        const QDate assessment = dayOf(assessed, pupil);
        const bool isAssessed = assessment.isValid() && assessment >= term.firstDay();
        if (m_pupils.isHere(pupil) && !(isAssessed && file != open.end() && file->second->hasPlan()))
            to.insert({LoopKind::TermCare, pupil,
                       std::max(lessonsByRule(term).last.addDays(-daysForTerm), since.addDays(daysForTerm))});
    }
}

void FamilyModel::addTo(Promises& to, QDate today) const
{
    addTalks(to, today);
    addTerm(to, today);
}

} // namespace anxin
