// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/homecontactform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

HomeContactForm::HomeContactForm(const Clock& clock)
{
    section(tr("Contact"));
    row(&HomeContact::heldOn, new DateEdit(clock));
    row(&HomeContact::channel, new OptionalEnumCombo<ContactChannel>);
    row(&HomeContact::teacher, new TextEdit);
    row(&HomeContact::relative, new TextEdit(tr("mother, grandfather …")));
    row(&HomeContact::purpose, new TextEdit, Span::Full);
    section(tr("What was said"));
    row(&HomeContact::content, new TextArea(4));
    row(&HomeContact::followUp, new TextArea(2));
}

} // namespace anxin
