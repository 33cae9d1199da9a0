// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/secondinterview.h"
#include "tests/promises/year/casesmodel.h"

namespace anxin {

// From answers to a decision: who is to be seen, at once or in time, and about whom a review meeting has still to decide.
class ScreeningModel {
public:
    ScreeningModel(const PupilsModel& pupils, const CasesModel& cases) : m_pupils(pupils), m_cases(cases) {}

    struct Sheet {
        qint64 pupil;
        qint64 campaign;
        QDate answeredOn;
        bool isCandidate = false;        // by what it says now
        std::vector<Moment> raised = {}; // its critical answers, which stay
    };
    struct Interview {
        qint64 pupil;
        qint64 campaign; // 0: not for a screening
        QDate heldOn;
        Moment at;
        InterviewConclusion conclusion;
    };
    enum class Outcome { Level, NoLevel, Later };
    struct Verdict {
        Outcome outcome;
        Moment at;
    };
    struct Meeting {
        QDate heldOn;
        bool isSigned = false;
        std::map<qint64, Verdict> verdicts = {}; // by pupil
    };

    std::map<qint64, Sheet> sheets;
    std::vector<Interview> interviews; // as they were recorded
    std::map<qint64, Meeting> meetings;

    void addTo(Promises& to, const QTimeZone& zone) const;
    // Whose latest interview asks for attention, with nothing decided since.
    std::map<qint64, Interview> undecided() const;
    // The last day of each pupil on which a paper was answered or such a talk held.
    std::map<qint64, QDate> lastAssessments() const;

private:
    void addWaiting(Promises& to, qint64 pupil, qint64 campaign, const std::vector<Sheet>& answered,
                    const QTimeZone& zone) const;
    bool isSeen(qint64 pupil, qint64 campaign, Moment since, QDate answeredOn) const;
    bool isDecided(qint64 pupil, const Interview& interview) const;
    QDate putOffTo(qint64 pupil, const Interview& interview) const;

    const PupilsModel& m_pupils;
    const CasesModel& m_cases;
};

} // namespace anxin
