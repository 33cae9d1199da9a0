// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisisevent.h"

namespace anxin {

enum class WatchEnding : quint8 { HandedOn, Ended };
constexpr auto enumTable(WatchEnding)
{
    return std::array{
        EnumEntry{WatchEnding::HandedOn, "handed-on", QT_TRANSLATE_NOOP("Label", "Handed on")},
        EnumEntry{WatchEnding::Ended, "ended", QT_TRANSLATE_NOOP("Label", "Ended")},
    };
}

// 看护: who stays with whom, from when, until when it is meant. It runs until a person hands it on or ends it.
struct CrisisWatch {
    CrisisEventId event;
    std::optional<StudentId> student;
    QString watched; // where it is nobody of the register, or not known yet
    QString watcher;
    QString place;
    Moment startedAt;
    std::optional<QDate> untilOn;
    std::optional<QTime> untilAt;
    std::optional<Moment> endedAt;
    std::optional<WatchEnding> ending;
    QString note;
};
using CrisisWatchId = Id<CrisisWatch>;

inline constexpr auto crisisWatchFields = std::tuple{
    Field{&CrisisWatch::event, "event", QT_TRANSLATE_NOOP("Label", "Crisis"), Trait::Required},
    Field{&CrisisWatch::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Identifying},
    Field{&CrisisWatch::watched, "watched", QT_TRANSLATE_NOOP("Label", "Who is watched"), Trait::Identifying},
    Field{&CrisisWatch::watcher, "watcher", QT_TRANSLATE_NOOP("Label", "Who stays there"),
          Trait::Required | Trait::Identifying},
    Field{&CrisisWatch::place, "place", QT_TRANSLATE_NOOP("Label", "Place")},
    Field{&CrisisWatch::startedAt, "started_at", QT_TRANSLATE_NOOP("Label", "From")},
    Field{&CrisisWatch::untilOn, "until_on", QT_TRANSLATE_NOOP("Label", "Until the day")},
    Field{&CrisisWatch::untilAt, "until_at", QT_TRANSLATE_NOOP("Label", "Until the time")},
    Field{&CrisisWatch::endedAt, "ended_at", QT_TRANSLATE_NOOP("Label", "Ended")},
    Field{&CrisisWatch::ending, "ending", QT_TRANSLATE_NOOP("Label", "How it ended")},
    Field{&CrisisWatch::note, "note", QT_TRANSLATE_NOOP("Label", "Remarks"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const CrisisWatch*)
{
    return crisisWatchFields;
}
constexpr const char* tableOf(const CrisisWatch*)
{
    return "crisis_watch";
}
constexpr Kind kindOf(const CrisisWatch*)
{
    return Kind::CrisisWatch;
}

// How closely a pupil is touched by what happened.
enum class CrisisRing : quint8 { Closest, Near, Wider };
constexpr auto enumTable(CrisisRing)
{
    return std::array{
        EnumEntry{CrisisRing::Closest, "closest", QT_TRANSLATE_NOOP("Label", "Ring 1: was there, or is closest")},
        EnumEntry{CrisisRing::Near, "near", QT_TRANSLATE_NOOP("Label", "Ring 2: class, dormitory, friends")},
        EnumEntry{CrisisRing::Wider, "wider", QT_TRANSLATE_NOOP("Label", "Ring 3: others who are burdened already")},
    };
}

// 危机后干预: a pupil whom the event touches. Goes on after the event was closed, until a person ends it.
struct CrisisAffected {
    CrisisEventId event;
    StudentId student;
    CrisisRing ring = CrisisRing::Closest;
    QString why;
    QDate addedOn;
    QDate watchUntil;
    std::optional<QDate> lookedInOn; // the last time
    QString notes;                   // one line a time, the newest last
    std::optional<QDate> closedOn;
};
using CrisisAffectedId = Id<CrisisAffected>;

inline constexpr auto crisisAffectedFields = std::tuple{
    Field{&CrisisAffected::event, "event", QT_TRANSLATE_NOOP("Label", "Crisis"), Trait::Required},
    Field{&CrisisAffected::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&CrisisAffected::ring, "ring", QT_TRANSLATE_NOOP("Label", "How close"), Trait::Required},
    Field{&CrisisAffected::why, "why", QT_TRANSLATE_NOOP("Label", "Why"), Trait::Sensitive},
    Field{&CrisisAffected::addedOn, "added_on", QT_TRANSLATE_NOOP("Label", "Since"), Trait::Required},
    Field{&CrisisAffected::watchUntil, "watch_until", QT_TRANSLATE_NOOP("Label", "Look in until"), Trait::Required},
    Field{&CrisisAffected::lookedInOn, "looked_in_on", QT_TRANSLATE_NOOP("Label", "Looked in on")},
    Field{&CrisisAffected::notes, "notes", QT_TRANSLATE_NOOP("Label", "How it is"), Trait::Sensitive},
    Field{&CrisisAffected::closedOn, "closed_on", QT_TRANSLATE_NOOP("Label", "Ended on")},
};
constexpr const auto& fieldsOf(const CrisisAffected*)
{
    return crisisAffectedFields;
}
constexpr const char* tableOf(const CrisisAffected*)
{
    return "crisis_affected";
}
constexpr Kind kindOf(const CrisisAffected*)
{
    return Kind::CrisisAffected;
}

} // namespace anxin
