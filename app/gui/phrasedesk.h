// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "core/services/phrasebook.h"
#include "ui/dialogs/openforms.h"
#include "ui/forms/phrasekeys.h"

namespace anxin {

// The counsellor's own phrases of a session: the keys that write them, and the form that changes them. Goes before the room.
class PhraseDesk {
    Q_DECLARE_TR_FUNCTIONS(PhraseDesk)
public:
    // Both must outlive it.
    PhraseDesk(Room& room, Drafts drafts, QWidget& window);
    FormDialog* edit();
    void keepDrafts() { m_forms.keepDrafts(); }
    // Whether it was the form of the phrases that was begun.
    bool resume(const DraftKey& key);

private:
    PhraseBook m_book;
    PhraseKeys m_keys;
    OpenForms m_forms;
};

} // namespace anxin
