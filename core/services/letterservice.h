// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/letter/letterrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// Letters to the room. One that is not answered is an open loop (LoopKind::Letter). Every act is one transaction. Lives on the
// vault's thread.
class LetterService {
public:
    explicit LetterService(Vault& vault) : m_vault(vault), m_letters(vault.connection()) {}

    // Op::EnterLetter.
    Result<LetterId, Violations> enter(const Letter& letter);
    // An answer stays, a letter becomes no less urgent than it was, and whose it is stays known. Op::AnswerLetter where it gets
    // its answer, else Op::EnterLetter.
    Result<LetterId, Violations> save(const Stored<Letter>& letter);
    std::optional<Stored<Letter>> letter(LetterId id) { return m_letters.byId(id); }
    // The most urgent first, then the oldest.
    std::vector<Stored<Letter>> unanswered() { return m_letters.unanswered(); }
    std::vector<Stored<Letter>> all(int limit) { return m_letters.all(limit); }
    std::vector<Stored<Letter>> of(StudentId student) { return m_letters.ofStudent(student); }

private:
    Vault& m_vault;
    LetterRepository m_letters;
};

} // namespace anxin
