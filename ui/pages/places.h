// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/records/attachment/attachment.h"
#include "core/records/attention/attention.h"
#include "core/records/care/careitem.h"
#include "core/records/consent/consent.h"
#include "core/records/crisis/crisisevent.h"
#include "core/records/guardian/guardian.h"
#include "core/records/letter/letter.h"
#include "core/records/meeting/reviewmeeting.h"
#include "core/records/memo/privatememo.h"
#include "core/records/referral/referral.h"
#include "core/records/screening/answersheet.h"
#include "core/records/session/sessionnote.h"
#include "core/records/studentmerge/studentmerge.h"
#include "ui/models/begunwork.h"
#include "ui/models/timeline.h"

#include <functional>

namespace anxin {

struct TriageMove; // of core/services/triagestage.h, which pages know through their models

// Where in the console of a crisis.
enum class CrisisPart : quint8 { Log, Watches, Reports, Affected };
// Where in the plan of a case file.
enum class PlanPart : quint8 { Plans, SafetyPlan, Measures, Review };

// Where a page can send the person. The session, which alone knows all pages, fills these in; an empty one is a place that
// does not exist (yet), and pages hide what would lead there.
struct Places {
    std::function<void(StudentId)> openStudent;              // the pupil's card
    std::function<void(StudentId, AnswerSheetId)> openSheet; // there, with the profile of this answer sheet
    std::function<void(StudentId)> noteOn;                   // a session note, or the form for the case file that it belongs to
    std::function<void(StudentId)> openCase;                 // the open case file, or the form for a new one
    std::function<void(StudentId, const TimelineEntry&)> openInFile; // in the file, closed or not, in which that stands
    std::function<void(StudentId, PlanPart)> openPlan;               // there, what is planned
    std::function<void(StudentId)> firstContact; // that somebody has spoken with a pupil who gave a critical answer
    std::function<void(StudentId)> interview;    // the form for a second interview
    std::function<void(StudentId)> setLevel;     // the form for a warning level
    std::function<void()> importStudents;
    std::function<void(StudentId)> answerMissing; // the form for a pupil whom the newest class list does not name
    std::function<void(StudentId)> takeOffList;
    std::function<void(const Stored<CaseFile>&)> editCase;
    std::function<void(const Stored<CaseFile>&)> closeCase;
    std::function<void()> newMeasure; // this and the next of the file in front
    std::function<void()> newSafetyPlan;
    std::function<void()> newFormulation;
    std::function<void()> holdReview;
    std::function<void()> putOffReview;
    std::function<void(StudentId)> holdReviewOf; // these of the pupil's open file
    std::function<void(StudentId)> putOffReviewOf;
    std::function<void(StudentId)> closeCaseOf;
    std::function<void()> handOver;
    std::function<void(StudentId, HandOverId)> receive; // the receipt of a file that was handed over, also of a closed one
    std::function<void(const CareItem&)> openCareItem;
    std::function<void()> closeDay;
    std::function<void(const Stored<CaseFile>&)> newNote;
    std::function<void(const Stored<CaseFile>&, const Stored<SessionNote>&)> openNote;
    std::function<void(const Stored<CaseFile>&, const Stored<SessionNote>&)> addToNote; // to a signed one
    std::function<void(StudentId)> newMemo;
    std::function<void(const Stored<PrivateMemo>&)> openMemo;
    std::function<void(StudentId)> contact;
    std::function<void(StudentId)> newReferral;
    std::function<void(ReferralId)> openReferral;
    std::function<void(StudentId)> referral; // the pupil's open referral, or the form for a new one
    std::function<void()> typeSlipCode;      // of a reply slip that came back
    std::function<void(StudentId)> newGuardian;
    std::function<void(const Stored<Guardian>&)> openGuardian;
    std::function<void(StudentId)> newAttention;
    std::function<void(const Stored<Attention>&)> openAttention;
    std::function<void(const Stored<Attachment>&)> viewAttachment;
    std::function<void(const Stored<Attachment>&)> saveAttachment; // as a copy outside the vault
    std::function<void(StudentId)> changeStatus;
    std::function<void(StudentId)> mergeWithAnother; // the same pupil, who stands in the register twice
    std::function<void(const Stored<StudentMerge>&)> takeApart;
    std::function<void()> showLikelySame; // pairs that may be one pupil
    std::function<void(StudentId, std::optional<ConsentPurpose>)> recordConsent;
    std::function<void(ClassUnitId, ConsentPurpose)> classConsent;
    std::function<void(const std::optional<Stored<Campaign>>&)> planCampaign; // nothing: a new one
    std::function<void(const std::vector<StudentId>&)> printSlips;            // for their homeroom teachers
    std::function<void(AnswerSheetId)> correctSheet;                          // the form to correct its answers
    std::function<void(StudentId, const TriageMove&)> carryOut;               // the form that moves a card of the triage board
    std::function<void()> showMeetings;
    std::function<void()> beginMeeting;
    std::function<void(const Stored<ReviewMeeting>&)> openMinutes;
    std::function<void(const Stored<ReviewMeeting>&, StudentId)> decide;                 // in that meeting
    std::function<void(StudentId)> book;                                                 // an appointment with this pupil
    std::function<void(QDate, std::optional<QTime>, std::optional<int> minutes)> bookAt; // asks with whom
    std::function<void(StudentId, QDate, std::optional<QTime>, std::optional<int> minutes)> bookWith;
    std::function<void(AppointmentId)> openAppointment;                              // to change it, or to look at it
    std::function<void(AppointmentId)> cancelAppointment;                            // asks why
    std::function<ActOutcome(AppointmentId)> miss;                                   // the pupil did not come
    std::function<ActOutcome(AppointmentId)> bookAgain;                              // takes that back
    std::function<void(StudentId)> cancelComing;                                     // all that are still to come
    std::function<void()> dutyHours;                                                 // when the room is open
    std::function<void(const Stored<Appointment>&)> noteOf;                          // its record, written already or new
    std::function<void(CrisisEventId, CrisisPart)> openCrisis;                       // the console of that crisis
    std::function<void(StudentId, const std::vector<TimelineEntry>&)> printTimeline; // on paper, with a line in the ledger
    std::function<void(const Stored<CaseFile>&, const std::vector<TimelineEntry>&)>
        printCase;                                                               // likewise: the file, with all of it
    std::function<void(const Stored<CaseFile>&, const HandOver&)> printHandOver; // 移交清单, with room for two signatures
    std::function<void(StudentId, const SafetyPlan&)> printSafetyPlan;           // likewise: for the pupil
    std::function<void(StudentId)> tell;    // the form for what a teacher is told, as little as will do
    std::function<void(StudentId)> newTalk; // the form for a talk of a teacher with the pupil
    std::function<void(const std::optional<Stored<Letter>>&)> openLetter; // nothing: a new one
    std::function<void()> showLetters;
    std::function<void(const Begun&)> resume; // what was begun and is not saved yet
};

} // namespace anxin
