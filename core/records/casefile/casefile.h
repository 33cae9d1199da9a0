// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// 发现途径: by whom the school came to know.
enum class Discovery : quint8 { Screening, HomeroomTeacher, SubjectTeacher, Guardian, Peer, Pupil, Letter, Authority };
constexpr auto enumTable(Discovery)
{
    return std::array{
        EnumEntry{Discovery::Screening, "screening", QT_TRANSLATE_NOOP("Label", "A screening")},
        EnumEntry{Discovery::HomeroomTeacher, "homeroom-teacher", QT_TRANSLATE_NOOP("Label", "The homeroom teacher")},
        EnumEntry{Discovery::SubjectTeacher, "subject-teacher", QT_TRANSLATE_NOOP("Label", "Another teacher")},
        EnumEntry{Discovery::Guardian, "guardian", QT_TRANSLATE_NOOP("Label", "A guardian")},
        EnumEntry{Discovery::Peer, "peer", QT_TRANSLATE_NOOP("Label", "Another pupil")},
        EnumEntry{Discovery::Pupil, "pupil", QT_TRANSLATE_NOOP("Label", "The pupil came")},
        EnumEntry{Discovery::Letter, "letter", QT_TRANSLATE_NOOP("Label", "A letter in the mailbox")},
        EnumEntry{Discovery::Authority, "authority", QT_TRANSLATE_NOOP("Label", "Police or community")},
    };
}

// 一生一案: one file a pupil, with the care plan and the day it is looked at again. At most one is open per pupil. An open
// file always has a next review (also a CHECK in the schema): nobody falls through.
struct CaseFile {
    StudentId student;
    QString fileNo; // protective code, printed instead of the name: 2026-001
    QDate openedOn;
    QString owner;           // who is responsible
    QString concern;         // what is seen and told; descriptive, never a diagnosis
    QString carePlan;        // goals, measures, who does what
    QString contingencyPlan; // whom to call, where the pupil goes; expected at the two most serious levels
    std::optional<QDate> nextReviewOn;
    std::optional<QDate> closedOn;
    QString closingSummary;
    std::optional<Discovery> discovery = {};
};
using CaseFileId = Id<CaseFile>;

inline constexpr auto caseFileFields = std::tuple{
    Field{&CaseFile::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&CaseFile::fileNo, "file_no", QT_TRANSLATE_NOOP("Label", "File number"), Trait::Required},
    Field{&CaseFile::openedOn, "opened_on", QT_TRANSLATE_NOOP("Label", "Opened on"), Trait::Required},
    Field{&CaseFile::owner, "owner", QT_TRANSLATE_NOOP("Label", "Responsible"), Trait::Required},
    Field{&CaseFile::concern, "concern", QT_TRANSLATE_NOOP("Label", "What is the concern"), Trait::Required | Trait::Sensitive},
    Field{&CaseFile::carePlan, "care_plan", QT_TRANSLATE_NOOP("Label", "Care plan"), Trait::Sensitive},
    Field{&CaseFile::contingencyPlan, "contingency_plan", QT_TRANSLATE_NOOP("Label", "Contingency plan"), Trait::Sensitive},
    Field{&CaseFile::nextReviewOn, "next_review_on", QT_TRANSLATE_NOOP("Label", "Next review")},
    Field{&CaseFile::closedOn, "closed_on", QT_TRANSLATE_NOOP("Label", "Closed on")},
    Field{&CaseFile::closingSummary, "closing_summary", QT_TRANSLATE_NOOP("Label", "Closing summary"), Trait::Sensitive},
    Field{&CaseFile::discovery, "discovery", QT_TRANSLATE_NOOP("Label", "How the school came to know")},
};
constexpr const auto& fieldsOf(const CaseFile*)
{
    return caseFileFields;
}
constexpr const char* tableOf(const CaseFile*)
{
    return "case_file";
}
constexpr Kind kindOf(const CaseFile*)
{
    return Kind::CaseFile;
}

// An open file needs a next review after it was opened; a closed one a summary and a day not before it was opened.
Violations check(const CaseFile& file);

} // namespace anxin
