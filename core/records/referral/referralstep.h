// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referral.h"

namespace anxin {

enum class ReferralStepKind : quint8 {
    LetterGiven,
    Agreed,
    Refused,
    RefusedToSign,
    NotReached,
    AskedAfter, // whoever should have answered was asked; the clock begins anew
    SecondTalk,
    LeaderInformed,
    Seen,
    FedBack,
    KeptInSchool,
    OnLeave,
    Suspended,
    ReturnApplied,
    ReturnPassed,
    ReturnNotPassed,
    Returned,
    FollowUp,
    Closed,
    TakenBack, // the step before was entered by mistake
};
constexpr auto enumTable(ReferralStepKind)
{
    using K = ReferralStepKind;
    return std::array{
        EnumEntry{K::LetterGiven, "letter-given", QT_TRANSLATE_NOOP("Label", "Letter handed to the guardian")},
        EnumEntry{K::Agreed, "agreed", QT_TRANSLATE_NOOP("Label", "The guardian agrees")},
        EnumEntry{K::Refused, "refused", QT_TRANSLATE_NOOP("Label", "The guardian does not agree")},
        EnumEntry{K::RefusedToSign, "refused-to-sign", QT_TRANSLATE_NOOP("Label", "The guardian does not sign")},
        EnumEntry{K::NotReached, "not-reached", QT_TRANSLATE_NOOP("Label", "The guardian was not reached")},
        EnumEntry{K::AskedAfter, "asked-after", QT_TRANSLATE_NOOP("Label", "Asked after it")},
        EnumEntry{K::SecondTalk, "second-talk", QT_TRANSLATE_NOOP("Label", "Second talk with the guardian")},
        EnumEntry{K::LeaderInformed, "leader-informed", QT_TRANSLATE_NOOP("Label", "School leader informed")},
        EnumEntry{K::Seen, "seen", QT_TRANSLATE_NOOP("Label", "Seen by the institution")},
        EnumEntry{K::FedBack, "fed-back", QT_TRANSLATE_NOOP("Label", "Feedback of the institution")},
        EnumEntry{K::KeptInSchool, "in-school", QT_TRANSLATE_NOOP("Label", "Stays in school, with a plan")},
        EnumEntry{K::OnLeave, "on-leave", QT_TRANSLATE_NOOP("Label", "On leave")},
        EnumEntry{K::Suspended, "suspended", QT_TRANSLATE_NOOP("Label", "Schooling suspended")},
        EnumEntry{K::ReturnApplied, "return-applied", QT_TRANSLATE_NOOP("Label", "Return applied for")},
        EnumEntry{K::ReturnPassed, "return-passed", QT_TRANSLATE_NOOP("Label", "Return assessment passed")},
        EnumEntry{K::ReturnNotPassed, "return-not-passed", QT_TRANSLATE_NOOP("Label", "Return assessment not passed")},
        EnumEntry{K::Returned, "returned", QT_TRANSLATE_NOOP("Label", "Back in school, with support")},
        EnumEntry{K::FollowUp, "follow-up", QT_TRANSLATE_NOOP("Label", "Looked in")},
        EnumEntry{K::Closed, "closed", QT_TRANSLATE_NOOP("Label", "Referral closed")},
        EnumEntry{K::TakenBack, "taken-back", QT_TRANSLATE_NOOP("Label", "Step taken back")},
    };
}

// One step of a referral, with its evidence. Can be neither changed nor deleted (also by trigger). `finding`, `medication` and
// `advice` are what a hospital said, as the guardian handed it over, and belong to FedBack alone: the only place in the program
// where a diagnosis may stand. They are restricted: in no search, report, letter, print or list.
struct ReferralStep {
    ReferralId referral;
    ReferralStepKind kind;
    QDate onDay;
    QString byWhom;
    QString withWhom = {};
    QString witness = {}; // of a refusal
    QString text = {};
    std::optional<QDate> until = {}; // of leave and suspension: their last day
    QString institution = {};
    QString department = {};
    QString doctor = {};
    QString finding = {};
    QString medication = {};
    QString advice = {};
    std::optional<QDate> revisitOn = {};
    bool certificate = false; // that the pupil is well enough to come back
    bool treatmentRecord = false;
    bool application = false; // of the guardian
    bool agreement = false;   // between school, guardian and institution
    std::optional<Id<ReferralStep>> takesBack = {};
};
using ReferralStepId = Id<ReferralStep>;

inline constexpr auto referralStepFields = std::tuple{
    Field{&ReferralStep::referral, "referral", QT_TRANSLATE_NOOP("Label", "Referral"), Trait::Required},
    Field{&ReferralStep::kind, "kind", QT_TRANSLATE_NOOP("Label", "Step of a referral"), Trait::Required},
    Field{&ReferralStep::onDay, "on_day", QT_TRANSLATE_NOOP("Label", "Day"), Trait::Required},
    Field{&ReferralStep::byWhom, "by_whom", QT_TRANSLATE_NOOP("Label", "By whom"), Trait::Required | Trait::Identifying},
    Field{&ReferralStep::withWhom, "with_whom", QT_TRANSLATE_NOOP("Label", "With whom"), Trait::Identifying},
    Field{&ReferralStep::witness, "witness", QT_TRANSLATE_NOOP("Label", "Witness"), Trait::Identifying},
    Field{&ReferralStep::text, "text", QT_TRANSLATE_NOOP("Label", "What was said or agreed"), Trait::Sensitive},
    Field{&ReferralStep::until, "until", QT_TRANSLATE_NOOP("Label", "Away until")},
    Field{&ReferralStep::institution, "institution", QT_TRANSLATE_NOOP("Label", "Institution"), Trait::Sensitive},
    Field{&ReferralStep::department, "department", QT_TRANSLATE_NOOP("Label", "Department"), Trait::Sensitive},
    Field{&ReferralStep::doctor, "doctor", QT_TRANSLATE_NOOP("Label", "Doctor"), Trait::Sensitive},
    Field{&ReferralStep::finding, "finding", QT_TRANSLATE_NOOP("Label", "Diagnosis or impression, as handed over"),
          Trait::Sensitive},
    Field{&ReferralStep::medication, "medication", QT_TRANSLATE_NOOP("Label", "Medication, as handed over"), Trait::Sensitive},
    Field{&ReferralStep::advice, "advice", QT_TRANSLATE_NOOP("Label", "Advice of the institution"), Trait::Sensitive},
    Field{&ReferralStep::revisitOn, "revisit_on", QT_TRANSLATE_NOOP("Label", "Next visit there")},
    Field{&ReferralStep::certificate, "certificate", QT_TRANSLATE_NOOP("Label", "Certificate")},
    Field{&ReferralStep::treatmentRecord, "treatment_record", QT_TRANSLATE_NOOP("Label", "Record of treatment")},
    Field{&ReferralStep::application, "application", QT_TRANSLATE_NOOP("Label", "Application")},
    Field{&ReferralStep::agreement, "agreement", QT_TRANSLATE_NOOP("Label", "Agreement")},
    Field{&ReferralStep::takesBack, "takes_back", QT_TRANSLATE_NOOP("Label", "Takes back")},
};
constexpr const auto& fieldsOf(const ReferralStep*)
{
    return referralStepFields;
}
constexpr const char* tableOf(const ReferralStep*)
{
    return "referral_step";
}
constexpr Kind kindOf(const ReferralStep*)
{
    return Kind::ReferralStep;
}

} // namespace anxin
