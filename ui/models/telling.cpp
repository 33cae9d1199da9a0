// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/telling.h"

#include "ui/models/words.h"

namespace anxin {

namespace {
ActOutcome outcomeOf(const TellRefused& why)
{
    if (const auto* violations = std::get_if<Violations>(&why))
        return *violations;
    return sentence(std::get<TellObstacle>(why));
}
} // namespace

QString Telling::identityOf(StudentId student)
{
    const auto pupil = m_register.student(student);
    return pupil ? factLine({pupil->value.name, m_register.classLabelOf(pupil->value)}) : QString();
}

ActOutcome Telling::tell(const TellOrder& typed)
{
    const auto done = m_disclosures.tell(typed);
    return done ? ActOutcome{} : outcomeOf(done.error());
}

ActOutcome Telling::check(const TellOrder& typed)
{
    const auto why = m_disclosures.obstacleTo(typed);
    return why ? outcomeOf(*why) : ActOutcome{};
}

} // namespace anxin
