// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/records/student/student.h"
#include "core/records/written/recordtimesrepository.h"
#include "core/vault/changes.h"
#include "ui/theme/tone.h"

#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
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
    std::optional<std::pair<Kind, qint64>> record = {}; // of which it tells, and what opens it: its kind and row
    bool isOfEnd = false;                               // it tells how that record ended, not how it began
    std::optional<QTime> at = {};                       // the time of that day, where the record has one
};

// For those who contribute: the record of an entry, and texts one below the other without the empty ones.
enum class Tells : quint8 { Beginning, End };
template <class Record>
TimelineEntry entryOf(const Stored<Record>& stored, TimelineEntry entry, Tells tells = Tells::Beginning)
{
    constexpr const Record* none = nullptr;
    entry.record = {kindOf(none), stored.id.rowId()};
    entry.isOfEnd = tells == Tells::End;
    return entry;
}
QString paragraphs(const QStringList& texts);

// Everything that is kept of a pupil, as one list. Each kind of record contributes one small function. Records that join later
// do it in one line of `wholeTimeline` (timelinesources.h):
//     timeline.join([&crisis](StudentId pupil, std::vector<TimelineEntry>& to) { … to.push_back({TimelineKind::Crisis, …}); });
// and add their Kind to `timelineKinds` below, so that an open page reads again. Private memos never join.
class Timeline {
public:
    using Source = std::function<void(StudentId student, std::vector<TimelineEntry>& to)>;
    enum class Where : quint8 { Card, File };

    void join(Source source) { m_sources.push_back(std::move(source)); }
    // When a record was written; for the order of one day.
    using Written = std::function<std::optional<RecordTimes>(Kind kind, qint64 row)>;
    void order(const QTimeZone& zone, Written written)
    {
        m_zone = zone;
        m_written = std::move(written);
    }
    // The newest first; of one day, by the time of day where an entry has one, else by when it was written. On the card without
    // the texts that stay in the file.
    std::vector<TimelineEntry> of(StudentId student, Where where) const;

private:
    void orderDay(std::span<TimelineEntry> day) const;
    qint64 momentOf(const TimelineEntry& entry) const;

    std::vector<Source> m_sources;
    QTimeZone m_zone = QTimeZone::utc();
    Written m_written;
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
    Kind::CrisisEntry,     Kind::CrisisWatch,   Kind::Formulation,
};

} // namespace anxin
