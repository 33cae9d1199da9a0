// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/triagestage.h"

namespace anxin {

// One pupil whom somebody has to look after, and why.
struct TriageCard {
    StudentId student;
    TriageStage stage;
    TriageEvidence evidence;
    QDate since;                                   // since when the pupil stands there, or waits
    std::optional<AlertLevel> urgency;             // of the most urgent critical answer that waits
    std::vector<CampaignId> campaigns;             // whose answers ask for an interview
    std::optional<InterviewConclusion> conclusion; // of the interview that waits for a decision, or for which one watches
    std::optional<Stored<CaseFile>> file;          // the open one
    std::optional<QDate> due;                      // of the earliest open loop
    std::optional<LoopKind> dueKind;               // of that one
    int daysOverdue(QDate today) const { return due ? static_cast<int>(due->daysTo(today)) : 0; } // 0 or less: not yet
    qint64 daysWaiting(QDate today) const { return since.daysTo(today); }
};

// Derived from the records, never stored: every candidate, everybody who was seen and not decided about, who is listed, has an
// open file, is watched or was closed since `termBegan`, each once. Critical answers first, then by level, the longest overdue,
// who has waited longest.
std::vector<TriageCard> triageBoard(TriageService& triage, CaseworkService& casework, const std::vector<OpenLoop>& loops,
                                    QDate termBegan, QDate today);

} // namespace anxin
