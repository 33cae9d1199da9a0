// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/phrasedesk.h"

#include "ui/forms/phrasesform.h"

namespace anxin {

PhraseDesk::PhraseDesk(Room& room, Drafts drafts, QWidget& window)
    : m_book(room.vault),
      m_keys([this] { return m_book.all(); }),
      m_forms(std::move(drafts), room.vault.clock(), window)
{
}

FormDialog* PhraseDesk::edit()
{
    const auto save = [this](const PhraseLines& typed) -> ActOutcome {
        const auto set = m_book.set(typed);
        return set ? ActOutcome() : ActOutcome(set.error());
    };
    return m_forms.open<PhraseLines>({tr("Own phrases"), tr("of the whole room"), DraftKey{Writing::Phrases, {}}},
                                     new PhrasesForm, m_book.lines(), {{tr("Save"), save}});
}

bool PhraseDesk::resume(const DraftKey& key)
{
    return key.what == Writing::Phrases && edit();
}

} // namespace anxin
