// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/care/careservice.h"
#include "core/services/letterservice.h"
#include "core/services/referralservice.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Edits that would make a promise vanish, or wait longer, without a word of evidence. None of them says anything to the
// model: one that works is seen as a promise that is lost.
class SilentAttacks {
public:
    explicit SilentAttacks(YearRoom& room) : m_room(room) {}
    std::vector<YearAct> acts();

private:
    // Whether there was something to attack.
    bool reviewLater(qint64 pupil);
    bool measureLater(qint64 pupil);
    bool fileClosedByEdit(qint64 pupil);
    bool movedToAnothers(qint64 pupil);
    bool interviewBeforeAnswers(qint64 pupil);
    bool leaveWhileSuspended(qint64 pupil);
    bool enrolledWhileAwaited(qint64 pupil);
    bool backUnassessed(qint64 pupil);
    bool closedWhileAway(qint64 pupil);
    bool closedUndone(qint64 pupil);
    bool referralTurned(qint64 pupil);
    bool appointmentIntoFuture(qint64 pupil);
    bool noteAboutAnothers(qint64 pupil);
    bool calledInstead(qint64 pupil);
    bool toldNoMore(qint64 pupil);
    bool toldBefore(qint64 pupil);
    bool letterLessUrgent(qint64 pupil);
    bool letterUnanswered(qint64 pupil);
    bool receiptTakenBack(qint64 pupil);
    bool stepTakenBackOutOfTurn(qint64 pupil);
    bool signedNote(qint64 pupil);
    bool addendum(qint64 pupil);

    // Takes this step of one that is open and where `where`.
    bool attack(ReferralStepKind kind, const std::function<bool(const ReferralsModel::Referral&)>& where);
    std::optional<SessionNoteId> anySigned(bool isAddedTo);
    // What services do not offer, and the schema does not take.
    void write(Op op, const std::function<void(UnitOfWork&)>& work);

    YearRoom& m_room;
    YearModel& m_model = m_room.model;
    TriageService m_triage{*m_room.vault};
    CareService m_care{*m_room.vault};
    AppointmentService m_appointments{*m_room.vault};
    LetterService m_letters{*m_room.vault};
    ReferralService m_referrals{*m_room.vault};
};

} // namespace anxin
