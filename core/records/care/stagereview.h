// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/casefile/casefile.h"

namespace anxin {

enum class ReviewKind : quint8 { Stage, Final, Postponed };
constexpr auto enumTable(ReviewKind)
{
    return std::array{
        EnumEntry{ReviewKind::Stage, "stage", QT_TRANSLATE_NOOP("Label", "Stage review")},
        EnumEntry{ReviewKind::Final, "final", QT_TRANSLATE_NOOP("Label", "Final review")},
        EnumEntry{ReviewKind::Postponed, "postponed", QT_TRANSLATE_NOOP("Label", "Review put off")},
    };
}

// What is to be done after a review.
enum class NextStep : quint8 { Counselling, TestAgain, Observe, Resolved, Refer };
constexpr auto enumTable(NextStep)
{
    return std::array{
        EnumEntry{NextStep::Counselling, "counselling", QT_TRANSLATE_NOOP("Label", "Go on with counselling")},
        EnumEntry{NextStep::TestAgain, "test-again", QT_TRANSLATE_NOOP("Label", "Test again")},
        EnumEntry{NextStep::Observe, "observe", QT_TRANSLATE_NOOP("Label", "Go on watching")},
        EnumEntry{NextStep::Resolved, "resolved", QT_TRANSLATE_NOOP("Label", "Resolved for the most part")},
        EnumEntry{NextStep::Refer, "refer", QT_TRANSLATE_NOOP("Label", "Refer to a specialist")},
    };
}

// 阶段评估: what a review of a file found, and when it is looked at next; or why a review was put off. Can be neither changed
// nor deleted (also by trigger).
struct StageReview {
    CaseFileId caseFile;
    QDate heldOn;
    ReviewKind kind;
    QString participants;
    QString findings;                  // of one that was put off: why
    std::optional<NextStep> nextStep;  // nothing for one that was put off
    std::optional<QDate> nextReviewOn; // nothing for a final one
    QString author;
};
using StageReviewId = Id<StageReview>;

inline constexpr auto stageReviewFields = std::tuple{
    Field{&StageReview::caseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file"), Trait::Required},
    Field{&StageReview::heldOn, "held_on", QT_TRANSLATE_NOOP("Label", "Held on"), Trait::Required},
    Field{&StageReview::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind of review"), Trait::Required},
    Field{&StageReview::participants, "participants", QT_TRANSLATE_NOOP("Label", "Who took part")},
    Field{&StageReview::findings, "findings", QT_TRANSLATE_NOOP("Label", "What was found"), Trait::Required | Trait::Sensitive},
    Field{&StageReview::nextStep, "next_step", QT_TRANSLATE_NOOP("Label", "What next")},
    Field{&StageReview::nextReviewOn, "next_review_on", QT_TRANSLATE_NOOP("Label", "Next review")},
    Field{&StageReview::author, "author", QT_TRANSLATE_NOOP("Label", "Written by"), Trait::Required},
};
constexpr const auto& fieldsOf(const StageReview*)
{
    return stageReviewFields;
}
constexpr const char* tableOf(const StageReview*)
{
    return "stage_review";
}
constexpr Kind kindOf(const StageReview*)
{
    return Kind::StageReview;
}

// Anything but one that was put off says what next; anything but a final one when next, which is after the day it was held.
Violations check(const StageReview& review, QDate today);

} // namespace anxin
