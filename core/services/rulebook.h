// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/services/qualityrules.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace anxin {

// What was begun and must be taken further (services/agenda).
enum class LoopKind : quint8 {
    CriticalAnswer,
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
    HandOver,
    Letter,
    Transition,
    TermCare,
};
constexpr auto enumTable(LoopKind)
{
    return std::array{
        EnumEntry{LoopKind::CriticalAnswer, "critical-answer", QT_TRANSLATE_NOOP("Label", "Critical answer, see the pupil")},
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
        EnumEntry{LoopKind::HandOver, "hand-over", QT_TRANSLATE_NOOP("Label", "Hand-over without a receipt")},
        EnumEntry{LoopKind::Letter, "letter", QT_TRANSLATE_NOOP("Label", "Letter to the room not answered")},
        EnumEntry{LoopKind::Transition, "transition", QT_TRANSLATE_NOOP("Label", "Contact before or after a holiday or exam")},
        EnumEntry{LoopKind::TermCare, "term-care", QT_TRANSLATE_NOOP("Label", "Attention group, this term still open")},
    };
}

// Where the rule that makes a candidate comes from.
enum class CutSource : quint8 { Published, School };
constexpr auto enumTable(CutSource)
{
    return std::array{
        EnumEntry{CutSource::Published, "published", QT_TRANSLATE_NOOP("Label", "the published cut of the questionnaire")},
        EnumEntry{CutSource::School, "school",
                  QT_TRANSLATE_NOOP("Label", "a decision of the school, no rule for whole schools was published")},
    };
}

// How many days a promise may take, and who says so.
struct DaysRule {
    int days = 0;
    QString source;
    QDate validFrom;
    bool isSchools = false; // decided by this school, in place of the shipped number
};

// Around a holiday or an exam everybody on the list is spoken with (domain R-26).
struct TransitionRules {
    int leastDays = 0; // of a holiday that counts
    int daysBefore = 0, daysAfter = 0;
};

// The numbers and lists that may differ from school to school, read from resources/rules/*.json, each with its source.
// Values; may be shared between threads.
class RuleBook {
public:
    // The shipped rules. Throws Fault{Bug} where one of them cannot be read.
    static RuleBook shipped();
    // Days from the beginning of a loop until it is due; a review brings its own date.
    int daysUntilDue(LoopKind kind) const;
    // Days without a contact with the guardian of a listed pupil; `rank` of the level in force.
    int daysUntilGuardianContact(int rank) const;
    const TransitionRules& transitions() const { return m_transitions; }
    // Codes of the attention categories whose pupils have a file, a plan and an assessment in each term (domain R-25).
    const QStringList& attentionGroups() const { return m_attentionGroups; }
    // All numbers of days, by code: of a LoopKind, or of a case of one ("guardian-contact-red").
    const QMap<QString, DaysRule>& days() const { return m_days; }
    bool hasDays(const QString& rule) const { return m_days.contains(rule); }
    RuleBook withDays(const QString& rule, const DaysRule& days) const;
    // The last day on which the records of somebody who left on that day are kept; those of a school year become due together.
    QDate keptUntil(QDate leftOn) const;
    // Which results of a scale make a pupil a candidate: "flag:<id>", "outcome:<id>", "band:<key>=<class>". Empty where
    // no cut justifies it.
    QStringList candidateReasons(const QString& scale) const;
    std::optional<CutSource> candidateSource(const QString& scale) const; // nothing where there is no such rule
    QStringList scalesWithCandidates() const { return m_candidates.keys(); }
    const QualityRules& quality() const { return m_quality; }
    RuleBook withQuality(const QualityRules& quality) const;

private:
    int daysOf(const QString& rule) const;

    QMap<QString, DaysRule> m_days;
    TransitionRules m_transitions;
    QStringList m_attentionGroups;
    int m_yearsKept = 0; // after leaving
    struct CandidateRule {
        QStringList reasons;
        CutSource source;
    };
    QHash<QString, CandidateRule> m_candidates;
    QualityRules m_quality;
};

} // namespace anxin
