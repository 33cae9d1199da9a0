// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/letterservice.h"

#include "core/base/moment.h"

namespace anxin {

Result<LetterId, Violations> LetterService::enter(const Letter& letter)
{
    if (Violations found = check(letter, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EnterLetter,
                            [&](UnitOfWork& uow) -> Result<LetterId, Violations> { return m_letters.add(uow, letter); });
}

Result<LetterId, Violations> LetterService::save(const Stored<Letter>& letter)
{
    const Letter known = m_letters.byId(letter.id).value().value;
    Violations found = check(letter.value, m_vault.clock().today());
    if (known.student && !letter.value.student) // it would be a promise to nobody
        found.push_back({QStringLiteral("student"), Rule::Required});
    if (letter.value.urgency < known.urgency)
        found.push_back({QStringLiteral("urgency"), Rule::TakenBack, label(*known.urgency)});
    if (known.answeredOn && !letter.value.answeredOn)
        found.push_back({QStringLiteral("answered_on"), Rule::TakenBack, isoDate(*known.answeredOn)});
    if (!found.empty())
        return refuse(std::move(found));
    const bool isAnswer = letter.value.answeredOn && !known.answeredOn;
    m_vault.transact(isAnswer ? Op::AnswerLetter : Op::EnterLetter, [&](UnitOfWork& uow) { m_letters.save(uow, letter); });
    return letter.id;
}

} // namespace anxin
