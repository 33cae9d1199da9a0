// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/meeting/resolution.h"
#include "core/records/meeting/reviewmeetingrepository.h"
#include "core/services/caseworkservice.h"

namespace anxin {

enum class MeetingRefusal : quint8 {
    Signed,       // minutes and decisions are locked
    NotBrought,   // nobody has spoken with the pupil, no review is due: there is nothing to decide
    DecidedSince, // the level was decided anew after the day of the meeting
    LevelStands,  // the meeting has decided on the level of this pupil already
};
QString sentence(MeetingRefusal refusal);

// Whom a meeting is to look at, and why.
struct MeetingItem {
    StudentId student;
    std::optional<InterviewConclusion> conclusion;   // of the interview that nobody has decided about yet
    QDate since;                                     // of that interview, or the day on which the review is due
    std::optional<Stored<MeetingDecision>> decision; // of this meeting
};

using ResolutionRefused = std::variant<Violations, MeetingRefusal, LevelRefusal>;

// 研判会. What an interview concluded, what the meeting decided and which level is in force are three facts: a decision on the
// level is one more LevelDecision, by the rules of TriageService and in the same transaction. Lives on the vault's thread.
class MeetingService {
public:
    MeetingService(Vault& vault, TriageService& triage, CaseworkService& casework);

    // The newest first.
    std::vector<Stored<ReviewMeeting>> all() { return m_meetings.all(); }
    std::optional<Stored<ReviewMeeting>> meeting(ReviewMeetingId id) { return m_meetings.byId(id); }
    // Today's, with those who came to the last one.
    ReviewMeeting proposal(std::optional<CampaignId> campaign);
    Result<ReviewMeetingId, Violations> begin(const ReviewMeeting& meeting);
    Result<ReviewMeetingId, Refused<MeetingRefusal>> save(const Stored<ReviewMeeting>& meeting);
    // Saves and locks it in one step (Op::SignMinutes). Needs minutes. Who has no decision comes before the next meeting.
    Result<ReviewMeetingId, Refused<MeetingRefusal>> sign(const Stored<ReviewMeeting>& meeting);

    // Everybody whose interview asks for attention and who waits for a decision, the most serious conclusion first; then listed
    // pupils whose review is due. Of a signed meeting those of whom something was decided.
    std::vector<MeetingItem> itemsOf(const Stored<ReviewMeeting>& meeting);
    // One decision a pupil and meeting: deciding again before the minutes are signed corrects it. A level that is in force
    // already is confirmed.
    Result<MeetingDecisionId, ResolutionRefused> decide(ReviewMeetingId meeting, StudentId student,
                                                        const Resolution& resolution);
    std::vector<Stored<MeetingDecision>> decisionsAbout(StudentId student) { return m_meetings.decisionsAbout(student); }

private:
    struct Planned {
        MeetingDecision decision;
        std::optional<LevelDecision> level; // to be made in the same transaction
    };
    void addReviews(std::vector<MeetingItem>& items, QDate heldOn);
    Result<Planned, ResolutionRefused> plan(const Stored<ReviewMeeting>& meeting, StudentId student,
                                            const Resolution& resolution);

    Vault& m_vault;
    TriageService& m_triage;
    CaseworkService& m_casework;
    ReviewMeetingRepository m_meetings;
};

} // namespace anxin
