// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/studentform.h"

#include "core/base/text.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/optionaltextedit.h"

namespace anxin {

StudentForm::StudentForm(const Clock& clock, Classes classes)
{
    section(tr("Identity"));
    TextEdit* name = row(&Student::name, new TextEdit);
    TextEdit* reading = row(&Student::reading, new TextEdit(tr("zeng xiao hong")));
    row(&Student::sex, new OptionalEnumCombo<Sex>);
    row(&Student::bornOn, new OptionalDateEdit(clock));
    section(tr("School"));
    row(&Student::studentNo, new OptionalTextEdit);
    row(&Student::nationalNo, new OptionalTextEdit);
    row(&Student::classUnit, new ChoiceCombo<ClassUnitId>(std::move(classes)));
    row(&Student::boarding, new OptionalEnumCombo<Boarding>);

    connect(name, &QLineEdit::textChanged, reading, [reading, before = QString()](const QString& typed) mutable {
        if (reading->value().isEmpty() || reading->value() == readingOf(before))
            reading->setValue(readingOf(typed));
        before = typed;
    });
}

} // namespace anxin
