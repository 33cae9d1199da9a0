// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/tellform.h"

#include "ui/widgets/choicecombo.h"

namespace anxin {

TellForm::TellForm(const QStringList& sentences)
{
    section(tr("Who, and why"));
    row(&Disclosure::recipient, new TextEdit, Span::Half);
    row(&Disclosure::toldBy, new TextEdit, Span::Half, Need::Always);
    row(&Disclosure::basis, new TextEdit(tr("why this teacher must know, for example: seating and tests this month")),
        Span::Full);
    row(&Disclosure::ground, new OptionalEnumCombo<DisclosureGround>, Span::Full, Need::Always);
    section(tr("What is told"));
    auto* told = row(&Disclosure::told, new TextArea(4), Span::Full, Need::Always);
    suggest(told, sentences);
    note(tr(
        "What to do in class, as little as will do. No diagnosis, nothing from a session, no results, and no name: the ledger "
        "keeps these sentences for ever."));
    row(&Disclosure::withheld, new TextArea(2));
}

} // namespace anxin
