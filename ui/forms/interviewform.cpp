// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/interviewform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

InterviewForm::InterviewForm(const Clock& clock)
{
    section(tr("Interview"));
    row(&SecondInterview::heldOn, new DateEdit(clock));
    row(&SecondInterview::interviewer, new TextEdit);
    row(&SecondInterview::summary, new TextArea(5));
    row(&SecondInterview::homeroomView, new TextArea(2));
    row(&SecondInterview::conclusion, new OptionalEnumCombo<InterviewConclusion>, Span::Full);
    note(tr("The conclusion is your judgement. The warning level is set afterwards, in a step of its own."));
    section(tr("Guardian"));
    row(&SecondInterview::guardianToldOn, new OptionalDateEdit(clock));
    row(&SecondInterview::guardianFeedback, new TextArea(2));
}

} // namespace anxin
