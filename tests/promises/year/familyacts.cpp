// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/familyacts.h"

#include <array>

namespace anxin {

std::vector<YearAct> FamilyActs::acts()
{
    return {{"contacts", 4, [this](qint64 pupil) { return contact(pupil); }, YearAct::Twin::Perhaps},
            {"vain calls", 3, [this](qint64 pupil) { return callInVain(pupil); }, YearAct::Twin::Perhaps},
            {"groups begun", 2, [this](qint64 pupil) { return beginGroup(pupil); }, YearAct::Twin::Perhaps},
            {"groups ended", 1, [this](qint64 pupil) { return endGroup(pupil); }}};
}

HomeContact FamilyActs::anyContact(qint64 pupil, ContactOutcome outcome)
{
    const QDate day = m_room.today().addDays(-m_room.below(5));
    const QString said = outcome == ContactOutcome::NotReached ? QString() : m_room.words;
    return {m_room.id(pupil), day, ContactChannel::Phone, m_room.teacher, QStringLiteral("母亲"), m_room.words, said, {},
            outcome};
}

bool FamilyActs::contact(qint64 pupil)
{
    const HomeContact held = anyContact(pupil, ContactOutcome::Reached);
    const auto contact = m_room.casework.record(held);
    if (contact)
        m_model.contacts[contact->rowId()] = {pupil, held.heldOn};
    return contact.has_value();
}

// Nobody answered, or nobody wanted to talk: no promise is kept by it, and the model hears nothing of it.
bool FamilyActs::callInVain(qint64 pupil)
{
    const ContactOutcome outcome = m_room.oneIn(3) ? ContactOutcome::Refused : ContactOutcome::NotReached;
    return m_room.casework.record(anyContact(pupil, outcome)).has_value();
}

// Of one of the groups that are looked after in each term, or of another one.
bool FamilyActs::beginGroup(qint64 pupil)
{
    constexpr std::array categories{AttentionCategory::LeftBehind, AttentionCategory::Orphan, AttentionCategory::Divorced};
    const AttentionCategory category = *m_room.anyOf(categories);
    const QDate since = m_room.today().addDays(-m_room.below(30));
    const auto begun = m_family.add({m_room.id(pupil), category, since});
    if (begun && category != AttentionCategory::Divorced)
        m_model.groups[begun->rowId()] = {pupil, since};
    return begun.has_value();
}

bool FamilyActs::endGroup(qint64 pupil)
{
    for (Stored<Attention>& one : m_family.attentionsOf(m_room.id(pupil)))
        if (!one.value.until) {
            one.value.until = m_room.today().addDays(m_room.below(20)); // known ahead, perhaps
            if (!m_family.save(one))
                return false;
            if (const auto known = m_model.groups.find(one.id.rowId()); known != m_model.groups.end())
                known->second.until = one.value.until;
            return true;
        }
    return false;
}

} // namespace anxin
