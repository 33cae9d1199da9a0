// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/papernames.h"
#include "app/gui/room.h"
#include "ui/models/timeline.h"
#include "ui/print/recordpages.h"

namespace anxin {

// What of one pupil's file leaves as paper, under the number of the file. Of what was said in the room there is only that it
// took place (timelinepaper.h).
struct CasePaper {
    RecordPaper paper;
    int withheld = 0; // entries whose text stays in the room
};
// From here on free text says "another pupil" of everybody else in the register; short names, which may be everyday words, go
// in the pupil's class only. Before `takeOut`, whose names count more.
void takeOutOthers(PaperNames& names, Room& room, StudentId student);
// From here on free text calls the pupil by `code`, under any name that merged entries have, and the guardians by what they are
// to the pupil.
void takeOut(PaperNames& names, Room& room, StudentId student, const QString& code);
// Of the open file, else of a closed one; empty where there never was one.
QString fileNumberOf(Room& room, StudentId student);
// Entries of the pupil's timeline; under the name where there is no file.
CasePaper timelinePaper(Room& room, StudentId student, const std::vector<TimelineEntry>& entries);
// 一生一案: how the case stands, plans and measures, and all that happened.
CasePaper casePaper(Room& room, const Stored<CaseFile>& file, const std::vector<TimelineEntry>& entries);
// 移交清单: to whom the file goes, with what, and room for the two signatures.
RecordPaper handOverPaper(Room& room, const CaseFile& file, const HandOver& handOver);
// For the pupil to take along: nothing on it says whose it is.
RecordPaper safetyPlanPaper(const SafetyPlan& plan);

} // namespace anxin
