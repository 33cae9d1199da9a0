// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/doubledstage.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/likelysamedialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/widgets/dialog.h"

#include <QPushButton>

namespace anxin {

namespace {

Scene scene(const char* name, const std::function<void(DoubledStage&)>& act,
            const std::function<void(DoubledSchool&)>& before = {})
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<DoubledStage>(before);
                act(*stage);
                return stage;
            }};
}

void merged(DoubledSchool& school)
{
    (void)school.merges.merge(school.merges.keeping(school.single, school.again));
}

void bothWithFile(DoubledSchool& school)
{
    school.aCase(school.again);
}

// As from the list of pairs.
void compare(DoubledStage& stage, StudentId one, StudentId other)
{
    auto* dialog = new MergeDialog(
        MergeComparison({stage.school().merges, stage.school().registered, stage.school().clock}, one, other), &stage.window());
    stage.show(dialog);
}

} // namespace

std::vector<Scene> mergeScenes()
{
    return {
        scene("pupils-likely", [](DoubledStage& stage) { stage.page().open(stage.school().single); }),
        scene("merge-likely",
              [](DoubledStage& stage) {
                  stage.page().askLikely().click();
                  stage.show(stage.window().findChild<LikelySameDialog*>());
              }),
        scene("merge-compare", [](DoubledStage& stage) { compare(stage, stage.school().single, stage.school().again); }),
        scene(
            "merge-files", [](DoubledStage& stage) { compare(stage, stage.school().single, stage.school().again); },
            &bothWithFile),
        scene("merge-twins", [](DoubledStage& stage) { compare(stage, stage.school().twin, stage.school().other); }),
        scene(
            "card-merged", [](DoubledStage& stage) { stage.cardOf(stage.school().single, StudentCard::Enrolment); }, &merged),
        scene(
            "merge-apart",
            [](DoubledStage& stage) {
                StudentCard& card = stage.cardOf(stage.school().single, StudentCard::Enrolment);
                for (QPushButton* button : card.findChildren<QPushButton*>())
                    if (button->objectName() == QStringLiteral("takeApart"))
                        button->click();
                for (Dialog* dialog : stage.window().findChildren<Dialog*>())
                    stage.show(dialog);
            },
            &merged)};
}

} // namespace anxin
