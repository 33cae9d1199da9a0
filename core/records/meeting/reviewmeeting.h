// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/casefile/warninglevel.h"
#include "core/records/screening/campaign.h"

namespace anxin {

// 研判会: the meeting that goes through those who were seen and decides who is on the list. Once signed it and its decisions
// can be neither changed nor added to (also by trigger).
struct ReviewMeeting {
    std::optional<CampaignId> campaign; // whose candidates it went through, where there was one
    QDate heldOn;
    QString participants; // one name and role a line
    QString minutes;
    std::optional<Moment> signedAt = {};
};
using ReviewMeetingId = Id<ReviewMeeting>;

inline constexpr auto reviewMeetingFields = std::tuple{
    Field{&ReviewMeeting::campaign, "campaign", QT_TRANSLATE_NOOP("Label", "Screening campaign")},
    Field{&ReviewMeeting::heldOn, "held_on", QT_TRANSLATE_NOOP("Label", "Held on"), Trait::Required},
    Field{&ReviewMeeting::participants, "participants", QT_TRANSLATE_NOOP("Label", "Who was there"), Trait::Required},
    Field{&ReviewMeeting::minutes, "minutes", QT_TRANSLATE_NOOP("Label", "Minutes of the meeting"), Trait::Sensitive},
    Field{&ReviewMeeting::signedAt, "signed_at", QT_TRANSLATE_NOOP("Label", "Signed")},
};
constexpr const auto& fieldsOf(const ReviewMeeting*)
{
    return reviewMeetingFields;
}
constexpr const char* tableOf(const ReviewMeeting*)
{
    return "review_meeting";
}
constexpr Kind kindOf(const ReviewMeeting*)
{
    return Kind::ReviewMeeting;
}

Violations check(const ReviewMeeting& meeting, QDate today);

enum class MeetingOutcome : quint8 { Level, NoLevel, Later };
constexpr auto enumTable(MeetingOutcome)
{
    return std::array{
        EnumEntry{MeetingOutcome::Level, "level", QT_TRANSLATE_NOOP("Label", "Level set")},
        EnumEntry{MeetingOutcome::NoLevel, "no-level", QT_TRANSLATE_NOOP("Label", "Not put on the list")},
        EnumEntry{MeetingOutcome::Later, "later", QT_TRANSLATE_NOOP("Label", "Decided later")},
    };
}

// What a meeting decided of one pupil. A level is set by a LevelDecision, to which this points.
struct MeetingDecision {
    ReviewMeetingId meeting;
    StudentId student;
    MeetingOutcome outcome;
    std::optional<LevelDecisionId> levelDecision; // exactly where the outcome is Level
    QString reason;
};
using MeetingDecisionId = Id<MeetingDecision>;

inline constexpr auto meetingDecisionFields = std::tuple{
    Field{&MeetingDecision::meeting, "meeting", QT_TRANSLATE_NOOP("Label", "Review meeting"), Trait::Required},
    Field{&MeetingDecision::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&MeetingDecision::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "Decision"), Trait::Required},
    Field{&MeetingDecision::levelDecision, "level_decision", QT_TRANSLATE_NOOP("Label", "Warning level")},
    Field{&MeetingDecision::reason, "reason", QT_TRANSLATE_NOOP("Label", "Reason"), Trait::Required | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const MeetingDecision*)
{
    return meetingDecisionFields;
}
constexpr const char* tableOf(const MeetingDecision*)
{
    return "meeting_decision";
}
constexpr Kind kindOf(const MeetingDecision*)
{
    return Kind::MeetingDecision;
}

} // namespace anxin
