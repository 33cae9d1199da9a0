// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/missingform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

MissingForm::MissingForm(const Clock& clock)
{
    section(tr("Where is the pupil now?"));
    row(&MissingReply::answer, new OptionalEnumCombo<MissingAnswer>, Span::Full);
    section(tr("If the pupil has left"));
    row(&MissingReply::leftOn, new OptionalDateEdit(clock));
    row(&MissingReply::note, new TextEdit(tr("to which school, moved away …")));
    note(tr("Of a pupil who has left, enter the day. Nobody is taken out of the register by a class list. A pupil who has "
            "left keeps all records, and is found under "
            "“Left school”."));
}

} // namespace anxin
