// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/letterservice.h"

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
    if (Violations found = check(letter.value, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    const auto known = m_letters.byId(letter.id);
    const bool isAnswer = letter.value.answeredOn && known && !known->value.answeredOn;
    m_vault.transact(isAnswer ? Op::AnswerLetter : Op::EnterLetter, [&](UnitOfWork& uow) { m_letters.save(uow, letter); });
    return letter.id;
}

} // namespace anxin
