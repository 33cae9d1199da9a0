// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/phrasesform.h"

namespace anxin {

PhrasesForm::PhrasesForm()
{
    section(tr("Own phrases"));
    auto* lines = row(&PhraseLines::lines, new TextArea(11));
    lines->setLineWrapMode(QTextEdit::NoWrap);
    note(tr("abbreviation | phrase. In a large field, a semicolon, the abbreviation and a space write the phrase: “;pg ”. "
            "Alt+1 to Alt+9 write the first nine. They stay in the vault."));
}

} // namespace anxin
