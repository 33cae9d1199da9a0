// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

namespace anxin {

// What a line of a crisis log is.
enum class EntryKind : quint8 {
    Log,
    Call,
    Notice,    // to a guardian
    Step,      // of the protocol, taken
    Duty,      // a situation that must be reported was ticked
    Report,    // of the incident, or because of a duty
    Exception, // from confidentiality
    Role,      // of the crisis team, taken by somebody
    HandOver,
    Watch,
    Affected,
    Overruled, // what would have been refused, and why it was done all the same
    Opened,
    Closed,
};
constexpr auto enumTable(EntryKind)
{
    return std::array{
        EnumEntry{EntryKind::Log, "log", QT_TRANSLATE_NOOP("Label", "Note")},
        EnumEntry{EntryKind::Call, "call", QT_TRANSLATE_NOOP("Label", "Call")},
        EnumEntry{EntryKind::Notice, "notice", QT_TRANSLATE_NOOP("Label", "Guardian told")},
        EnumEntry{EntryKind::Step, "step", QT_TRANSLATE_NOOP("Label", "Step taken")},
        EnumEntry{EntryKind::Duty, "duty", QT_TRANSLATE_NOOP("Label", "Must be reported")},
        EnumEntry{EntryKind::Report, "report", QT_TRANSLATE_NOOP("Label", "Report made")},
        EnumEntry{EntryKind::Exception, "exception", QT_TRANSLATE_NOOP("Label", "Confidentiality broken")},
        EnumEntry{EntryKind::Role, "role", QT_TRANSLATE_NOOP("Label", "Role taken")},
        EnumEntry{EntryKind::HandOver, "hand-over", QT_TRANSLATE_NOOP("Label", "Handed over")},
        EnumEntry{EntryKind::Watch, "watch", QT_TRANSLATE_NOOP("Label", "Watch")},
        EnumEntry{EntryKind::Affected, "affected", QT_TRANSLATE_NOOP("Label", "Affected pupil")},
        EnumEntry{EntryKind::Overruled, "overruled", QT_TRANSLATE_NOOP("Label", "Done all the same")},
        EnumEntry{EntryKind::Opened, "opened", QT_TRANSLATE_NOOP("Label", "Begun")},
        EnumEntry{EntryKind::Closed, "closed", QT_TRANSLATE_NOOP("Label", "Crisis closed")},
    };
}

enum class ContactWay : quint8 { InPerson, Phone, Written, Message };
constexpr auto enumTable(ContactWay)
{
    return std::array{
        EnumEntry{ContactWay::InPerson, "in-person", QT_TRANSLATE_NOOP("Label", "In person")},
        EnumEntry{ContactWay::Phone, "phone", QT_TRANSLATE_NOOP("Label", "Telephone")},
        EnumEntry{ContactWay::Written, "written", QT_TRANSLATE_NOOP("Label", "In writing")},
        EnumEntry{ContactWay::Message, "message", QT_TRANSLATE_NOOP("Label", "By message")},
    };
}

// How far a guardian has been reached; each step is a line of its own.
enum class NoticeOutcome : quint8 { Reached, NotReached, Arrived, Signed };
constexpr auto enumTable(NoticeOutcome)
{
    return std::array{
        EnumEntry{NoticeOutcome::Reached, "reached", QT_TRANSLATE_NOOP("Label", "Reached and told")},
        EnumEntry{NoticeOutcome::NotReached, "not-reached", QT_TRANSLATE_NOOP("Label", "Not reached")},
        EnumEntry{NoticeOutcome::Arrived, "arrived", QT_TRANSLATE_NOOP("Label", "Has arrived")},
        EnumEntry{NoticeOutcome::Signed, "signed", QT_TRANSLATE_NOOP("Label", "Has signed")},
    };
}

// 首报、续报、终报: of the incident to the bureau. The first is said at once and then written.
enum class ReportStage : quint8 { Oral, Written, Interim, Final };
constexpr auto enumTable(ReportStage)
{
    return std::array{
        EnumEntry{ReportStage::Oral, "oral", QT_TRANSLATE_NOOP("Label", "First report, by word of mouth")},
        EnumEntry{ReportStage::Written, "written", QT_TRANSLATE_NOOP("Label", "First report, in writing")},
        EnumEntry{ReportStage::Interim, "interim", QT_TRANSLATE_NOOP("Label", "Interim report")},
        EnumEntry{ReportStage::Final, "final", QT_TRANSLATE_NOOP("Label", "Final report")},
    };
}

// To whom the law wants a situation reported that must be: each of them.
enum class ReportOffice : quint8 { Police, CivilAffairs, Education };
constexpr auto enumTable(ReportOffice)
{
    return std::array{
        EnumEntry{ReportOffice::Police, "police", QT_TRANSLATE_NOOP("Label", "Police")},
        EnumEntry{ReportOffice::CivilAffairs, "civil-affairs", QT_TRANSLATE_NOOP("Label", "Civil affairs")},
        EnumEntry{ReportOffice::Education, "education", QT_TRANSLATE_NOOP("Label", "Education")},
    };
}

// Why confidentiality may be broken.
enum class ExceptionGround : quint8 { Danger, Abuse, Law };
constexpr auto enumTable(ExceptionGround)
{
    return std::array{
        EnumEntry{ExceptionGround::Danger, "danger", QT_TRANSLATE_NOOP("Label", "Serious danger to self or others")},
        EnumEntry{ExceptionGround::Abuse, "abuse", QT_TRANSLATE_NOOP("Label", "A minor is assaulted or abused")},
        EnumEntry{ExceptionGround::Law, "law", QT_TRANSLATE_NOOP("Label", "The law asks for it, in writing")},
    };
}

} // namespace anxin
