// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

#include <algorithm>
#include <array>

namespace anxin {

// What a teacher is told about one pupil, as a kind of report: by word of mouth or as a sheet of paper.
inline constexpr char toldReport[] = "told";
// What was told in a crisis: against confidence, to a guardian, to an office. The words stay in its log.
inline constexpr char exceptionReport[] = "crisis-exception";
inline constexpr char noticeReport[] = "crisis-notice";
inline constexpr char officeReport[] = "crisis-report";

// How something left.
enum class DisclosureWay : quint8 { File, Paper, Spoken };
constexpr auto enumTable(DisclosureWay)
{
    return std::array{
        EnumEntry{DisclosureWay::File, "file", QT_TRANSLATE_NOOP("Label", "As a file")},
        EnumEntry{DisclosureWay::Paper, "paper", QT_TRANSLATE_NOOP("Label", "On paper")},
        EnumEntry{DisclosureWay::Spoken, "spoken", QT_TRANSLATE_NOOP("Label", "By word or message")},
    };
}

// On what ground something about one pupil is told.
enum class DisclosureGround : quint8 { Agreed, Guardian, Care, Safety, Law };
constexpr auto enumTable(DisclosureGround)
{
    return std::array{
        EnumEntry{DisclosureGround::Agreed, "agreed", QT_TRANSLATE_NOOP("Label", "The pupil agreed")},
        EnumEntry{DisclosureGround::Guardian, "guardian", QT_TRANSLATE_NOOP("Label", "A guardian agreed")},
        EnumEntry{DisclosureGround::Care, "care", QT_TRANSLATE_NOOP("Label", "Needed to look after the pupil every day")},
        EnumEntry{DisclosureGround::Safety, "safety", QT_TRANSLATE_NOOP("Label", "Somebody may come to harm")},
        EnumEntry{DisclosureGround::Law, "law", QT_TRANSLATE_NOOP("Label", "The law demands it")},
    };
}

// One line of the ledger: what left this vault, to whom, on which basis, and what was held back. Append-only, and for ever:
// its texts name no pupil. Whom it was about is `student`, which is emptied when that pupil's files are destroyed, and moves
// with a merge.
struct Disclosure {
    Moment disclosedAt;
    QString report;    // report kind, or one of core/delivery/copyexport.h
    QString period;    // term code
    QString recipient; // an office or a function; a person only where a teacher was told
    QString basis;     // why: the order or rule that asks for it, or the need
    QString withheld;
    QString fileHash; // BLAKE2b-256 of what left, hexadecimal; empty where it was said
    QString witness;  // audit witness code that went with it
    std::optional<StudentId> student = {};
    DisclosureWay way = DisclosureWay::File;
    std::optional<DisclosureGround> ground = {}; // where it was about one pupil
    QString told = {};                           // the exact sentences, where it was about one pupil
    QString toldBy = {};
};
using DisclosureId = Id<Disclosure>;
// Whether somebody was told, and no pages or figures left.
inline bool isTelling(const Disclosure& line)
{
    return std::ranges::any_of(std::array{toldReport, exceptionReport, noticeReport, officeReport},
                               [&](const char* report) { return line.report == QLatin1StringView(report); });
}

inline constexpr auto disclosureFields = std::tuple{
    Field{&Disclosure::disclosedAt, "disclosed_at", QT_TRANSLATE_NOOP("Label", "When"), Trait::Required},
    Field{&Disclosure::report, "report", QT_TRANSLATE_NOOP("Label", "Report"), Trait::Required},
    Field{&Disclosure::period, "period", QT_TRANSLATE_NOOP("Label", "Period"), Trait::Required},
    Field{&Disclosure::recipient, "recipient", QT_TRANSLATE_NOOP("Label", "Recipient"), Trait::Required},
    Field{&Disclosure::basis, "basis", QT_TRANSLATE_NOOP("Label", "Basis"), Trait::Required},
    Field{&Disclosure::withheld, "withheld", QT_TRANSLATE_NOOP("Label", "Held back"), Trait::Sensitive},
    Field{&Disclosure::fileHash, "file_hash", QT_TRANSLATE_NOOP("Label", "File hash")},
    Field{&Disclosure::witness, "witness", QT_TRANSLATE_NOOP("Label", "Witness code"), Trait::Required},
    Field{&Disclosure::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Identifying},
    Field{&Disclosure::way, "way", QT_TRANSLATE_NOOP("Label", "How it left")},
    Field{&Disclosure::ground, "ground", QT_TRANSLATE_NOOP("Label", "On which ground")},
    Field{&Disclosure::told, "told", QT_TRANSLATE_NOOP("Label", "What was told, word for word"), Trait::Sensitive},
    Field{&Disclosure::toldBy, "told_by", QT_TRANSLATE_NOOP("Label", "Told by")},
};
constexpr const auto& fieldsOf(const Disclosure*)
{
    return disclosureFields;
}
constexpr const char* tableOf(const Disclosure*)
{
    return "disclosure";
}
constexpr Kind kindOf(const Disclosure*)
{
    return Kind::Disclosure;
}

} // namespace anxin
