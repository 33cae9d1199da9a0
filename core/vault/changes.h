// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/vault/op.h"

#include <QObject>

#include <algorithm>
#include <vector>

namespace anxin {

// What kinds of records there are; the code stands in the audit log for ever.
enum class Kind : quint8 {
    School,
    ClassUnit,
    Student,
    Guardian,
    Attention,
    Consent,
    Attachment,
    TermDates,
    CalendarDays,
    Period,
    StudentMerge,
    KeptApart,
    MissingPupil,
    ImportTemplate,
    ImportBatch,
    Campaign,
    Untested,
    AnswerSheet,
    AnswerCorrection,
    CriticalAnswer,
    SecondInterview,
    ReviewMeeting,
    MeetingDecision,
    OwnScale,
    ScaleWording,
    LevelDecision,
    CaseFile,
    SessionNote,
    NoteAddendum,
    PrivateMemo,
    HomeContact,
    Referral,
    Appointment,
    DutyHours,
    ArchivedPlan,
    CareMeasure,
    SafetyPlan,
    StageReview,
    HandOver,
    WarningScheme,
    GroupProgramme,
    GroupMember,
    GroupSession,
    GroupAttendance,
    Talk,
    Letter,
    ReferralStep,
    CrisisEvent,
    CrisisEntry,
    CrisisTask,
    CrisisWatch,
    CrisisAffected,
    DayClose,
    SchoolRule,
    Disclosure,
    Draft,
};
constexpr auto enumTable(Kind)
{
    return std::array{
        EnumEntry{Kind::School, "school", QT_TRANSLATE_NOOP("Label", "School")},
        EnumEntry{Kind::ClassUnit, "class_unit", QT_TRANSLATE_NOOP("Label", "Class")},
        EnumEntry{Kind::Student, "student", QT_TRANSLATE_NOOP("Label", "Pupil")},
        EnumEntry{Kind::Guardian, "guardian", QT_TRANSLATE_NOOP("Label", "Guardian")},
        EnumEntry{Kind::Attention, "attention", QT_TRANSLATE_NOOP("Label", "Attention category")},
        EnumEntry{Kind::Consent, "consent", QT_TRANSLATE_NOOP("Label", "Consent")},
        EnumEntry{Kind::Attachment, "attachment", QT_TRANSLATE_NOOP("Label", "Attachment")},
        EnumEntry{Kind::TermDates, "term_dates", QT_TRANSLATE_NOOP("Label", "Days of a term")},
        EnumEntry{Kind::CalendarDays, "calendar_days", QT_TRANSLATE_NOOP("Label", "Days in the calendar")},
        EnumEntry{Kind::Period, "period", QT_TRANSLATE_NOOP("Label", "Lesson period")},
        EnumEntry{Kind::StudentMerge, "student_merge", QT_TRANSLATE_NOOP("Label", "Merged entries")},
        EnumEntry{Kind::KeptApart, "kept_apart", QT_TRANSLATE_NOOP("Label", "Pupils kept apart")},
        EnumEntry{Kind::MissingPupil, "missing_pupil", QT_TRANSLATE_NOOP("Label", "Pupil missing from a list")},
        EnumEntry{Kind::ImportTemplate, "import_template", QT_TRANSLATE_NOOP("Label", "Column assignment")},
        EnumEntry{Kind::ImportBatch, "import_batch", QT_TRANSLATE_NOOP("Label", "Import")},
        EnumEntry{Kind::Campaign, "campaign", QT_TRANSLATE_NOOP("Label", "Screening campaign")},
        EnumEntry{Kind::Untested, "untested", QT_TRANSLATE_NOOP("Label", "Pupil without an answer sheet")},
        EnumEntry{Kind::AnswerSheet, "answer_sheet", QT_TRANSLATE_NOOP("Label", "Answer sheet")},
        EnumEntry{Kind::AnswerCorrection, "answer_correction", QT_TRANSLATE_NOOP("Label", "Correction of an answer sheet")},
        EnumEntry{Kind::CriticalAnswer, "critical_answer", QT_TRANSLATE_NOOP("Label", "Critical answer")},
        EnumEntry{Kind::SecondInterview, "second_interview", QT_TRANSLATE_NOOP("Label", "Second interview")},
        EnumEntry{Kind::ReviewMeeting, "review_meeting", QT_TRANSLATE_NOOP("Label", "Review meeting")},
        EnumEntry{Kind::MeetingDecision, "meeting_decision", QT_TRANSLATE_NOOP("Label", "Decision of a review meeting")},
        EnumEntry{Kind::OwnScale, "own_scale", QT_TRANSLATE_NOOP("Label", "Edition of a questionnaire")},
        EnumEntry{Kind::ScaleWording, "scale_wording", QT_TRANSLATE_NOOP("Label", "Wording of a questionnaire")},
        EnumEntry{Kind::LevelDecision, "level_decision", QT_TRANSLATE_NOOP("Label", "Warning level")},
        EnumEntry{Kind::CaseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file")},
        EnumEntry{Kind::SessionNote, "session_note", QT_TRANSLATE_NOOP("Label", "Session note")},
        EnumEntry{Kind::NoteAddendum, "note_addendum", QT_TRANSLATE_NOOP("Label", "Addition to a session note")},
        EnumEntry{Kind::PrivateMemo, "private_memo", QT_TRANSLATE_NOOP("Label", "Private memo")},
        EnumEntry{Kind::HomeContact, "home_contact", QT_TRANSLATE_NOOP("Label", "Home contact")},
        EnumEntry{Kind::Referral, "referral", QT_TRANSLATE_NOOP("Label", "Referral")},
        EnumEntry{Kind::Appointment, "appointment", QT_TRANSLATE_NOOP("Label", "Appointment")},
        EnumEntry{Kind::DutyHours, "duty_hours", QT_TRANSLATE_NOOP("Label", "Opening hours")},
        EnumEntry{Kind::ArchivedPlan, "archived_plan", QT_TRANSLATE_NOOP("Label", "Archived plan")},
        EnumEntry{Kind::CareMeasure, "care_measure", QT_TRANSLATE_NOOP("Label", "Measure of a care plan")},
        EnumEntry{Kind::SafetyPlan, "safety_plan", QT_TRANSLATE_NOOP("Label", "Safety plan")},
        EnumEntry{Kind::StageReview, "stage_review", QT_TRANSLATE_NOOP("Label", "Stage review")},
        EnumEntry{Kind::HandOver, "hand_over", QT_TRANSLATE_NOOP("Label", "Hand-over of a case file")},
        EnumEntry{Kind::WarningScheme, "warning_level", QT_TRANSLATE_NOOP("Label", "Scheme of warning levels")},
        EnumEntry{Kind::GroupProgramme, "group_programme", QT_TRANSLATE_NOOP("Label", "Group programme")},
        EnumEntry{Kind::GroupMember, "group_member", QT_TRANSLATE_NOOP("Label", "Member of a group")},
        EnumEntry{Kind::GroupSession, "group_session", QT_TRANSLATE_NOOP("Label", "Group session")},
        EnumEntry{Kind::GroupAttendance, "group_attendance", QT_TRANSLATE_NOOP("Label", "Attendance in a group")},
        EnumEntry{Kind::Talk, "talk", QT_TRANSLATE_NOOP("Label", "Talk with a teacher")},
        EnumEntry{Kind::Letter, "letter", QT_TRANSLATE_NOOP("Label", "Letter to the room")},
        EnumEntry{Kind::ReferralStep, "referral_step", QT_TRANSLATE_NOOP("Label", "Step of a referral")},
        EnumEntry{Kind::CrisisEvent, "crisis_event", QT_TRANSLATE_NOOP("Label", "Crisis")},
        EnumEntry{Kind::CrisisEntry, "crisis_entry", QT_TRANSLATE_NOOP("Label", "Entry of a crisis log")},
        EnumEntry{Kind::CrisisTask, "crisis_task", QT_TRANSLATE_NOOP("Label", "Step of a crisis protocol")},
        EnumEntry{Kind::CrisisWatch, "crisis_watch", QT_TRANSLATE_NOOP("Label", "Watch over a pupil")},
        EnumEntry{Kind::CrisisAffected, "crisis_affected", QT_TRANSLATE_NOOP("Label", "Pupil affected by a crisis")},
        EnumEntry{Kind::DayClose, "day_close", QT_TRANSLATE_NOOP("Label", "Close of a day")},
        EnumEntry{Kind::SchoolRule, "school_rule", QT_TRANSLATE_NOOP("Label", "Rule of the school")},
        EnumEntry{Kind::Disclosure, "disclosure", QT_TRANSLATE_NOOP("Label", "Disclosure")},
        EnumEntry{Kind::Draft, "draft", QT_TRANSLATE_NOOP("Label", "Draft")},
    };
}

enum class ChangeType : quint8 { Added, Changed, Removed, Seen };

// One record that one committed transaction touched.
struct Change {
    Kind kind;
    Uid uid;
    ChangeType type;
};

// What one committed transaction did.
struct ChangeSet {
    Op op;
    Moment at;
    std::vector<Change> changes;
    bool touches(Kind kind) const
    {
        return std::any_of(changes.begin(), changes.end(),
                           [kind](const Change& change) { return change.kind == kind && change.type != ChangeType::Seen; });
    }
};

// The only voice of the core: speaks once per transaction, after COMMIT, on the vault's thread. Slots must not throw.
class ChangeNotifier : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void committed(const anxin::ChangeSet& changes);
};

} // namespace anxin
