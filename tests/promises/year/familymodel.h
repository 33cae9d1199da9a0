// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/schoolcalendar.h"
#include "tests/promises/year/screeningmodel.h"

namespace anxin {

// Who is heard of around holidays and in between, and the groups that are looked after in each term.
class FamilyModel {
public:
    FamilyModel(const PupilsModel& pupils, const CasesModel& cases, const ScreeningModel& screening)
        : m_pupils(pupils),
          m_cases(cases),
          m_screening(screening)
    {
    }

    struct Contact {
        qint64 pupil;
        QDate day;
    };
    struct InGroup {
        qint64 pupil;
        QDate since;
        std::optional<QDate> until = {};
    };
    // Before or after a holiday of the program's rule, before exams that were entered or after their results. Whoever is new in
    // the first grade has the same week after the summer, by the program's numbers.
    struct Window {
        QDate opens;
        QDate due;
    };
    std::map<qint64, Contact> contacts;
    std::map<qint64, InGroup> groups;
    std::vector<Window> windows;

    void addTo(Promises& to, QDate today) const;

private:
    void addTalks(Promises& to, QDate today) const;
    void addTerm(Promises& to, QDate today) const;

    const PupilsModel& m_pupils;
    const CasesModel& m_cases;
    const ScreeningModel& m_screening;
};

} // namespace anxin
