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
    section(tr("What came of it"));
    auto* outcome = row(&HomeContact::outcome, new OptionalEnumCombo<ContactOutcome>);
    TextArea* content = row(&HomeContact::content, new TextArea(4), Span::Full, Need::Always);
    row(&HomeContact::followUp, new TextArea(2));
    // Where nobody was reached nothing was said; what stands there already stays in sight.
    const auto ask = [this, outcome, content] {
        setAsked(content, outcome->value() != ContactOutcome::NotReached || !content->toPlainText().isEmpty());
    };
    connect(outcome, &QComboBox::currentIndexChanged, this, ask);
    connect(content, &QTextEdit::textChanged, this, ask);
}

} // namespace anxin
