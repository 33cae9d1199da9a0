// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/guardian/guardian.h"
#include "core/records/student/student.h"

namespace anxin {

// What is agreed to. Each purpose is asked for by itself: who agrees to a survey has not agreed to a recording.
enum class ConsentPurpose : quint8 { Screening, Counselling, Group, Recording, HandOver };
constexpr auto enumTable(ConsentPurpose)
{
    return std::array{
        EnumEntry{ConsentPurpose::Screening, "screening", QT_TRANSLATE_NOOP("Label", "Screening")},
        EnumEntry{ConsentPurpose::Counselling, "counselling", QT_TRANSLATE_NOOP("Label", "Individual counselling")},
        EnumEntry{ConsentPurpose::Group, "group", QT_TRANSLATE_NOOP("Label", "Group work")},
        EnumEntry{ConsentPurpose::Recording, "recording", QT_TRANSLATE_NOOP("Label", "Sound or video recording")},
        EnumEntry{ConsentPurpose::HandOver, "hand-over", QT_TRANSLATE_NOOP("Label", "Passing on to others")},
    };
}

// What is entered: a letter went out, or an answer came.
enum class ConsentState : quint8 { Sent, Agreed, Declined, Withdrawn };
constexpr auto enumTable(ConsentState)
{
    return std::array{
        EnumEntry{ConsentState::Sent, "sent", QT_TRANSLATE_NOOP("Label", "Letter sent")},
        EnumEntry{ConsentState::Agreed, "agreed", QT_TRANSLATE_NOOP("Label", "Agreed")},
        EnumEntry{ConsentState::Declined, "declined", QT_TRANSLATE_NOOP("Label", "Declined")},
        EnumEntry{ConsentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Label", "Withdrawn")},
    };
}

// Who has signed: a guardian by relation, or the pupil.
enum class SignerRelation : quint8 { Mother, Father, Grandparent, Relative, Institution, Other, Self };
constexpr auto enumTable(SignerRelation)
{
    return std::array{
        EnumEntry{SignerRelation::Mother, "mother", QT_TRANSLATE_NOOP("Label", "Mother")},
        EnumEntry{SignerRelation::Father, "father", QT_TRANSLATE_NOOP("Label", "Father")},
        EnumEntry{SignerRelation::Grandparent, "grandparent", QT_TRANSLATE_NOOP("Label", "Grandparent")},
        EnumEntry{SignerRelation::Relative, "relative", QT_TRANSLATE_NOOP("Label", "Another relative")},
        EnumEntry{SignerRelation::Institution, "institution", QT_TRANSLATE_NOOP("Label", "An institution")},
        EnumEntry{SignerRelation::Other, "other", QT_TRANSLATE_NOOP("Label", "Another person")},
        EnumEntry{SignerRelation::Self, "self", QT_TRANSLATE_NOOP("Label", "The pupil")},
    };
}

// How a guardian signs.
SignerRelation signerAs(GuardianRelation relation);

// One entry about one purpose. Never changed and never taken away: a later entry goes before it.
struct Consent {
    StudentId student;
    std::optional<ConsentPurpose> purpose = {}; // no default: a missing answer must show
    std::optional<ConsentState> state = {};     // no default either
    QDate statedOn = {};                        // the day on the paper
    QString signer = {};
    std::optional<SignerRelation> relation = {}; // nothing where it stands on the papers of a whole class
    std::optional<QDate> expiresOn = {};         // the last day of an agreement
    QString note = {};
};
using ConsentId = Id<Consent>;

inline constexpr auto consentFields = std::tuple{
    Field{&Consent::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Consent::purpose, "purpose", QT_TRANSLATE_NOOP("Label", "What for"), Trait::Required},
    Field{&Consent::state, "state", QT_TRANSLATE_NOOP("Label", "Answer"), Trait::Required},
    Field{&Consent::statedOn, "stated_on", QT_TRANSLATE_NOOP("Label", "Date"), Trait::Required},
    Field{&Consent::signer, "signer", QT_TRANSLATE_NOOP("Label", "Signed by"), Trait::Identifying},
    Field{&Consent::relation, "relation", QT_TRANSLATE_NOOP("Label", "Relation")},
    Field{&Consent::expiresOn, "expires_on", QT_TRANSLATE_NOOP("Label", "Valid until")},
    Field{&Consent::note, "note", QT_TRANSLATE_NOOP("Label", "Remarks"), Trait::Identifying | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Consent*)
{
    return consentFields;
}
constexpr const char* tableOf(const Consent*)
{
    return "consent";
}
constexpr Kind kindOf(const Consent*)
{
    return Kind::Consent;
}

// Under this age a guardian agrees (Personal Information Protection Law of 2021, art. 31). From it on a pupil may.
inline constexpr int agreesFromAge = 14;

// An answer needs a signer, and only an agreement has a last day. Under 14, on the day of the paper, a pupil cannot agree
// alone, and neither where the birthday is not known; declining and withdrawing is always heard.
Violations check(const Consent& consent, std::optional<QDate> bornOn, QDate today);

// Where a purpose stands. Computed, never stored.
enum class ConsentStanding : quint8 { NotAsked, Sent, Agreed, Expired, Declined, Withdrawn };
constexpr auto enumTable(ConsentStanding)
{
    return std::array{
        EnumEntry{ConsentStanding::NotAsked, "not-asked", QT_TRANSLATE_NOOP("Label", "Nothing sent yet")},
        EnumEntry{ConsentStanding::Sent, "sent", QT_TRANSLATE_NOOP("Label", "No answer yet")},
        EnumEntry{ConsentStanding::Agreed, "agreed", QT_TRANSLATE_NOOP("Label", "Agreed")},
        EnumEntry{ConsentStanding::Expired, "expired", QT_TRANSLATE_NOOP("Label", "Expired")},
        EnumEntry{ConsentStanding::Declined, "declined", QT_TRANSLATE_NOOP("Label", "Declined")},
        EnumEntry{ConsentStanding::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Label", "Withdrawn")},
    };
}

} // namespace anxin
