// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/importbatch/importbatch.h"
#include "core/records/screening/campaign.h"
#include "core/records/student/student.h"
#include "core/scales/definition.h"

namespace anxin {

enum class SheetSource : quint8 { File, Paper, Screen };
constexpr auto enumTable(SheetSource)
{
    return std::array{
        EnumEntry{SheetSource::File, "file", QT_TRANSLATE_NOOP("Label", "Read from a file")},
        EnumEntry{SheetSource::Paper, "paper", QT_TRANSLATE_NOOP("Label", "Typed in from paper")},
        EnumEntry{SheetSource::Screen, "screen", QT_TRANSLATE_NOOP("Label", "Answered on this PC")},
    };
}

// What one person answered to one scale: raw codes and what they are codes of. Scores are derived from it (SheetResult) and
// can be computed again at any time, with the same definition version.
struct AnswerSheet {
    CampaignId campaign;
    StudentId student;
    QString scale; // definition id
    int scaleVersion;
    QString form;      // item order of the paper; empty where a scale has one form
    QString coding;    // how the answers came in; stored answers are always the definition's own codes
    QString informant; // self, parent, teacher, …
    QDate answeredOn;
    std::optional<int> seconds; // time taken, where the source tells
    QString answers; // JSON object, item id → code; of factor scores without answers, `step:<id>` → number as written
    std::optional<ImportBatchId> importBatch = {};
    SheetSource source = SheetSource::File;
    bool unfinished = false;             // more answers of this paper are still to be typed in
    std::optional<QDate> checkedOn = {}; // typed in twice, the second time without seeing the first, and compared
};
using AnswerSheetId = Id<AnswerSheet>;

inline constexpr auto answerSheetFields = std::tuple{
    Field{&AnswerSheet::campaign, "campaign", QT_TRANSLATE_NOOP("Label", "Screening campaign"), Trait::Required},
    Field{&AnswerSheet::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&AnswerSheet::scale, "scale", QT_TRANSLATE_NOOP("Label", "Scale"), Trait::Required},
    Field{&AnswerSheet::scaleVersion, "scale_version", QT_TRANSLATE_NOOP("Label", "Edition"), Trait::Required},
    Field{&AnswerSheet::form, "form", QT_TRANSLATE_NOOP("Label", "Form")},
    Field{&AnswerSheet::coding, "coding", QT_TRANSLATE_NOOP("Label", "Coding")},
    Field{&AnswerSheet::informant, "informant", QT_TRANSLATE_NOOP("Label", "Answered by"), Trait::Required},
    Field{&AnswerSheet::answeredOn, "answered_on", QT_TRANSLATE_NOOP("Label", "Answered on"), Trait::Required},
    Field{&AnswerSheet::seconds, "seconds", QT_TRANSLATE_NOOP("Label", "Seconds taken")},
    Field{&AnswerSheet::answers, "answers", QT_TRANSLATE_NOOP("Label", "Answers"), Trait::Sensitive},
    Field{&AnswerSheet::importBatch, "import_batch", QT_TRANSLATE_NOOP("Label", "Import")},
    Field{&AnswerSheet::source, "source", QT_TRANSLATE_NOOP("Label", "How the answers came in")},
    Field{&AnswerSheet::unfinished, "unfinished", QT_TRANSLATE_NOOP("Label", "Not all typed in yet")},
    Field{&AnswerSheet::checkedOn, "checked_on", QT_TRANSLATE_NOOP("Label", "Typed in twice and compared on")},
};
constexpr const auto& fieldsOf(const AnswerSheet*)
{
    return answerSheetFields;
}
constexpr const char* tableOf(const AnswerSheet*)
{
    return "answer_sheet";
}
constexpr Kind kindOf(const AnswerSheet*)
{
    return Kind::AnswerSheet;
}

// What a score says about whether a person should look: never a level, never a diagnosis.
enum class Signal : quint8 { None, Candidate, Undetermined };
constexpr auto enumTable(Signal)
{
    return std::array{
        EnumEntry{Signal::None, "none", QT_TRANSLATE_NOOP("Label", "Not noticeable")},
        EnumEntry{Signal::Candidate, "candidate", QT_TRANSLATE_NOOP("Label", "Needs a second interview")},
        EnumEntry{Signal::Undetermined, "undetermined", QT_TRANSLATE_NOOP("Label", "Could not be scored")},
    };
}

enum class SheetValidity : quint8 { Valid, Doubtful, Void };
constexpr auto enumTable(SheetValidity)
{
    return std::array{
        EnumEntry{SheetValidity::Valid, "valid", QT_TRANSLATE_NOOP("Label", "Valid")},
        EnumEntry{SheetValidity::Doubtful, "doubtful", QT_TRANSLATE_NOOP("Label", "Doubtful, test again")},
        EnumEntry{SheetValidity::Void, "void", QT_TRANSLATE_NOOP("Label", "Void, test again")},
    };
}

// Derived from a sheet by the scoring engine; kept for lists and counts, rebuilt on re-scoring.
struct SheetResult {
    Signal signal;
    SheetValidity validity;
    QString
        reasons; // JSON array of short codes: what fired, e.g. "flag:screen-positive", "band:total=severe", "quality:too-fast"
    QString score; // the JSON object of core/scales/scorejson.h
};

// An answer that no total may hide. Raised once for each paper that says it, never deleted; it is closed by the evidence of a
// second interview of the same pupil in the same campaign.
struct CriticalAnswer {
    AnswerSheetId sheet;
    QString alert; // id in the definition; once more for the same sheet as "id#2", "id#3", because the two are unique together
    AlertLevel level;
    Moment raisedAt;
    QString owner = {};                     // who looks after it
    std::optional<Moment> contactedAt = {}; // when somebody first spoke with the pupil
    QString contactedBy = {};
};
using CriticalAnswerId = Id<CriticalAnswer>;

inline constexpr auto criticalAnswerFields = std::tuple{
    Field{&CriticalAnswer::sheet, "sheet", QT_TRANSLATE_NOOP("Label", "Answer sheet"), Trait::Required},
    Field{&CriticalAnswer::alert, "alert", QT_TRANSLATE_NOOP("Label", "Critical answer"), Trait::Required | Trait::Sensitive},
    Field{&CriticalAnswer::level, "level", QT_TRANSLATE_NOOP("Label", "Urgency"), Trait::Required},
    Field{&CriticalAnswer::raisedAt, "raised_at", QT_TRANSLATE_NOOP("Label", "Raised"), Trait::Required},
    Field{&CriticalAnswer::owner, "owner", QT_TRANSLATE_NOOP("Label", "Responsible")},
    Field{&CriticalAnswer::contactedAt, "contacted_at", QT_TRANSLATE_NOOP("Label", "First contact")},
    Field{&CriticalAnswer::contactedBy, "contacted_by", QT_TRANSLATE_NOOP("Label", "First contact by")},
};
constexpr const auto& fieldsOf(const CriticalAnswer*)
{
    return criticalAnswerFields;
}
constexpr const char* tableOf(const CriticalAnswer*)
{
    return "critical_answer";
}
constexpr Kind kindOf(const CriticalAnswer*)
{
    return Kind::CriticalAnswer;
}

} // namespace anxin
