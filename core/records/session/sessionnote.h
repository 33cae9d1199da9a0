// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
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
