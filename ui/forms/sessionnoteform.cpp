// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/sessionnoteform.h"

#include "core/records/session/riskwords.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

SessionNoteForm::SessionNoteForm(const Clock& clock, const QString& atHand)
{
    section(tr("Session"));
    row(&SessionNote::heldOn, new DateEdit(clock));
    row(&SessionNote::starts, new OptionalTimeEdit);
    row(&SessionNote::minutes, new StepEdit(1, 480, 5, tr(" minutes")));
    row(&SessionNote::mode, new EnumCombo<SessionMode>);
    row(&SessionNote::suicideInquiry, new EnumCombo<SuicideInquiry>);
    section(tr("Note"));
    row(&SessionNote::process, new TextArea(6));
    if (!atHand.isEmpty())
        note(atHand);
    row(&SessionNote::presentingProblem, new TextArea(2));
    row(&SessionNote::assessment, new TextArea(2));
    auto* plan = row(&SessionNote::plan, new TextArea(2));
    suggest(plan, {tr("See again in a week"), tr("See again in two weeks"), tr("Talk with the guardian"),
                   tr("Talk with the homeroom teacher")});
    section(tr("More, where it helps"));
    row(&SessionNote::observation, new TextArea(2));
    row(&SessionNote::goal, new TextArea(2));
    row(&SessionNote::methods, new TextEdit, Span::Full);
    row(&SessionNote::outcome, new TextArea(2));
    row(&SessionNote::place, new TextEdit);
    row(&SessionNote::intakeSource, new OptionalEnumCombo<IntakeSource>);
}

QString SessionNoteForm::wordOfRisk() const
{
    const SessionNote note = record();
    if (note.suicideInquiry != SuicideInquiry::NotAsked || isReadOnly())
        return {};
    const QStringList written{note.process, note.presentingProblem, note.assessment, note.observation, note.plan, note.goal,
                              note.outcome};
    return RiskWords::shipped().firstIn(written.join(u'\n'));
}

} // namespace anxin
