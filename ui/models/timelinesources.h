// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pupilservices.h"
#include "ui/models/timeline.h"

#include <memory>

namespace anxin {

class AppointmentService;
class CareService;
class Clock;
class CrisisService;
class DisclosureService;
class GroupService;
class LetterService;
class TalkService;

// What the services of a pupil know: cases, notes, interviews, meetings, levels, home contacts, referrals, answers, consents,
// attention categories, enrolment, attachments. All must outlive the timeline.
void joinPupil(Timeline& timeline, const PupilServices& services, const Clock& clock);
// What others were told about the pupil.
void joinDisclosures(Timeline& timeline, DisclosureService& disclosures, const Clock& clock);
// Groups, with what is noted of the pupil alone; talks with teachers; letters to the room.
void joinGroups(Timeline& timeline, GroupService& groups);
void joinTalks(Timeline& timeline, TalkService& talks);
void joinLetters(Timeline& timeline, LetterService& letters);
// What was planned, reviewed and handed over in the pupil's files; crises that were about the pupil, and in every crisis what
// was told, watches, and being affected.
void joinCare(Timeline& timeline, CareService& care, CaseworkService& casework);
void joinCrises(Timeline& timeline, CrisisService& crises, const Clock& clock);
// Appointments of a pupil that were not held, with how things are with them now.
void joinAppointments(Timeline& timeline, AppointmentService& appointments);

// Whatever knows something of a pupil, beside PupilServices.
struct TimelineServices {
    DisclosureService& disclosures;
    CareService& care;
    CrisisService& crises;
    GroupService& groups;
    TalkService& talks;
    LetterService& letters;
    AppointmentService& appointments;
};
// All of the above, in the order of what was written. All must outlive it.
Timeline wholeTimeline(const PupilServices& services, const TimelineServices& others, const Clock& clock,
                       std::shared_ptr<RecordTimesRepository> times);

} // namespace anxin
