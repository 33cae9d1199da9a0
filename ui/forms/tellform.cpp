// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/tellform.h"

#include "ui/widgets/choicecombo.h"

namespace anxin {

TellForm::TellForm(const QStringList& sentences)
{
    section(tr("Who, and why"));
    row(&TellOrder::recipient, new TextEdit, Span::Half);
    row(&TellOrder::toldBy, new TextEdit, Span::Half);
    row(&TellOrder::basis, new TextEdit(tr("why this teacher must know, for example: seating and tests this month")),
        Span::Full);
    row(&TellOrder::ground, new OptionalEnumCombo<DisclosureGround>, Span::Full);
    section(tr("What is told"));
    auto* told = row(&TellOrder::told, new TextArea(4));
    suggest(told, sentences);
    note(tr(
        "What to do in class, as little as will do. No diagnosis, nothing from a session, no results, and no name: the ledger "
        "keeps these sentences for ever."));
    row(&TellOrder::withheld, new TextArea(2));
    row(&TellOrder::allTheSame, new TextArea(1));
    note(tr("Only where the program refuses because somebody else is named, and the word must stay or is no name here."));
}

} // namespace anxin
