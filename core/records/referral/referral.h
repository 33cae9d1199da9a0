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

enum class GuardianResponse : quint8 { Pending, Agreed, Disagreed, RefusedToSign, NotReached };
constexpr auto enumTable(GuardianResponse)
{
    return std::array{
        EnumEntry{GuardianResponse::Pending, "pending", QT_TRANSLATE_NOOP("Label", "Not answered yet")},
        EnumEntry{GuardianResponse::Agreed, "agreed", QT_TRANSLATE_NOOP("Label", "Agreed")},
        EnumEntry{GuardianResponse::Disagreed, "disagreed", QT_TRANSLATE_NOOP("Label", "Did not agree")},
        EnumEntry{GuardianResponse::RefusedToSign, "refused-to-sign", QT_TRANSLATE_NOOP("Label", "Would not sign")},
        EnumEntry{GuardianResponse::NotReached, "not-reached", QT_TRANSLATE_NOOP("Label", "Not reached")},
    };
}

// 转介: the advice that somebody with other means should see the pupil. Open until a reply comes back; what a hospital found
// is not written here as our own diagnosis, only what the guardian handed over.
struct Referral {
    StudentId student;
    QDate referredOn;
    std::optional<ReferralDirection> direction; // no default: a missing answer must show
    QString organisation;
    QString reason; // neutral words, "beyond what the school can offer"
    GuardianResponse guardianResponse;
    std::optional<QDate> replyOn;
    QString reply;
};
using ReferralId = Id<Referral>;

inline constexpr auto referralFields = std::tuple{
    Field{&Referral::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Referral::referredOn, "referred_on", QT_TRANSLATE_NOOP("Label", "Referred on"), Trait::Required},
    Field{&Referral::direction, "direction", QT_TRANSLATE_NOOP("Label", "To"), Trait::Required},
    Field{&Referral::organisation, "organisation", QT_TRANSLATE_NOOP("Label", "Institution and department")},
    Field{&Referral::reason, "reason", QT_TRANSLATE_NOOP("Label", "Reason"), Trait::Required | Trait::Sensitive},
    Field{&Referral::guardianResponse, "guardian_response", QT_TRANSLATE_NOOP("Label", "Guardian's answer"), Trait::Required},
    Field{&Referral::replyOn, "reply_on", QT_TRANSLATE_NOOP("Label", "Reply received on")},
    Field{&Referral::reply, "reply", QT_TRANSLATE_NOOP("Label", "Reply"), Trait::Sensitive},
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
