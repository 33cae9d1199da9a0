// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/caredesk.h"

#include "core/base/byuid.h"

namespace anxin {

CareDesk::CareDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, Drafts drafts, const Seams& seams)
    : m_room(room),
      m_triage(room, std::move(loops), drafts, seams.window),
      m_plans(room.care, room.registered, room.vault.news(), room.vault.clock(), [&room] { return room.counsellor(); }),
      m_planDialogs(std::make_unique<CareDialogs>(m_plans, drafts, seams.window)),
      m_rules(room.triage, room.schoolRules, room.vault.news(), room.vault.clock(), [&room] { return room.counsellor(); }),
      m_appointments(room, drafts, seams.window),
      m_referrals(room, drafts, {seams.window, seams.chooser}),
      m_crises(room, drafts, {seams.window, seams.chooser}),
      m_papers(room, drafts, {seams.window, seams.chooser}),
      m_groups(room, drafts, seams.window),
      m_phrases(room, drafts, seams.window)
{
}

void CareDesk::fill(Places& places, ActDialogs& acts)
{
    m_triage.fill(places, acts);
    places.newMeasure = [this] { m_planDialogs->newMeasure(); };
    places.newSafetyPlan = [this] { m_planDialogs->newSafetyPlan(); };
    places.newFormulation = [this] { m_planDialogs->newFormulation(); };
    places.holdReview = [this] { m_planDialogs->holdReview(); };
    places.putOffReview = [this] { m_planDialogs->putOffReview(); };
    const auto ofFile = [this](auto&& act) {
        return [this, act](StudentId student) {
            if (const auto file = m_room.casework.openCaseOf(student))
                act(*file);
        };
    };
    const auto inPlanOf = [this, ofFile](const std::function<void()>& act) {
        return ofFile([this, act](const Stored<CaseFile>& file) {
            m_plans.show(file);
            act();
        });
    };
    places.holdReviewOf = inPlanOf(places.holdReview);
    places.putOffReviewOf = inPlanOf(places.putOffReview);
    places.closeCaseOf = ofFile([&acts](const Stored<CaseFile>& file) { acts.closeCase(file); });
    places.handOver = [this] { m_planDialogs->handOver(); };
    places.receive = [this](StudentId student, HandOverId which) { receive(student, which); };
    places.openCareItem = [this](const CareItem& item) { m_planDialogs->open(item); };
    m_appointments.fill(places, acts);
    m_referrals.fill(places, acts);
    m_crises.fill(places);
    places.addToNote = [&acts](const Stored<CaseFile>& file, const Stored<SessionNote>& note) { acts.addendum(file, note); };
    m_papers.fill(places);
    m_groups.fill(places);
}

// The file may be closed: then it stands in no list.
void CareDesk::receive(StudentId student, HandOverId which)
{
    for (const Stored<CaseFile>& file : m_room.casework.filesOf(student))
        for (const Stored<HandOver>& handOver : m_room.care.handOversOf(file.id))
            if (handOver.id == which) {
                m_plans.show(file);
                m_planDialogs->open(handOver);
                return;
            }
}

void CareDesk::keepDrafts()
{
    m_triage.dialogs().keepDrafts();
    m_planDialogs->keepDrafts();
    m_appointments.dialogs().keepDrafts();
    m_referrals.dialogs().keepDrafts();
    m_crises.keepDrafts();
    m_papers.tellings().keepDrafts();
    m_groups.dialogs().keepDrafts();
    m_phrases.keepDrafts();
}

// In which it was begun, closed or not; else the open one: a measure names only itself, and a receipt its hand-over.
std::optional<Stored<CaseFile>> CareDesk::fileOf(const Begun& begun)
{
    if (!begun.student)
        return std::nullopt;
    const auto files = m_room.casework.filesOf(*begun.student);
    if (begun.key.what == Writing::Receipt)
        for (const Stored<CaseFile>& file : files)
            if (byUid(m_room.care.handOversOf(file.id), begun.key.record))
                return file;
    const auto own = byUid(files, begun.key.record);
    return own ? own : m_room.casework.openCaseOf(*begun.student);
}

bool CareDesk::resume(const Begun& begun, ActDialogs& acts)
{
    const auto file = fileOf(begun);
    return m_triage.dialogs().resume(begun.key, begun.student) || (file && m_planDialogs->resume(begun.key, *file)) ||
           m_appointments.resume(begun, acts) || m_referrals.dialogs().resume(begun.key, begun.student) ||
           m_crises.resume(begun.key) || m_papers.tellings().resume(begun.key, begun.student) ||
           m_groups.dialogs().resume(begun.key, begun.student) || m_phrases.resume(begun.key);
}

} // namespace anxin
