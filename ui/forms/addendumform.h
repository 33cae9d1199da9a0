// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/session/noteaddendum.h"
#include "core/records/session/riskwords.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/choicecombo.h"

namespace anxin {

// What is added to a signed note.
class AddendumForm final : public RecordForm<NoteAddendum> {
    Q_DECLARE_TR_FUNCTIONS(AddendumForm)
public:
    AddendumForm()
    {
        section(tr("Addition"));
        row(&NoteAddendum::text, new TextArea(5));
        row(&NoteAddendum::suicideInquiry, new EnumCombo<SuicideInquiry>);
        note(tr(
            "The signed note stays as it is. What is added stands below it, with your name and the moment, and can no longer "
            "be changed either."));
    }

    // As of a session note.
    QString wordOfRisk() const
    {
        const NoteAddendum added = record();
        return added.suicideInquiry == SuicideInquiry::NotAsked ? RiskWords::shipped().firstIn(added.text) : QString();
    }
};

} // namespace anxin
