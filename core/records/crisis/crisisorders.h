// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/calendar/sqltime.h"
#include "core/records/crisis/crisisentrywords.h"

namespace anxin {

// What a person says of a guardian who was told; becomes a line of the log.
struct CrisisNotice {
    QString party;
    std::optional<ContactWay> way;
    std::optional<NoticeOutcome> outcome;
    std::optional<QTime> happenedAt;
    QString phone;
    QString text;
    QString withheld;
    QString allTheSame; // why somebody is told who may be the danger, or is marked as not to be told
};
inline constexpr auto crisisNoticeFields = std::tuple{
    Field{&CrisisNotice::party, "party", QT_TRANSLATE_NOOP("Label", "To whom"), Trait::Required | Trait::Identifying},
    Field{&CrisisNotice::way, "way", QT_TRANSLATE_NOOP("Label", "How"), Trait::Required},
    Field{&CrisisNotice::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "How it went"), Trait::Required},
    Field{&CrisisNotice::happenedAt, "happened_at", QT_TRANSLATE_NOOP("Label", "Time, if it was earlier")},
    Field{&CrisisNotice::phone, "phone", QT_TRANSLATE_NOOP("Label", "Telephone"), Trait::Identifying},
    Field{&CrisisNotice::text, "text", QT_TRANSLATE_NOOP("Label", "What was said"), Trait::Required | Trait::Sensitive},
    Field{&CrisisNotice::withheld, "withheld", QT_TRANSLATE_NOOP("Label", "Held back"), Trait::Sensitive},
    Field{&CrisisNotice::allTheSame, "all_the_same", QT_TRANSLATE_NOOP("Label", "Why all the same"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const CrisisNotice*)
{
    return crisisNoticeFields;
}

// A report that the law asks for, to one of its offices, or why none is made there; becomes a line of the log.
struct CrisisDutyReport {
    std::optional<ReportOffice> office;
    QString officer;
    QString phone;
    std::optional<ContactWay> way;
    std::optional<QTime> happenedAt;
    QString author;
    QString text;
    QString withheld;
    QString receipt;
    QString notMade; // why; then the rest is of no meaning
};
inline constexpr auto crisisDutyReportFields = std::tuple{
    Field{&CrisisDutyReport::office, "office", QT_TRANSLATE_NOOP("Label", "To which office"), Trait::Required},
    Field{&CrisisDutyReport::officer, "officer", QT_TRANSLATE_NOOP("Label", "Who took it"), Trait::Identifying},
    Field{&CrisisDutyReport::phone, "phone", QT_TRANSLATE_NOOP("Label", "Telephone"), Trait::Identifying},
    Field{&CrisisDutyReport::way, "way", QT_TRANSLATE_NOOP("Label", "How")},
    Field{&CrisisDutyReport::happenedAt, "happened_at", QT_TRANSLATE_NOOP("Label", "Time, if it was earlier")},
    Field{&CrisisDutyReport::author, "author", QT_TRANSLATE_NOOP("Label", "Written by"), Trait::Identifying},
    Field{&CrisisDutyReport::text, "text", QT_TRANSLATE_NOOP("Label", "What was said"), Trait::Sensitive},
    Field{&CrisisDutyReport::withheld, "withheld", QT_TRANSLATE_NOOP("Label", "Held back"), Trait::Sensitive},
    Field{&CrisisDutyReport::receipt, "receipt", QT_TRANSLATE_NOOP("Label", "Receipt")},
    Field{&CrisisDutyReport::notMade, "not_made", QT_TRANSLATE_NOOP("Label", "Why none is made"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const CrisisDutyReport*)
{
    return crisisDutyReportFields;
}

// Who takes a role of the crisis team.
struct CrisisRoleTaking {
    QString party;
    QString phone;
};
inline constexpr auto crisisRoleTakingFields = std::tuple{
    Field{&CrisisRoleTaking::party, "party", QT_TRANSLATE_NOOP("Label", "Who takes it"), Trait::Required | Trait::Identifying},
    Field{&CrisisRoleTaking::phone, "phone", QT_TRANSLATE_NOOP("Label", "Telephone"), Trait::Identifying},
};
constexpr const auto& fieldsOf(const CrisisRoleTaking*)
{
    return crisisRoleTakingFields;
}

struct CrisisClosing {
    QString summary;
    QString followUp;
    QString allTheSame = {}; // why it is closed though something is open
    QString by = {};
};
inline constexpr auto crisisClosingFields = std::tuple{
    Field{&CrisisClosing::summary, "summary", QT_TRANSLATE_NOOP("Label", "What happened, and how it stands"),
          Trait::Required | Trait::Sensitive},
    Field{&CrisisClosing::followUp, "follow_up", QT_TRANSLATE_NOOP("Label", "What follows"),
          Trait::Required | Trait::Sensitive},
    Field{&CrisisClosing::allTheSame, "all_the_same", QT_TRANSLATE_NOOP("Label", "Why all the same"), Trait::Sensitive},
    Field{&CrisisClosing::by, "by", QT_TRANSLATE_NOOP("Label", "Closed by"), Trait::Identifying},
};
constexpr const auto& fieldsOf(const CrisisClosing*)
{
    return crisisClosingFields;
}

// A sentence or two: how a watch ended, how a pupil was found, what was learnt.
struct CrisisWords {
    QString words;
};
inline constexpr auto crisisWordsFields = std::tuple{
    Field{&CrisisWords::words, "words", QT_TRANSLATE_NOOP("Label", "In words"), Trait::Required | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const CrisisWords*)
{
    return crisisWordsFields;
}

// The protocol as it is edited: a line a step, a telephone, a report, a ring.
struct ProtocolText {
    QString steps;
    QString phones;
    QString reports;
    QString rings;
    QString decidedBy;
    QString note;
};
inline constexpr auto protocolTextFields = std::tuple{
    Field{&ProtocolText::steps, "steps", QT_TRANSLATE_NOOP("Label", "Steps, one a line"), Trait::Required},
    Field{&ProtocolText::phones, "phones", QT_TRANSLATE_NOOP("Label", "Telephones, one a line"), Trait::Required},
    Field{&ProtocolText::reports, "reports", QT_TRANSLATE_NOOP("Label", "Reports, one a line")},
    Field{&ProtocolText::rings, "rings", QT_TRANSLATE_NOOP("Label", "Rings of affected pupils, one a line")},
    Field{&ProtocolText::decidedBy, "decided_by", QT_TRANSLATE_NOOP("Label", "Who decided"), Trait::Required},
    Field{&ProtocolText::note, "note", QT_TRANSLATE_NOOP("Label", "Remarks")},
};
constexpr const auto& fieldsOf(const ProtocolText*)
{
    return protocolTextFields;
}

} // namespace anxin
