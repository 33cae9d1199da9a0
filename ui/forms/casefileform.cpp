// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/casefileform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

CaseFileForm::CaseFileForm(Act act, const Clock& clock)
{
    section(act == Act::Open ? tr("Responsibility") : tr("Next review"));
    if (act == Act::Open)
        row(&CaseFile::owner, new TextEdit);
    row(&CaseFile::nextReviewOn, new OptionalDateEdit(clock), Span::Half, Need::Always);
    row(&CaseFile::discovery, new OptionalEnumCombo<Discovery>);
    section(tr("Care"));
    row(&CaseFile::concern, new TextArea(3));
    row(&CaseFile::carePlan, new TextArea(4));
    row(&CaseFile::contingencyPlan, new TextArea(3));
    note(tr("Describe what is seen and told. Do not write a diagnosis."));
}

} // namespace anxin
