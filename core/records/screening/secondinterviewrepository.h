// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/secondinterview.h"
#include "core/vault/recordtable.h"

namespace anxin {

// The latest interview of a pupil, where it asks for attention, and what was decided since.
struct SeenPupil {
    StudentId student;
    std::optional<CampaignId> campaign;
    QDate heldOn;
    InterviewConclusion conclusion;   // never Excluded
    bool isLevelDecided;              // a level was set, or a review meeting decided on it, be it that there is none any more
    bool isLeftUnlisted;              // a review meeting does not put the pupil on the list
    std::optional<QDate> postponedOn; // by the latest review meeting that decides later
    bool isUndecided() const { return !isLevelDecided && !isLeftUnlisted; }
};

class SecondInterviewRepository {
public:
    explicit SecondInterviewRepository(Connection& connection);
    SecondInterviewId add(UnitOfWork& uow, const SecondInterview& interview) { return m_table.add(uow, interview); }
    // The newest first.
    std::vector<Stored<SecondInterview>> ofStudent(StudentId student);
    // Whether whoever has seen the pupil last asks for attention: not before the pupil last answered a questionnaire.
    bool asksForAttention(StudentId student);
    // Everybody whose latest interview asks for attention, whoever has waited longest first.
    std::vector<SeenPupil> askingForAttention();

private:
    RecordTable<SecondInterview> m_table;
    Statement m_ofStudent;
    Statement m_asksForAttention;
    Statement m_askingForAttention;
};

} // namespace anxin
