// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/twotongues.h"
#include "core/records/letter/letter.h"
#include "core/services/loopkind.h"
#include "core/services/qualityrules.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace anxin {

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
    TwoTongues source;
    QDate validFrom;
    bool isSchools = false; // decided by this school, in place of the shipped number
};

// Around a holiday or an exam, and in the first grade of a stage, everybody on the list is spoken with (domain R-26).
struct TransitionRules {
    int leastDays = 0;                 // of a holiday that counts
    int daysBefore = 0, daysAfter = 0; // 0: nobody is asked then, nor below
    int daysUntilResults = 0;          // of exams, from their last day on
    int daysAtEntry = 0;               // from the first lessons of the first grade on
};

// The numbers and lists that may differ from school to school, read from resources/rules/*.json, each with its source.
// Values; may be shared between threads.
class RuleBook {
public:
    // The shipped rules, read once. Throws Fault{Bug} where one of them cannot be read.
    static RuleBook shipped();
    // Days from the beginning of a loop until it is due, of a kind that does not bring its own day.
    int daysUntilDue(LoopKind kind) const { return daysOf(toCode(kind)); }
    // Days without a contact with the guardian of a listed pupil; `rank` of the level in force.
    int daysUntilGuardianContact(int rank) const;
    // Days after a second interview until it is decided what follows from it.
    int daysUntilDecision(bool isHighRisk) const
    {
        return isHighRisk ? daysOf(QStringLiteral("meeting-decision-high")) : daysUntilDue(LoopKind::MeetingDecision);
    }
    // Days until a letter to the room is answered.
    int daysUntilAnswer(LetterUrgency urgency) const;
    TransitionRules transitions() const;
    // Days until a case file is looked at again that has no level.
    int daysUntilReviewWithoutLevel() const { return daysOf(QStringLiteral("review-without-level")); }
    // Days from the most serious level to the first review of a file at it (domain R-15).
    int daysUntilFirstReviewAtRed() const { return daysOf(QStringLiteral("first-review-red")); }
    // How old a safety plan may be when a level begins that asks for one.
    int daysSafetyPlanBeforeLevel() const { return daysOf(QStringLiteral("safety-plan-before")); }
    // Of a referral (services/referralrules): days until a task is due, by its code, and after a return the days of each look
    // in.
    int daysOfReferral(const QString& task) const { return daysOf(referralPrefix() + task); }
    std::vector<int> followUpDays() const;
    // Codes of the attention categories whose pupils have a file, a plan and an assessment in each term (domain R-25).
    const QStringList& attentionGroups() const { return m_attentionGroups; }
    // All numbers of days, by code: of a LoopKind, of a case of one ("guardian-contact-red"), or of a referral's task behind
    // the prefix.
    static QString referralPrefix() { return QStringLiteral("referral/"); }
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
    static RuleBook read();
    void readDays(const QString& name, const QString& format, const QString& prefix);
    int daysOf(const QString& rule) const;

    QMap<QString, DaysRule> m_days;
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
