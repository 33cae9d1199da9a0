// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/schoolform.h"

#include "ui/widgets/choicecombo.h"

namespace anxin {

SchoolForm::SchoolForm()
{
    row(&School::name, new TextEdit, Span::Full);
    row(&School::stage, new EnumCombo<Stage>);
    row(&School::counsellor, new TextEdit, Span::Half, Need::Always); // new case files need somebody who is responsible
    row(&School::code, new TextEdit(tr("as the district has given it; may stay empty")));
}

} // namespace anxin
