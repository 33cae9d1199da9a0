// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/calendar/sqltime.h"
#include "core/records/student/student.h"

namespace anxin {

// 危机类型. Nobody has to know it when the console is opened.
enum class CrisisKind : quint8 {
    Unclear,
    SuicidalThoughts,
    SuicidePlan,
    SuicideAttempt,
    SuicideDeath,
    SelfHarm,
    HarmToOthers,
    Missing,
    AcuteSymptoms,
    Bullying,
    SexualAssault,
    FamilyViolence,
    Accident,
    Bereavement,
    Group,
};
constexpr auto enumTable(CrisisKind)
{
    return std::array{
        EnumEntry{CrisisKind::Unclear, "unclear", QT_TRANSLATE_NOOP("Label", "Not clear yet")},
        EnumEntry{CrisisKind::SuicidalThoughts, "suicidal-thoughts", QT_TRANSLATE_NOOP("Label", "Thoughts of suicide")},
        EnumEntry{CrisisKind::SuicidePlan, "suicide-plan", QT_TRANSLATE_NOOP("Label", "Plan of suicide")},
        EnumEntry{CrisisKind::SuicideAttempt, "suicide-attempt", QT_TRANSLATE_NOOP("Label", "Suicide attempt")},
        EnumEntry{CrisisKind::SuicideDeath, "suicide-death", QT_TRANSLATE_NOOP("Label", "Death by suicide")},
        EnumEntry{CrisisKind::SelfHarm, "self-harm", QT_TRANSLATE_NOOP("Label", "Self-harm")},
        EnumEntry{CrisisKind::HarmToOthers, "harm-to-others", QT_TRANSLATE_NOOP("Label", "Harm to others")},
        EnumEntry{CrisisKind::Missing, "missing", QT_TRANSLATE_NOOP("Label", "Ran away or missing")},
        EnumEntry{CrisisKind::AcuteSymptoms, "acute-symptoms", QT_TRANSLATE_NOOP("Label", "Acute mental symptoms")},
        EnumEntry{CrisisKind::Bullying, "bullying", QT_TRANSLATE_NOOP("Label", "Bullying")},
        EnumEntry{CrisisKind::SexualAssault, "sexual-assault", QT_TRANSLATE_NOOP("Label", "Sexual assault")},
        EnumEntry{CrisisKind::FamilyViolence, "family-violence", QT_TRANSLATE_NOOP("Label", "Violence at home")},
        EnumEntry{CrisisKind::Accident, "accident", QT_TRANSLATE_NOOP("Label", "Accident")},
        EnumEntry{CrisisKind::Bereavement, "bereavement", QT_TRANSLATE_NOOP("Label", "Death of somebody close")},
        EnumEntry{CrisisKind::Group, "group", QT_TRANSLATE_NOOP("Label", "Several pupils at once")},
    };
}

enum class CrisisUrgency : quint8 { Ordinary, Attention, Urgent, VeryUrgent };
constexpr auto enumTable(CrisisUrgency)
{
    return std::array{
        EnumEntry{CrisisUrgency::Ordinary, "ordinary", QT_TRANSLATE_NOOP("Label", "Ordinary")},
        EnumEntry{CrisisUrgency::Attention, "attention", QT_TRANSLATE_NOOP("Label", "Needs attention")},
        EnumEntry{CrisisUrgency::Urgent, "urgent", QT_TRANSLATE_NOOP("Label", "Urgent")},
        EnumEntry{CrisisUrgency::VeryUrgent, "very-urgent", QT_TRANSLATE_NOOP("Label", "Very urgent")},
    };
}

// 危机事件: what is known of it. Nothing but its number and its moment must be there when it begins. What was done stands in
// its log (crisisentry.h).
struct CrisisEvent {
    QString number; // 2026-C01
    QString title;
    CrisisKind kind = CrisisKind::Unclear;
    CrisisUrgency urgency = CrisisUrgency::Urgent;
    QString place;
    std::optional<StudentId> student; // whom it is about, where it is one pupil of this school and known
    QString lead;                     // who leads
    std::optional<QDate> discoveredOn;
    std::optional<QTime> discoveredAt;
    QString discoveredBy;
    QString discoveredHow;
    QString originalWords; // as they were said or written
    int protocol = 1;      // version
    Moment openedAt;
    std::optional<Moment> closedAt; // locked from here on
    QString closedBy;
    QString summary;
    QString followUp;
    std::optional<Moment> reviewedAt; // once
    QString lessons;
};
using CrisisEventId = Id<CrisisEvent>;

inline constexpr auto crisisEventFields = std::tuple{
    Field{&CrisisEvent::number, "number", QT_TRANSLATE_NOOP("Label", "Number"), Trait::Required},
    Field{&CrisisEvent::title, "title", QT_TRANSLATE_NOOP("Label", "In a few words"), Trait::Sensitive},
    Field{&CrisisEvent::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind of crisis"), Trait::Required},
    Field{&CrisisEvent::urgency, "urgency", QT_TRANSLATE_NOOP("Label", "Urgency"), Trait::Required},
    Field{&CrisisEvent::place, "place", QT_TRANSLATE_NOOP("Label", "Place")},
    Field{&CrisisEvent::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Identifying},
    Field{&CrisisEvent::lead, "lead", QT_TRANSLATE_NOOP("Label", "Who leads"), Trait::Identifying},
    Field{&CrisisEvent::discoveredOn, "discovered_on", QT_TRANSLATE_NOOP("Label", "Noticed on")},
    Field{&CrisisEvent::discoveredAt, "discovered_at", QT_TRANSLATE_NOOP("Label", "Noticed at")},
    Field{&CrisisEvent::discoveredBy, "discovered_by", QT_TRANSLATE_NOOP("Label", "Noticed by"), Trait::Identifying},
    Field{&CrisisEvent::discoveredHow, "discovered_how", QT_TRANSLATE_NOOP("Label", "How it was noticed")},
    Field{&CrisisEvent::originalWords, "original_words", QT_TRANSLATE_NOOP("Label", "Original words"), Trait::Sensitive},
    Field{&CrisisEvent::protocol, "protocol", QT_TRANSLATE_NOOP("Label", "Version of the protocol")},
    Field{&CrisisEvent::openedAt, "opened_at", QT_TRANSLATE_NOOP("Label", "Opened")},
    Field{&CrisisEvent::closedAt, "closed_at", QT_TRANSLATE_NOOP("Label", "Closed at")},
    Field{&CrisisEvent::closedBy, "closed_by", QT_TRANSLATE_NOOP("Label", "Closed by"), Trait::Identifying},
    Field{&CrisisEvent::summary, "summary", QT_TRANSLATE_NOOP("Label", "What happened, and how it stands"), Trait::Sensitive},
    Field{&CrisisEvent::followUp, "follow_up", QT_TRANSLATE_NOOP("Label", "What follows"), Trait::Sensitive},
    Field{&CrisisEvent::reviewedAt, "reviewed_at", QT_TRANSLATE_NOOP("Label", "Looked back on")},
    Field{&CrisisEvent::lessons, "lessons", QT_TRANSLATE_NOOP("Label", "What we learnt"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const CrisisEvent*)
{
    return crisisEventFields;
}
constexpr const char* tableOf(const CrisisEvent*)
{
    return "crisis_event";
}
constexpr Kind kindOf(const CrisisEvent*)
{
    return Kind::CrisisEvent;
}

} // namespace anxin
