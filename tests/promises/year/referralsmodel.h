// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referralstep.h"
#include "tests/promises/year/casesmodel.h"

namespace anxin {

// Where each referral stands after its steps: the table of core/records/referral/referralstate.h, followed once more by hand.
class ReferralsModel {
public:
    ReferralsModel(PupilsModel& pupils, const CasesModel& cases) : m_pupils(pupils), m_cases(cases) {}

    enum class Place { Advised, Received, NotAgreed, Agreed, Seen, FedBack, Away, Returning, InSchool, Closed };
    struct Standing {
        Place place = Place::Advised;
        QDate since, last;
        QDate asked = {}; // in this place
        bool isLeaderTold = false, isSuspended = false;
        bool mustBeAssessed = false;            // before coming back: suspended, applied for, or not passed
        std::optional<QDate> triedAgainOn = {}; // while nobody agrees: the second talk, or nobody there a second time
        std::optional<Place> waits = {};        // while away: what was ahead of the visit
        std::optional<QDate> until = {}, passedOn = {}, returnedOn = {}, lookedInOn = {}, revisitOn = {};
    };
    struct Referral {
        qint64 pupil;
        QDate referredOn;
        bool isDirect;                   // to the police or within the school: nothing of it asks the guardians
        std::vector<Standing> standings; // after each step in force; a step that is taken back falls off
        std::vector<qint64> steps = {};  // in force
        const Standing& now() const { return standings.back(); }
        bool owesMore() const; // than to be closed, or a look every month
        bool isAway() const { return now().place == Place::Away || now().place == Place::Returning; }
        bool isOpen() const { return now().place != Place::Closed; }
    };
    std::map<qint64, Referral> all;

    void recorded(qint64 referral, qint64 pupil, bool isDirect, QDate day);
    void taken(qint64 step, const ReferralStep& what);
    // Suspended or to be assessed by one of them: coming back is a step of it.
    bool isAwaited(qint64 pupil) const;
    void addTo(Promises& to) const;

private:
    static void follow(Referral& referral, qint64 step, const ReferralStep& what);
    bool isReferred(qint64 pupil, QDate since) const;

    PupilsModel& m_pupils; // a suspension is the register's
    const CasesModel& m_cases;
};

} // namespace anxin
