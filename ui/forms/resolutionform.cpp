// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/resolutionform.h"

#include "ui/widgets/choicecombo.h"

namespace anxin {

ResolutionForm::ResolutionForm(const std::vector<StoredLevel>& scheme)
{
    section(tr("Decision"));
    auto* outcome = row(&Resolution::outcome, new OptionalEnumCombo<MeetingOutcome>);
    std::vector<ChoiceCombo<WarningLevelId>::Choice> choices;
    for (const StoredLevel& level : scheme)
        choices.emplace_back(level.id, labelOf(level.value));
    auto* level = row(&Resolution::level, new ChoiceCombo<WarningLevelId>(std::move(choices), tr("Please choose")));
    const auto follow = [outcome, level] {
        level->setEnabled(outcome->value() == MeetingOutcome::Level);
        if (!level->isEnabled())
            level->setValue(std::nullopt);
    };
    connect(outcome, &QComboBox::currentIndexChanged, this, follow);
    follow();
    auto* reason = row(&Resolution::reason, new TextArea(3));
    suggest(reason, {tr("Agreed by all"), tr("The homeroom teacher keeps an eye on the pupil"),
                     tr("Talk with the guardian first"), tr("Interview once more first")});
    row(&Resolution::evidence, new TextArea(2));
    note(tr("Whoever is on the list and is not to be there any more is taken off it; that, and a lower level, needs evidence. "
            "Whoever is decided later comes before the next meeting."));
}

} // namespace anxin
