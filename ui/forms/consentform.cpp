// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/consentform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

#include <QCompleter>

#include <algorithm>

namespace anxin {

ConsentForm::ConsentForm(const Clock& clock)
{
    section(tr("Answer"));
    row(&Consent::purpose, new OptionalEnumCombo<ConsentPurpose>);
    row(&Consent::state, new OptionalEnumCombo<ConsentState>);
    row(&Consent::statedOn, new DateEdit(clock));
    row(&Consent::expiresOn, new OptionalDateEdit(clock));
}

ConsentForm::ConsentForm(const Clock& clock, const Signers& signers) : ConsentForm(clock)
{
    section(tr("On the paper"));
    TextEdit* signer = row(&Consent::signer, new TextEdit);
    auto* relation = row(&Consent::relation, new OptionalEnumCombo<SignerRelation>);
    row(&Consent::note, new TextArea(2));
    note(
        tr("“Letter sent” needs no signer; every other answer does. Under 14 a guardian agrees, from 14 on the pupil may; a no "
           "is heard at any age. What is entered stays: a later answer goes before it."));
    QStringList names;
    for (const auto& [name, known] : signers)
        names << name;
    signer->setCompleter(new QCompleter(names, signer));
    connect(signer, &QLineEdit::textChanged, relation, [signers, relation](const QString& typed) {
        const auto is = [&](const auto& known) { return known.first == typed.trimmed(); };
        const auto found = std::find_if(signers.begin(), signers.end(), is);
        if (found != signers.end() && !relation->value())
            relation->setValue(found->second);
    });
}

ConsentForm* ConsentForm::forMany(const Clock& clock)
{
    auto* form = new ConsentForm(clock);
    form->section(tr("On the papers"));
    form->row(&Consent::relation,
              new ChoiceCombo<SignerRelation>({{SignerRelation::Self, tr("The pupils themselves")}}, tr("Guardians")));
    form->row(&Consent::signer, new TextEdit);
    form->row(&Consent::note, new TextArea(2));
    form->note(tr("Take the tick from everybody whose paper says something else or is missing: nothing is entered for them."));
    return form;
}

} // namespace anxin
