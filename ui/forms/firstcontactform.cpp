// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/firstcontactform.h"

#include "ui/widgets/dateedit.h"

namespace anxin {

FirstContactForm::FirstContactForm(const Clock& clock)
{
    section(tr("Who looks after it"));
    row(&FirstContact::owner, new TextEdit, Span::Full);
    section(tr("Somebody has spoken with the pupil"));
    row(&FirstContact::on, new OptionalDateEdit(clock));
    row(&FirstContact::at, new OptionalTimeEdit);
    row(&FirstContact::by, new TextEdit, Span::Full);
    note(tr("Leave this empty as long as nobody has. A contact closes nothing: the critical answer waits for the second "
            "interview."));
}

} // namespace anxin
