// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/calendar/sqltime.h"
#include "core/records/student/student.h"

namespace anxin {

// What a talk was about; one talk may be about several.
enum class TalkTopic : quint8 { Family, Character, Relations, Needs, Dreams, Learning, Relief };
constexpr auto enumTable(TalkTopic)
{
    return std::array{
        EnumEntry{TalkTopic::Family, "family", QT_TRANSLATE_NOOP("Label", "The family")},
        EnumEntry{TalkTopic::Character, "character", QT_TRANSLATE_NOOP("Label", "Character and interests")},
        EnumEntry{TalkTopic::Relations, "relations", QT_TRANSLATE_NOOP("Label", "Getting on with others")},
        EnumEntry{TalkTopic::Needs, "needs", QT_TRANSLATE_NOOP("Label", "Needs and hopes")},
        EnumEntry{TalkTopic::Dreams, "dreams", QT_TRANSLATE_NOOP("Label", "Dreams and goals")},
        EnumEntry{TalkTopic::Learning, "learning", QT_TRANSLATE_NOOP("Label", "Learning, and how to learn")},
        EnumEntry{TalkTopic::Relief, "relief", QT_TRANSLATE_NOOP("Label", "Emotional support")},
    };
}
// Several topics as one text: their codes with a blank between, in the order of the table.
QString topicsText(const std::vector<TalkTopic>& topics);
std::vector<TalkTopic> topicsOf(const QString& text); // what is no code is left out
QString topicLabels(const QString& text);

// 谈心谈话: a teacher, not necessarily the counsellor, has talked with a pupil.
struct Talk {
    StudentId student;
    QDate heldOn;
    std::optional<QTime> starts;
    QString teacher;
    QString subject; // what the teacher teaches
    QString topics;  // topicsText
    QString content;
    QString advice;
};
using TalkId = Id<Talk>;

inline constexpr auto talkFields = std::tuple{
    Field{&Talk::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Talk::heldOn, "held_on", QT_TRANSLATE_NOOP("Label", "Date"), Trait::Required},
    Field{&Talk::starts, "starts", QT_TRANSLATE_NOOP("Label", "Begins at")},
    Field{&Talk::teacher, "teacher", QT_TRANSLATE_NOOP("Label", "Teacher"), Trait::Required | Trait::Identifying},
    Field{&Talk::subject, "subject", QT_TRANSLATE_NOOP("Label", "Subject of the teacher"), Trait::Required},
    Field{&Talk::topics, "topics", QT_TRANSLATE_NOOP("Label", "What it was about"), Trait::Required},
    Field{&Talk::content, "content", QT_TRANSLATE_NOOP("Label", "What was said"), Trait::Required | Trait::Sensitive},
    Field{&Talk::advice, "advice", QT_TRANSLATE_NOOP("Label", "Advice"), Trait::Required | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Talk*)
{
    return talkFields;
}
constexpr const char* tableOf(const Talk*)
{
    return "talk";
}
constexpr Kind kindOf(const Talk*)
{
    return Kind::Talk;
}

Violations check(const Talk& talk, QDate today);

} // namespace anxin
