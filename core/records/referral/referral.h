// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

enum class ReferralDirection : quint8 { Hospital, DistrictCentre, Protection, WithinSchool };
constexpr auto enumTable(ReferralDirection)
{
    return std::array{
        EnumEntry{ReferralDirection::Hospital, "hospital", QT_TRANSLATE_NOOP("Label", "Hospital")},
        EnumEntry{ReferralDirection::DistrictCentre, "district-centre",
                  QT_TRANSLATE_NOOP("Label", "District counselling centre")},
        EnumEntry{ReferralDirection::Protection, "protection",
                  QT_TRANSLATE_NOOP("Label", "Police or civil affairs (protection)")},
        EnumEntry{ReferralDirection::WithinSchool, "within-school", QT_TRANSLATE_NOOP("Label", "Within the school")},
    };
}

// By which way a referral goes: by the guardians, who are given a letter and take the pupil there; or directly, where the room
// itself reports or hands the pupil on. A direct one waits for no guardian, who may be the danger.
enum class ReferralWay : quint8 { ByGuardian, Direct };
constexpr ReferralWay wayOf(std::optional<ReferralDirection> direction)
{
    return direction == ReferralDirection::Protection || direction == ReferralDirection::WithinSchool ? ReferralWay::Direct
                                                                                                      : ReferralWay::ByGuardian;
}

// 转介: the advice that somebody with other means should see the pupil. What has become of it is told by its steps
// (referralstep.h) and by nothing else.
struct Referral {
    StudentId student;
    QDate referredOn;
    std::optional<ReferralDirection> direction; // no default: a missing answer must show
    QString organisation;
    QString reason;      // neutral words, "beyond what the school can offer"
    QString slipNo = {}; // what the letter bears instead of a name (slipcode.h); given when it is recorded
};
using ReferralId = Id<Referral>;

inline constexpr auto referralFields = std::tuple{
    Field{&Referral::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Referral::referredOn, "referred_on", QT_TRANSLATE_NOOP("Label", "Referred on"), Trait::Required},
    Field{&Referral::direction, "direction", QT_TRANSLATE_NOOP("Label", "To"), Trait::Required},
    Field{&Referral::organisation, "organisation", QT_TRANSLATE_NOOP("Label", "Institution and department")},
    Field{&Referral::reason, "reason", QT_TRANSLATE_NOOP("Label", "Reason"), Trait::Required | Trait::Sensitive},
    Field{&Referral::slipNo, "slip_no", QT_TRANSLATE_NOOP("Label", "Number of the letter")},
};
constexpr const auto& fieldsOf(const Referral*)
{
    return referralFields;
}
constexpr const char* tableOf(const Referral*)
{
    return "referral";
}
constexpr Kind kindOf(const Referral*)
{
    return Kind::Referral;
}

Violations check(const Referral& referral, QDate today);

} // namespace anxin
