// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

enum class LetterRoute : quint8 { Box, Hand, Message, Other };
constexpr auto enumTable(LetterRoute)
{
    return std::array{
        EnumEntry{LetterRoute::Box, "box", QT_TRANSLATE_NOOP("Label", "Letter box")},
        EnumEntry{LetterRoute::Hand, "hand", QT_TRANSLATE_NOOP("Label", "Handed over")},
        EnumEntry{LetterRoute::Message, "message", QT_TRANSLATE_NOOP("Label", "Message")},
        EnumEntry{LetterRoute::Other, "other", QT_TRANSLATE_NOOP("Label", "Another way")},
    };
}

enum class LetterUrgency : quint8 { Ordinary, Soon, Urgent };
constexpr auto enumTable(LetterUrgency)
{
    return std::array{
        EnumEntry{LetterUrgency::Ordinary, "ordinary", QT_TRANSLATE_NOOP("Label", "Ordinary")},
        EnumEntry{LetterUrgency::Soon, "soon", QT_TRANSLATE_NOOP("Label", "Soon")},
        EnumEntry{LetterUrgency::Urgent, "urgent", QT_TRANSLATE_NOOP("Label", "Urgent, today")},
    };
}

enum class LetterAnswer : quint8 { Talk, Letter, Public, PassedOn, Unreachable };
constexpr auto enumTable(LetterAnswer)
{
    return std::array{
        EnumEntry{LetterAnswer::Talk, "talk", QT_TRANSLATE_NOOP("Label", "In a talk")},
        EnumEntry{LetterAnswer::Letter, "letter", QT_TRANSLATE_NOOP("Label", "By letter or message")},
        EnumEntry{LetterAnswer::Public, "public", QT_TRANSLATE_NOOP("Label", "For everybody, without a name")},
        EnumEntry{LetterAnswer::PassedOn, "passed-on", QT_TRANSLATE_NOOP("Label", "Passed on to whom it concerns")},
        EnumEntry{LetterAnswer::Unreachable, "unreachable", QT_TRANSLATE_NOOP("Label", "Writer could not be found")},
    };
}

// 信箱来信: a letter to the room. It stays open until it is answered.
struct Letter {
    QDate receivedOn;
    LetterRoute cameBy = LetterRoute::Box;
    std::optional<StudentId> student = {}; // from whom, where that is known
    QString signedAs = {};                 // as it was signed
    std::optional<LetterUrgency> urgency = {};
    QString content = {};
    std::optional<QDate> answeredOn = {};
    QString answeredBy = {};
    std::optional<LetterAnswer> answeredHow = {}; // exactly where it is answered
    QString answer = {};
};
using LetterId = Id<Letter>;

inline constexpr auto letterFields = std::tuple{
    Field{&Letter::receivedOn, "received_on", QT_TRANSLATE_NOOP("Label", "Received on"), Trait::Required},
    Field{&Letter::cameBy, "came_by", QT_TRANSLATE_NOOP("Label", "How it came"), Trait::Required},
    Field{&Letter::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Identifying},
    Field{&Letter::signedAs, "signed_as", QT_TRANSLATE_NOOP("Label", "Signed as"), Trait::Identifying},
    Field{&Letter::urgency, "urgency", QT_TRANSLATE_NOOP("Label", "Urgency"), Trait::Required},
    Field{&Letter::content, "content", QT_TRANSLATE_NOOP("Label", "What it says"), Trait::Required | Trait::Sensitive},
    Field{&Letter::answeredOn, "answered_on", QT_TRANSLATE_NOOP("Label", "Answered on")},
    Field{&Letter::answeredBy, "answered_by", QT_TRANSLATE_NOOP("Label", "Answered by")},
    Field{&Letter::answeredHow, "answered_how", QT_TRANSLATE_NOOP("Label", "How it was answered")},
    Field{&Letter::answer, "answer", QT_TRANSLATE_NOOP("Label", "The answer"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Letter*)
{
    return letterFields;
}
constexpr const char* tableOf(const Letter*)
{
    return "letter";
}
constexpr Kind kindOf(const Letter*)
{
    return Kind::Letter;
}

// An answer names who gave it, and how; nothing is answered before it came.
Violations check(const Letter& letter, QDate today);

} // namespace anxin
