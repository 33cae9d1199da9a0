// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/casefile/casefile.h"

namespace anxin {

enum class HandOverKind : quint8 { NewCounsellor, NextSchool, OtherSchool };
constexpr auto enumTable(HandOverKind)
{
    return std::array{
        EnumEntry{HandOverKind::NewCounsellor, "new-counsellor", QT_TRANSLATE_NOOP("Label", "To a new counsellor")},
        EnumEntry{HandOverKind::NextSchool, "next-school", QT_TRANSLATE_NOOP("Label", "To the next school")},
        EnumEntry{HandOverKind::OtherSchool, "other-school", QT_TRANSLATE_NOOP("Label", "To another school")},
    };
}

// 档案移交: to whom a file was handed over, what was in it, who received it. On its way until the receipt is there, or a word
// about why it does not arrive; then final (also by trigger).
struct HandOver {
    CaseFileId caseFile;
    std::optional<HandOverKind> kind; // no default: a missing answer must show
    QDate handedOn;
    QString recipient;
    QString contents; // which papers, how many pages
    QString handedBy;
    std::optional<QDate> receivedOn;
    QString receivedBy;
    std::optional<QDate> withdrawnOn = {};
    QString withdrawnWhy = {};
    bool isOnItsWay() const { return !receivedOn && !withdrawnOn; }
};
using HandOverId = Id<HandOver>;

inline constexpr auto handOverFields = std::tuple{
    Field{&HandOver::caseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file"), Trait::Required},
    Field{&HandOver::kind, "kind", QT_TRANSLATE_NOOP("Label", "Handed over"), Trait::Required},
    Field{&HandOver::handedOn, "handed_on", QT_TRANSLATE_NOOP("Label", "Handed over on"), Trait::Required},
    Field{&HandOver::recipient, "recipient", QT_TRANSLATE_NOOP("Label", "Recipient"), Trait::Required},
    Field{&HandOver::contents, "contents", QT_TRANSLATE_NOOP("Label", "What was handed over"), Trait::Required},
    Field{&HandOver::handedBy, "handed_by", QT_TRANSLATE_NOOP("Label", "Handed over by"), Trait::Required},
    Field{&HandOver::receivedOn, "received_on", QT_TRANSLATE_NOOP("Label", "Received on")},
    Field{&HandOver::receivedBy, "received_by", QT_TRANSLATE_NOOP("Label", "Received by")},
    Field{&HandOver::withdrawnOn, "withdrawn_on", QT_TRANSLATE_NOOP("Label", "Given up on")},
    Field{&HandOver::withdrawnWhy, "withdrawn_why", QT_TRANSLATE_NOOP("Label", "Why it does not arrive")},
};
constexpr const auto& fieldsOf(const HandOver*)
{
    return handOverFields;
}
constexpr const char* tableOf(const HandOver*)
{
    return "hand_over";
}
constexpr Kind kindOf(const HandOver*)
{
    return Kind::HandOver;
}

// A receipt says who and when, and not before it was handed over; what is given up says why.
Violations check(const HandOver& handOver, QDate today);

} // namespace anxin
