// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

namespace anxin {

// What a draft is of.
enum class Writing : quint8 {
    FirstContact,
    Interview,
    Level,
    OffList,
    CaseFile,
    Plan,
    Closing,
    Note,
    Addendum,
    Memo,
    Contact,
    Missing,
    Referral,
    Guardian,
    Attention,
    Status,
    Consent,
    ClassConsent,
    Meeting,
    Resolution,
    Appointment,
    ReferralStep,
    Crisis,
    CrisisClosing,
    SafetyPlan,
    Formulation,
    StageReview,
    ReviewDelay,
    HandOver,
    Receipt,
    Measure,
    Talk,
    Letter,
    Group,
    GroupSession,
    GroupRemark,
    Disclosure,
    Student,
    Phrases,
};
constexpr auto enumTable(Writing)
{
    return std::array{
        EnumEntry{Writing::FirstContact, "first-contact", QT_TRANSLATE_NOOP("Label", "First contact")},
        EnumEntry{Writing::Interview, "interview", QT_TRANSLATE_NOOP("Label", "Second interview")},
        EnumEntry{Writing::Level, "level", QT_TRANSLATE_NOOP("Label", "Warning level")},
        EnumEntry{Writing::OffList, "off-list", QT_TRANSLATE_NOOP("Label", "Taking off the list")},
        EnumEntry{Writing::CaseFile, "case", QT_TRANSLATE_NOOP("Label", "Case file")},
        EnumEntry{Writing::Plan, "plan", QT_TRANSLATE_NOOP("Label", "Plan and next review")},
        EnumEntry{Writing::Closing, "closing", QT_TRANSLATE_NOOP("Label", "Closing the case file")},
        EnumEntry{Writing::Note, "note", QT_TRANSLATE_NOOP("Label", "Session note")},
        EnumEntry{Writing::Addendum, "addendum", QT_TRANSLATE_NOOP("Label", "Addition to a session note")},
        EnumEntry{Writing::Memo, "memo", QT_TRANSLATE_NOOP("Label", "Private memo")},
        EnumEntry{Writing::Contact, "contact", QT_TRANSLATE_NOOP("Label", "Home contact")},
        EnumEntry{Writing::Missing, "missing", QT_TRANSLATE_NOOP("Label", "Not in the newest class list")},
        EnumEntry{Writing::Referral, "referral", QT_TRANSLATE_NOOP("Label", "Referral")},
        EnumEntry{Writing::Guardian, "guardian", QT_TRANSLATE_NOOP("Label", "Guardian")},
        EnumEntry{Writing::Attention, "attention", QT_TRANSLATE_NOOP("Label", "Attention category")},
        EnumEntry{Writing::Status, "status", QT_TRANSLATE_NOOP("Label", "Change of enrolment")},
        EnumEntry{Writing::Consent, "consent", QT_TRANSLATE_NOOP("Label", "Consent")},
        EnumEntry{Writing::ClassConsent, "class-consent", QT_TRANSLATE_NOOP("Label", "Consents of a class")},
        EnumEntry{Writing::Meeting, "meeting", QT_TRANSLATE_NOOP("Label", "Review meeting")},
        EnumEntry{Writing::Resolution, "resolution", QT_TRANSLATE_NOOP("Label", "Decision of a review meeting")},
        EnumEntry{Writing::Appointment, "appointment", QT_TRANSLATE_NOOP("Label", "Appointment")},
        EnumEntry{Writing::ReferralStep, "referral-step", QT_TRANSLATE_NOOP("Label", "Step of a referral")},
        EnumEntry{Writing::Crisis, "crisis", QT_TRANSLATE_NOOP("Label", "Crisis")},
        EnumEntry{Writing::CrisisClosing, "crisis-closing", QT_TRANSLATE_NOOP("Label", "Closing of a crisis")},
        EnumEntry{Writing::SafetyPlan, "safety-plan", QT_TRANSLATE_NOOP("Label", "Safety plan")},
        EnumEntry{Writing::Formulation, "formulation", QT_TRANSLATE_NOOP("Label", "Formulation of a case")},
        EnumEntry{Writing::StageReview, "stage-review", QT_TRANSLATE_NOOP("Label", "Stage review")},
        EnumEntry{Writing::ReviewDelay, "review-delay", QT_TRANSLATE_NOOP("Label", "Putting a review off")},
        EnumEntry{Writing::HandOver, "hand-over", QT_TRANSLATE_NOOP("Label", "Hand-over of a case file")},
        EnumEntry{Writing::Receipt, "receipt", QT_TRANSLATE_NOOP("Label", "Receipt of a hand-over")},
        EnumEntry{Writing::Measure, "measure", QT_TRANSLATE_NOOP("Label", "Measure of a care plan")},
        EnumEntry{Writing::Talk, "talk", QT_TRANSLATE_NOOP("Label", "Talk with a teacher")},
        EnumEntry{Writing::Letter, "letter", QT_TRANSLATE_NOOP("Label", "Letter to the room")},
        EnumEntry{Writing::Group, "group", QT_TRANSLATE_NOOP("Label", "Group programme")},
        EnumEntry{Writing::GroupSession, "group-session", QT_TRANSLATE_NOOP("Label", "Group session")},
        EnumEntry{Writing::GroupRemark, "group-remark", QT_TRANSLATE_NOOP("Label", "Noted of one pupil alone")},
        EnumEntry{Writing::Disclosure, "disclosure", QT_TRANSLATE_NOOP("Label", "Disclosure")},
        EnumEntry{Writing::Student, "student", QT_TRANSLATE_NOOP("Label", "Pupil's details")},
        EnumEntry{Writing::Phrases, "phrases", QT_TRANSLATE_NOOP("Label", "Own phrases")},
    };
}

// Names a draft by what is written about whom, so that it can be listed and opened again: `note:<about>/<record>`.
struct DraftKey {
    Writing what;
    QString about; // uid of the pupil, or of the class; empty for one who is not in the register yet, and where it is of nobody
    QString record = {}; // uid of what is being changed, or of the case file or the meeting; empty for something new

    QString text() const { return toCode(what) + u':' + about + (record.isEmpty() ? QString() : u'/' + record); }
    // Nothing where the text is the key of another kind of draft.
    static std::optional<DraftKey> fromText(const QString& text)
    {
        const auto what = fromCode<Writing>(text.section(u':', 0, 0));
        const QString whom = text.section(u':', 1);
        return what ? std::optional(DraftKey{*what, whom.section(u'/', 0, 0), whom.section(u'/', 1)}) : std::nullopt;
    }
};

} // namespace anxin
