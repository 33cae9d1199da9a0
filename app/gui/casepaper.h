// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/models/timeline.h"
#include "ui/print/recordpages.h"

namespace anxin {

// What of one pupil's file leaves as paper, under the number of the file. Of what was said in the room there is only that it
// took place (timelinepaper.h).
struct CasePaper {
    NamelessPaper paper;
    int withheld = 0; // entries whose text stays in the room
};
// Of the open file, else of a closed one; empty where there never was one.
QString fileNumberOf(Room& room, StudentId student);
// Entries of the pupil's timeline. Where there is no file, the pupil is called by the class; the pupil's card says that pages
// left.
CasePaper timelinePaper(Room& room, StudentId student, const std::vector<TimelineEntry>& entries);
// 一生一案: how the case stands, plans and measures, and all that happened.
CasePaper casePaper(Room& room, const Stored<CaseFile>& file, const std::vector<TimelineEntry>& entries);
// 移交清单: to whom the file goes, with what, and room for the two signatures.
NamelessPaper handOverPaper(Room& room, const CaseFile& file, const HandOver& handOver);
// For the pupil to take along: nothing on it says whose it is. Friends whom the pupil would call stay named.
NamelessPaper safetyPlanPaper(Room& room, StudentId student, const SafetyPlan& plan);

} // namespace anxin
