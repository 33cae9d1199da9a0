// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/phrase/phraserepository.h"
#include "core/vault/vault.h"

namespace anxin {

// The counsellor's own phrases. Until there are some, four headings of a note stand in their place, in the language of the
// program. Lives on the vault's thread.
class PhraseBook {
public:
    explicit PhraseBook(Vault& vault) : m_vault(vault), m_phrases(vault.connection()) {}

    std::vector<Phrase> all();
    PhraseLines lines();
    // In place of all that are there (Op::EditPhrases); without a line the headings come back. Refused with a sentence that
    // names the line.
    Result<int, QString> set(const PhraseLines& lines);

private:
    Vault& m_vault;
    PhraseRepository m_phrases;
};

} // namespace anxin
