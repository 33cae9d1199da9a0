// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisisentrywords.h"
#include "core/records/crisis/crisisevent.h"

namespace anxin {

// One line of the log: the moment at which it was written, by whom, and what. A call, a notice to a guardian, a report and an
// exception from confidentiality are lines with more facts; what came later, such as a guardian's arrival, is one more
// line. Never changed, never taken away.
struct CrisisEntry {
    CrisisEventId event;
    Moment at; // never before the line above it
    QString author;
    EntryKind what = EntryKind::Log;
    QString text;                          // of an exception: exactly what was told
    std::optional<QTime> happenedAt = {};  // where it was earlier than it was written
    std::optional<StudentId> student = {}; // whom a notice is about
    QString party = {};                    // who was called or told; the office of a report; of one of the nine, its code
    QString officer = {};                  // who took it there
    QString phone = {};
    std::optional<ContactWay> way = {};
    std::optional<NoticeOutcome> outcome = {};
    std::optional<ReportStage> stage = {}; // of a report of the incident
    QString situation = {}; // code of one of the nine, of a duty, of the reports that it asks for, and of the reason why one is
                            // not made; of a role, its code
    std::optional<ExceptionGround> ground = {};
    QString decidedBy = {};
    QString withheld = {};
    QString receipt = {};
};
using CrisisEntryId = Id<CrisisEntry>;

inline constexpr auto crisisEntryFields = std::tuple{
    Field{&CrisisEntry::event, "event", QT_TRANSLATE_NOOP("Label", "Crisis"), Trait::Required},
    Field{&CrisisEntry::at, "at", QT_TRANSLATE_NOOP("Label", "When"), Trait::Required},
    Field{&CrisisEntry::author, "author", QT_TRANSLATE_NOOP("Label", "Written by"), Trait::Identifying},
    Field{&CrisisEntry::what, "what", QT_TRANSLATE_NOOP("Label", "What"), Trait::Required},
    Field{&CrisisEntry::text, "text", QT_TRANSLATE_NOOP("Label", "What was said"), Trait::Required | Trait::Sensitive},
    Field{&CrisisEntry::happenedAt, "happened_at", QT_TRANSLATE_NOOP("Label", "Time, if it was earlier")},
    Field{&CrisisEntry::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Identifying},
    Field{&CrisisEntry::party, "party", QT_TRANSLATE_NOOP("Label", "To whom"), Trait::Identifying},
    Field{&CrisisEntry::officer, "officer", QT_TRANSLATE_NOOP("Label", "Who took it"), Trait::Identifying},
    Field{&CrisisEntry::phone, "phone", QT_TRANSLATE_NOOP("Label", "Telephone"), Trait::Identifying},
    Field{&CrisisEntry::way, "way", QT_TRANSLATE_NOOP("Label", "How")},
    Field{&CrisisEntry::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "How it went")},
    Field{&CrisisEntry::stage, "stage", QT_TRANSLATE_NOOP("Label", "Which report")},
    Field{&CrisisEntry::situation, "situation", QT_TRANSLATE_NOOP("Label", "Situation")},
    Field{&CrisisEntry::ground, "ground", QT_TRANSLATE_NOOP("Label", "Ground")},
    Field{&CrisisEntry::decidedBy, "decided_by", QT_TRANSLATE_NOOP("Label", "Who decided"), Trait::Identifying},
    Field{&CrisisEntry::withheld, "withheld", QT_TRANSLATE_NOOP("Label", "Held back"), Trait::Sensitive},
    Field{&CrisisEntry::receipt, "receipt", QT_TRANSLATE_NOOP("Label", "Receipt")},
};
constexpr const auto& fieldsOf(const CrisisEntry*)
{
    return crisisEntryFields;
}
constexpr const char* tableOf(const CrisisEntry*)
{
    return "crisis_entry";
}
constexpr Kind kindOf(const CrisisEntry*)
{
    return Kind::CrisisEntry;
}

// What a line of its kind lacks: a notice says to whom, how and with which outcome; a report which, to which office and how; an
// exception its ground, who decided, to whom, and what was held back. The report of a situation goes to a ReportOffice.
Violations check(const CrisisEntry& entry);

// When it was done or said: the typed time of the line's day, where it is there; just after midnight, of the day before. A
// time that was still to come stands for no other one than the line's own.
Moment momentOf(const CrisisEntry& entry, const QTimeZone& zone);
// Of a line about the report of a situation: to whom. Nothing of other lines, and of those from before it was asked.
std::optional<ReportOffice> officeOf(const CrisisEntry& entry);
// To whom, in words.
QString partyWords(const CrisisEntry& entry);

} // namespace anxin
