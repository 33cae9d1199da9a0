// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/appointment/appointment.h"

namespace anxin {

enum class ContactChannel : quint8 { OnSite, Phone, Qq, WeChat, Other };
constexpr auto enumTable(ContactChannel)
{
    return std::array{
        EnumEntry{ContactChannel::OnSite, "on-site", QT_TRANSLATE_NOOP("Label", "At home")},
        EnumEntry{ContactChannel::Phone, "phone", QT_TRANSLATE_NOOP("Label", "Telephone")},
        EnumEntry{ContactChannel::Qq, "qq", QT_TRANSLATE_NOOP("Label", "QQ")},
        EnumEntry{ContactChannel::WeChat, "wechat", QT_TRANSLATE_NOOP("Label", "WeChat")},
        EnumEntry{ContactChannel::Other, "other", QT_TRANSLATE_NOOP("Label", "Another way")},
    };
}

enum class ContactOutcome : quint8 { Reached, NotReached, Refused };
constexpr auto enumTable(ContactOutcome)
{
    return std::array{
        EnumEntry{ContactOutcome::Reached, "reached", QT_TRANSLATE_NOOP("Label", "Talked with the family")},
        EnumEntry{ContactOutcome::NotReached, "not-reached", QT_TRANSLATE_NOOP("Label", "Not reached")},
        EnumEntry{ContactOutcome::Refused, "refused", QT_TRANSLATE_NOOP("Label", "The family declined to talk")},
    };
}

// 家访记录: one contact with a pupil's family, on site or not, or one that was tried in vain.
struct HomeContact {
    StudentId student;
    QDate heldOn;
    std::optional<ContactChannel> channel; // no default: a missing answer must show
    QString teacher;
    QString relative; // with whom, by relation: mother, grandfather, …
    QString purpose;
    QString content; // not of one that reached nobody
    QString followUp;
    std::optional<ContactOutcome> outcome = {};    // no default either
    std::optional<AppointmentId> appointment = {}; // the talk with a guardian that was booked
};
using HomeContactId = Id<HomeContact>;

inline constexpr auto homeContactFields = std::tuple{
    Field{&HomeContact::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&HomeContact::heldOn, "held_on", QT_TRANSLATE_NOOP("Label", "Date"), Trait::Required},
    Field{&HomeContact::channel, "channel", QT_TRANSLATE_NOOP("Label", "How"), Trait::Required},
    Field{&HomeContact::teacher, "teacher", QT_TRANSLATE_NOOP("Label", "Teacher"), Trait::Required | Trait::Identifying},
    Field{&HomeContact::relative, "relative", QT_TRANSLATE_NOOP("Label", "With whom"), Trait::Required},
    Field{&HomeContact::purpose, "purpose", QT_TRANSLATE_NOOP("Label", "Purpose"), Trait::Required},
    Field{&HomeContact::content, "content", QT_TRANSLATE_NOOP("Label", "What was said"), Trait::Sensitive},
    Field{&HomeContact::followUp, "follow_up", QT_TRANSLATE_NOOP("Label", "What follows"), Trait::Sensitive},
    Field{&HomeContact::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "Whether anybody was reached"), Trait::Required},
    Field{&HomeContact::appointment, "appointment", QT_TRANSLATE_NOOP("Label", "Appointment")},
};
constexpr const auto& fieldsOf(const HomeContact*)
{
    return homeContactFields;
}
constexpr const char* tableOf(const HomeContact*)
{
    return "home_contact";
}
constexpr Kind kindOf(const HomeContact*)
{
    return Kind::HomeContact;
}

Violations check(const HomeContact& contact, QDate today);

} // namespace anxin
