// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/guardianform.h"

#include "ui/widgets/choicecombo.h"

namespace anxin {

GuardianForm::GuardianForm()
{
    section(tr("Who"));
    row(&Guardian::name, new TextEdit);
    row(&Guardian::relation, new OptionalEnumCombo<GuardianRelation>);
    row(&Guardian::phone, new TextEdit(tr("138 0013 8000")));
    section(tr("When something is to be told"));
    row(&Guardian::mayBeTold, new CheckEdit);
    row(&Guardian::notFirst, new CheckEdit);
    note(tr("“Do not notify first” is for a person who may be the danger, or with whom a call could make things worse: "
            "somebody else is told before."));
    row(&Guardian::note, new TextArea(3));
}

} // namespace anxin
