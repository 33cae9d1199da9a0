// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

namespace anxin {

// What was begun and must be taken further (services/agenda).
enum class LoopKind : quint8 {
    CriticalAnswer,
    RiskTold,
    SecondInterview,
    MeetingDecision,
    CaseFile,
    ContingencyPlan,
    Review,
    UnsignedNote,
    ReferralReply,
    ConsentReply,
    MissingPupil,
    Leaver,
    CrisisOpen,
    CrisisReport,
    CrisisWatch,
    CrisisReview,
    Affected,
    NoteMissing,
    CarePlan,
    SafetyPlan,
    Measure,
    GuardianContact,
    ReferralStep,
    ReturnFollowUp,
    Suspension,
    HandOver,
    Letter,
    Transition,
    TermCare,
};
constexpr auto enumTable(LoopKind)
{
    return std::array{
        EnumEntry{LoopKind::CriticalAnswer, "critical-answer", QT_TRANSLATE_NOOP("Label", "Critical answer, see the pupil")},
        EnumEntry{LoopKind::RiskTold, "risk-told",
                  QT_TRANSLATE_NOOP("Label", "Spoke of suicide or self-harm in a session, nothing decided since")},
        EnumEntry{LoopKind::SecondInterview, "second-interview", QT_TRANSLATE_NOOP("Label", "Second interview due")},
        EnumEntry{LoopKind::MeetingDecision, "meeting-decision",
                  QT_TRANSLATE_NOOP("Label", "Seen, decision of the meeting due")},
        EnumEntry{LoopKind::CaseFile, "case-file", QT_TRANSLATE_NOOP("Label", "Listed, no case file yet")},
        EnumEntry{LoopKind::ContingencyPlan, "contingency-plan", QT_TRANSLATE_NOOP("Label", "Contingency plan missing")},
        EnumEntry{LoopKind::Review, "review", QT_TRANSLATE_NOOP("Label", "Review due")},
        EnumEntry{LoopKind::UnsignedNote, "unsigned-note", QT_TRANSLATE_NOOP("Label", "Session note not signed")},
        EnumEntry{LoopKind::ReferralReply, "referral-reply", QT_TRANSLATE_NOOP("Label", "Referral without a reply")},
        EnumEntry{LoopKind::ConsentReply, "consent-reply", QT_TRANSLATE_NOOP("Label", "Consent letter without an answer")},
        EnumEntry{LoopKind::MissingPupil, "missing-pupil", QT_TRANSLATE_NOOP("Label", "Not in the newest class list")},
        EnumEntry{LoopKind::Leaver, "leaver", QT_TRANSLATE_NOOP("Label", "Has left the school, not yet handed over")},
        EnumEntry{LoopKind::CrisisOpen, "crisis-open", QT_TRANSLATE_NOOP("Label", "Crisis is not closed")},
        EnumEntry{LoopKind::CrisisReport, "crisis-report", QT_TRANSLATE_NOOP("Label", "Report of a crisis due")},
        EnumEntry{LoopKind::CrisisWatch, "crisis-watch", QT_TRANSLATE_NOOP("Label", "Watch over a pupil ends")},
        EnumEntry{LoopKind::CrisisReview, "crisis-review", QT_TRANSLATE_NOOP("Label", "Closed crisis not reviewed")},
        EnumEntry{LoopKind::Affected, "affected", QT_TRANSLATE_NOOP("Label", "Affected by a crisis, look in")},
        EnumEntry{LoopKind::NoteMissing, "note-missing", QT_TRANSLATE_NOOP("Label", "Appointment passed, note missing")},
        EnumEntry{LoopKind::CarePlan, "care-plan", QT_TRANSLATE_NOOP("Label", "Listed, no care plan yet")},
        EnumEntry{LoopKind::SafetyPlan, "safety-plan", QT_TRANSLATE_NOOP("Label", "Safety plan missing")},
        EnumEntry{LoopKind::Measure, "measure", QT_TRANSLATE_NOOP("Label", "Measure of a care plan due")},
        EnumEntry{LoopKind::GuardianContact, "guardian-contact", QT_TRANSLATE_NOOP("Label", "Guardian not contacted for long")},
        EnumEntry{LoopKind::ReferralStep, "referral-step", QT_TRANSLATE_NOOP("Label", "Next step of a referral due")},
        EnumEntry{LoopKind::ReturnFollowUp, "return-follow-up",
                  QT_TRANSLATE_NOOP("Label", "Look in after the return to school")},
        EnumEntry{LoopKind::Suspension, "suspension", QT_TRANSLATE_NOOP("Label", "Studies suspended, arrange the return")},
        EnumEntry{LoopKind::HandOver, "hand-over", QT_TRANSLATE_NOOP("Label", "Hand-over without a receipt")},
        EnumEntry{LoopKind::Letter, "letter", QT_TRANSLATE_NOOP("Label", "Letter to the room not answered")},
        EnumEntry{LoopKind::Transition, "transition", QT_TRANSLATE_NOOP("Label", "Contact before or after a holiday or exam")},
        EnumEntry{LoopKind::TermCare, "term-care", QT_TRANSLATE_NOOP("Label", "Attention group, this term still open")},
    };
}

} // namespace anxin
