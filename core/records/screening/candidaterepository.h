// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/answersheet.h"
#include "core/records/screening/secondinterview.h"
#include "core/vault/statement.h"

namespace anxin {

class Connection;

// A pupil whom one campaign has put on the list of those to be seen, and what has become of it. Only a candidate: a person
// decides. Leaves the queue by a second interview for the same campaign, never silently, and is back in it with every critical
// answer that is raised after the interview was recorded.
struct Candidate {
    StudentId student;
    CampaignId campaign;
    QDate answeredOn;                   // of the earliest sheet that says so
    std::optional<AlertLevel> urgency;  // of the most urgent critical answer; while one waits, of those that wait
    std::optional<Moment> raisedAt;     // likewise, of the earliest
    std::optional<QDate> interviewedOn; // nothing while a critical answer waits
    std::optional<InterviewConclusion> conclusion;
    QString owner = {};                        // who looks after the critical answers; empty: nobody was named
    std::optional<Moment> contactedAt = {};    // when somebody first spoke with the pupil about them; nothing while one waits
    std::optional<Moment> firstContactAt = {}; // after any of them: as noted, or by a second interview
    std::optional<QDate> guardianToldOn = {};  // the first time, in a second interview for this campaign
};

class CandidateRepository {
public:
    explicit CandidateRepository(Connection& connection);
    // Not yet interviewed: the most urgent first, then who has waited longest.
    std::vector<Candidate> waiting();
    // All of one campaign, in the same order, interviewed ones last.
    std::vector<Candidate> ofCampaign(CampaignId campaign);

private:
    Statement m_waiting;
    Statement m_ofCampaign;
};

} // namespace anxin
