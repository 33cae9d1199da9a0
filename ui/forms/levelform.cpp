// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/levelform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

LevelForm::LevelForm(Act act, const std::vector<StoredLevel>& scheme, const Clock& clock, Evidence evidence)
{
    if (act == Act::SetLevel) {
        section(tr("Level"));
        std::vector<ChoiceCombo<WarningLevelId>::Choice> choices;
        for (const StoredLevel& level : scheme)
            if (level.value.inUse)
                choices.emplace_back(
                    level.id,
                    tr("%1 — looked at again within %2 days").arg(labelOf(level.value)).arg(level.value.followUpDays));
        row(&LevelDecision::level, new ChoiceCombo<WarningLevelId>(std::move(choices), tr("Please choose")), Span::Full,
            Need::Always);
    }
    section(tr("Decision"));
    row(&LevelDecision::decidedOn, new DateEdit(clock));
    row(&LevelDecision::decidedBy, new TextEdit(tr("review meeting, counsellor …")));
    auto* reason = row(&LevelDecision::reason, new TextArea(3));
    suggest(reason, act == Act::SetLevel
                        ? QStringList{tr("Agreed after the second interview"), tr("The homeroom teacher sees a change"),
                                      tr("Stable over the last reviews"), tr("Worse than at the last review")}
                        : QStringList{tr("Stable over the last reviews"), tr("Followed up elsewhere from now on")});
    const bool isNeeded = evidence == Evidence::Always || act == Act::TakeOffList;
    row(&LevelDecision::evidence, new TextArea(2), Span::Full, isNeeded ? Need::Always : Need::AsRecord);
    note(tr(
        "A test alone sets no level: it needs a second interview or other evidence. Lowering a level always needs evidence."));
}

} // namespace anxin
