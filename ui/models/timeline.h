// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/records/student/student.h"
#include "core/vault/changes.h"
#include "ui/theme/tone.h"

#include <QStringList>

#include <functional>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace anxin {

// What an entry is about, in the order of the chips; several kinds of records share one.
enum class TimelineKind : quint8 { Session, Screening, Level, Plan, Family, Referral, Crisis, Group, Talk, Told, Register };
constexpr auto enumTable(TimelineKind)
{
    return std::array{
        EnumEntry{TimelineKind::Session, "session", QT_TRANSLATE_NOOP("Label", "Sessions")},
        EnumEntry{TimelineKind::Screening, "screening", QT_TRANSLATE_NOOP("Label", "Screening")},
        EnumEntry{TimelineKind::Level, "level", QT_TRANSLATE_NOOP("Label", "Levels")},
        EnumEntry{TimelineKind::Plan, "plan", QT_TRANSLATE_NOOP("Label", "Plans")},
        EnumEntry{TimelineKind::Family, "family", QT_TRANSLATE_NOOP("Label", "Family")},
        EnumEntry{TimelineKind::Referral, "referral", QT_TRANSLATE_NOOP("Label", "Referrals")},
        EnumEntry{TimelineKind::Crisis, "crisis", QT_TRANSLATE_NOOP("Label", "Crises")},
        EnumEntry{TimelineKind::Group, "group", QT_TRANSLATE_NOOP("Label", "Groups")},
        EnumEntry{TimelineKind::Talk, "talk", QT_TRANSLATE_NOOP("Label", "Talks")},
        EnumEntry{TimelineKind::Told, "told", QT_TRANSLATE_NOOP("Label", "Told")},
        EnumEntry{TimelineKind::Register, "register", QT_TRANSLATE_NOOP("Label", "Register")},
    };
}

// How far the text of an entry may go. Beyond that only its title, day, minutes, author and state are there.
enum class TextReach : quint8 {
    Paper, // everywhere, also into a printed selection
    Card,  // on the screen wherever the pupil is shown, never on paper: what a pupil said or answered
    File,  // only in the open case file, whose reading is logged, and never on paper: what was said in the room
};

// From one warning level to another.
struct LevelStep {
    QString from, to;             // in words
    int fromRank = 0, toRank = 0; // 0: not on the list
};

// One thing that happened to a pupil, or was done, written or decided about one.
struct TimelineEntry {
    TimelineKind kind;
    QDate on;
    QString title;
    QString text = {}; // of several lines
    TextReach reach = TextReach::Card;
    QString author = {};
    QString pill = {}; // its state
    Tone tone = Tone::Neutral;
    std::optional<int> minutes = {};
    bool isKey = false;                                 // a turn of the story: level, crisis, referral, home visit
    std::optional<LevelStep> level = {};                // drawn as a line over the full width
    std::optional<std::pair<Kind, qint64>> record = {}; // what opens it: its kind and row
};

// For those who contribute: what opens an entry, and texts one below the other without the empty ones.
template <class Record>
std::pair<Kind, qint64> recordOf(const Stored<Record>& stored)
{
    return {kindOf(static_cast<const Record*>(nullptr)), stored.id.rowId()};
}
QString paragraphs(const QStringList& texts);

// Everything that is kept of a pupil, as one list. Each kind of record contributes one small function. Records that join later
// do it in one line where the room is put together (app/gui/pupildesk.cpp):
//     timeline.join([&crisis](StudentId pupil, std::vector<TimelineEntry>& to) { … to.push_back({TimelineKind::Crisis, …}); });
// and add their Kind to `timelineKinds` below, so that an open page reads again. Private memos never join.
class Timeline {
public:
    using Source = std::function<void(StudentId student, std::vector<TimelineEntry>& to)>;
    enum class Where : quint8 { Card, File };

    void join(Source source) { m_sources.push_back(std::move(source)); }
    // The newest first; of one day, in the order in which the sources joined. On the card without the texts that stay in the
    // file.
    std::vector<TimelineEntry> of(StudentId student, Where where) const;

private:
    std::vector<Source> m_sources;
};

// What a page that shows a timeline watches.
inline constexpr std::initializer_list<Kind> timelineKinds{
    Kind::Student,         Kind::ClassUnit,     Kind::Campaign,        Kind::AnswerSheet,     Kind::CriticalAnswer,
    Kind::SecondInterview, Kind::ReviewMeeting, Kind::MeetingDecision, Kind::LevelDecision,   Kind::CaseFile,
    Kind::SessionNote,     Kind::NoteAddendum,  Kind::PrivateMemo,     Kind::HomeContact,     Kind::Referral,
    Kind::Attention,       Kind::Consent,       Kind::Attachment,      Kind::StudentMerge,    Kind::Guardian,
    Kind::Appointment,     Kind::GroupMember,   Kind::GroupSession,    Kind::GroupAttendance, Kind::Talk,
    Kind::Letter,          Kind::Disclosure,    Kind::ArchivedPlan,    Kind::CareMeasure,     Kind::SafetyPlan,
    Kind::StageReview,     Kind::HandOver,      Kind::ReferralStep,    Kind::CrisisEvent,     Kind::CrisisAffected,
    Kind::CrisisWatch,     Kind::Formulation,
};

} // namespace anxin
