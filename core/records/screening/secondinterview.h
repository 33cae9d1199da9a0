// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/screening/campaign.h"
#include "core/records/student/student.h"

namespace anxin {

enum class InterviewConclusion : quint8 { Excluded, Watch, KeyAttention, HighRisk, Crisis };
constexpr auto enumTable(InterviewConclusion)
{
    return std::array{
        EnumEntry{InterviewConclusion::Excluded, "excluded", QT_TRANSLATE_NOOP("Label", "No further attention needed")},
        EnumEntry{InterviewConclusion::Watch, "watch", QT_TRANSLATE_NOOP("Label", "General attention")},
        EnumEntry{InterviewConclusion::KeyAttention, "key-attention", QT_TRANSLATE_NOOP("Label", "Key attention")},
        EnumEntry{InterviewConclusion::HighRisk, "high-risk", QT_TRANSLATE_NOOP("Label", "High risk")},
        EnumEntry{InterviewConclusion::Crisis, "crisis", QT_TRANSLATE_NOOP("Label", "Crisis, act at once")},
    };
}

// 二次访谈: the counsellor's own look at a pupil before any level is set. Its conclusion is a judgement; the level is set
// separately, with a reason.
struct SecondInterview {
    StudentId student;
    std::optional<CampaignId> campaign; // the screening that made the pupil a candidate, where there was one
    QDate heldOn;
    QString interviewer;
    std::optional<InterviewConclusion> conclusion; // no default: a missing answer must show
    QString summary;
    std::optional<QDate> guardianToldOn;
    QString guardianFeedback;  // the interpreted result only, no raw sheet
    QString homeroomView = {}; // learning, company, attendance, moods: what the class sees, beside what was said
};
using SecondInterviewId = Id<SecondInterview>;

inline constexpr auto secondInterviewFields = std::tuple{
    Field{&SecondInterview::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&SecondInterview::campaign, "campaign", QT_TRANSLATE_NOOP("Label", "Screening campaign")},
    Field{&SecondInterview::heldOn, "held_on", QT_TRANSLATE_NOOP("Label", "Held on"), Trait::Required},
    Field{&SecondInterview::interviewer, "interviewer", QT_TRANSLATE_NOOP("Label", "Interviewer"), Trait::Required},
    Field{&SecondInterview::conclusion, "conclusion", QT_TRANSLATE_NOOP("Label", "Conclusion"), Trait::Required},
    Field{&SecondInterview::summary, "summary", QT_TRANSLATE_NOOP("Label", "What the pupil said and what you saw"),
          Trait::Required | Trait::Sensitive},
    Field{&SecondInterview::guardianToldOn, "guardian_told_on", QT_TRANSLATE_NOOP("Label", "Guardian told on")},
    Field{&SecondInterview::guardianFeedback, "guardian_feedback", QT_TRANSLATE_NOOP("Label", "What the guardian was told"),
          Trait::Sensitive},
    Field{&SecondInterview::homeroomView, "homeroom_view", QT_TRANSLATE_NOOP("Label", "What the homeroom teacher sees"),
          Trait::Sensitive},
};
constexpr const auto& fieldsOf(const SecondInterview*)
{
    return secondInterviewFields;
}
constexpr const char* tableOf(const SecondInterview*)
{
    return "second_interview";
}
constexpr Kind kindOf(const SecondInterview*)
{
    return Kind::SecondInterview;
}

Violations check(const SecondInterview& interview, QDate today);

} // namespace anxin
