// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/appointment/appointment.h"
#include "core/records/casefile/casefile.h"

namespace anxin {

enum class SessionMode : quint8 { FaceToFace, Phone, Online };
constexpr auto enumTable(SessionMode)
{
    return std::array{
        EnumEntry{SessionMode::FaceToFace, "face-to-face", QT_TRANSLATE_NOOP("Label", "Face to face")},
        EnumEntry{SessionMode::Phone, "phone", QT_TRANSLATE_NOOP("Label", "By telephone")},
        EnumEntry{SessionMode::Online, "online", QT_TRANSLATE_NOOP("Label", "Online")},
    };
}

enum class SuicideInquiry : quint8 { NotAsked, None, Ideation, Plan, Preparation, RecentBehaviour };
constexpr auto enumTable(SuicideInquiry)
{
    return std::array{
        EnumEntry{SuicideInquiry::NotAsked, "not-asked", QT_TRANSLATE_NOOP("Label", "Not asked")},
        EnumEntry{SuicideInquiry::None, "none", QT_TRANSLATE_NOOP("Label", "Asked, none")},
        EnumEntry{SuicideInquiry::Ideation, "ideation", QT_TRANSLATE_NOOP("Label", "Thoughts")},
        EnumEntry{SuicideInquiry::Plan, "plan", QT_TRANSLATE_NOOP("Label", "A plan")},
        EnumEntry{SuicideInquiry::Preparation, "preparation", QT_TRANSLATE_NOOP("Label", "Preparations")},
        EnumEntry{SuicideInquiry::RecentBehaviour, "recent-behaviour", QT_TRANSLATE_NOOP("Label", "Recent behaviour")},
    };
}

// Who brought the pupil.
enum class IntakeSource : quint8 { Pupil, Teacher, Guardian, Observation, Screening };
constexpr auto enumTable(IntakeSource)
{
    return std::array{
        EnumEntry{IntakeSource::Pupil, "pupil", QT_TRANSLATE_NOOP("Label", "The pupil came")},
        EnumEntry{IntakeSource::Teacher, "teacher", QT_TRANSLATE_NOOP("Label", "Sent by a teacher")},
        EnumEntry{IntakeSource::Guardian, "guardian", QT_TRANSLATE_NOOP("Label", "Asked for by a guardian")},
        EnumEntry{IntakeSource::Observation, "observation", QT_TRANSLATE_NOOP("Label", "Noticed by the counsellor")},
        EnumEntry{IntakeSource::Screening, "screening", QT_TRANSLATE_NOOP("Label", "Invited after a screening")},
    };
}

// 个别辅导记录. Once signed it can be neither changed nor deleted (also by trigger).
struct SessionNote {
    CaseFileId caseFile;
    QDate heldOn;
    int minutes; // 1–480
    SessionMode mode;
    QString presentingProblem; // in the pupil's own words
    QString process;
    QString assessment;
    SuicideInquiry suicideInquiry;
    QString plan;
    QString author;
    std::optional<Moment> signedAt;
    std::optional<AppointmentId> appointment = {}; // which was held with it; no other note names it
    std::optional<QTime> starts = {};
    QString place = {};
    std::optional<IntakeSource> intakeSource = {};
    QString observation = {};
    QString goal = {};
    QString methods = {};
    QString outcome = {}; // 效果评价
};
using SessionNoteId = Id<SessionNote>;

inline constexpr auto sessionNoteFields = std::tuple{
    Field{&SessionNote::caseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file"), Trait::Required},
    Field{&SessionNote::heldOn, "held_on", QT_TRANSLATE_NOOP("Label", "Held on"), Trait::Required},
    Field{&SessionNote::minutes, "minutes", QT_TRANSLATE_NOOP("Label", "Minutes"), Trait::Required},
    Field{&SessionNote::mode, "mode", QT_TRANSLATE_NOOP("Label", "Mode"), Trait::Required},
    Field{&SessionNote::presentingProblem, "presenting_problem", QT_TRANSLATE_NOOP("Label", "In the pupil's own words"),
          Trait::Sensitive},
    Field{&SessionNote::process, "process", QT_TRANSLATE_NOOP("Label", "What happened in the session"),
          Trait::Required | Trait::Sensitive},
    Field{&SessionNote::assessment, "assessment", QT_TRANSLATE_NOOP("Label", "Assessment"), Trait::Sensitive},
    Field{&SessionNote::suicideInquiry, "suicide_inquiry", QT_TRANSLATE_NOOP("Label", "Asked about suicide and self-harm"),
          Trait::Required | Trait::Sensitive},
    Field{&SessionNote::plan, "plan", QT_TRANSLATE_NOOP("Label", "Next steps"), Trait::Sensitive},
    Field{&SessionNote::author, "author", QT_TRANSLATE_NOOP("Label", "Counsellor"), Trait::Required},
    Field{&SessionNote::signedAt, "signed_at", QT_TRANSLATE_NOOP("Label", "Signed")},
    Field{&SessionNote::appointment, "appointment", QT_TRANSLATE_NOOP("Label", "Appointment")},
    Field{&SessionNote::starts, "starts", QT_TRANSLATE_NOOP("Label", "Begins at")},
    Field{&SessionNote::place, "place", QT_TRANSLATE_NOOP("Label", "Place")},
    Field{&SessionNote::intakeSource, "intake_source", QT_TRANSLATE_NOOP("Label", "Who brought the pupil")},
    Field{&SessionNote::observation, "observation", QT_TRANSLATE_NOOP("Label", "What was seen"), Trait::Sensitive},
    Field{&SessionNote::goal, "goal", QT_TRANSLATE_NOOP("Label", "Goal"), Trait::Sensitive},
    Field{&SessionNote::methods, "methods", QT_TRANSLATE_NOOP("Label", "Methods"), Trait::Sensitive},
    Field{&SessionNote::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "What came of it"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const SessionNote*)
{
    return sessionNoteFields;
}
constexpr const char* tableOf(const SessionNote*)
{
    return "session_note";
}
constexpr Kind kindOf(const SessionNote*)
{
    return Kind::SessionNote;
}

Violations check(const SessionNote& note, QDate today);

} // namespace anxin
