// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/campaign.h"
#include "core/records/student/student.h"

namespace anxin {

enum class UntestedReason : quint8 { Absent, Declined, Exempt };
constexpr auto enumTable(UntestedReason)
{
    return std::array{
        EnumEntry{UntestedReason::Absent, "absent", QT_TRANSLATE_NOOP("Label", "Absent")},
        EnumEntry{UntestedReason::Declined, "declined", QT_TRANSLATE_NOOP("Label", "Did not want to")},
        EnumEntry{UntestedReason::Exempt, "exempt", QT_TRANSLATE_NOOP("Label", "Need not take part")},
    };
}

// 缺测: why a pupil whom a campaign expected has no usable answers. Without effect once there are some.
struct Untested {
    CampaignId campaign;
    StudentId student;
    UntestedReason reason;
    QString note;
    QDate notedOn;
};
using UntestedId = Id<Untested>;

inline constexpr auto untestedFields = std::tuple{
    Field{&Untested::campaign, "campaign", QT_TRANSLATE_NOOP("Label", "Screening campaign"), Trait::Required},
    Field{&Untested::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Untested::reason, "reason", QT_TRANSLATE_NOOP("Label", "Why there are no answers"), Trait::Required},
    Field{&Untested::note, "note", QT_TRANSLATE_NOOP("Label", "Remarks"), Trait::Identifying | Trait::Sensitive},
    Field{&Untested::notedOn, "noted_on", QT_TRANSLATE_NOOP("Label", "Date"), Trait::Required},
};
constexpr const auto& fieldsOf(const Untested*)
{
    return untestedFields;
}
constexpr const char* tableOf(const Untested*)
{
    return "untested";
}
constexpr Kind kindOf(const Untested*)
{
    return Kind::Untested;
}

} // namespace anxin
