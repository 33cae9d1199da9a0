// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/crisesmodel.h"
#include "tests/promises/year/screeningmodel.h"

namespace anxin {

// Who has spoken of suicide or self-harm, in a session or in what was added to its note, until somebody has decided what
// follows.
struct DangersModel {
    const PupilsModel& pupils;
    const CasesModel& cases;
    const ScreeningModel& screening;
    const CrisesModel& crises;

    // By a referral, or in a file by a safety plan or a review. The others know of levels, interviews and crises.
    struct Decided {
        qint64 entry;
        std::optional<qint64> file;
        QDate day;
        Moment at;
    };
    std::vector<Decided> decided = {};

    void addTo(Promises& to, const QTimeZone& zone) const;
    bool isUndecided(qint64 pupil, const CasesModel::Note& note, const QTimeZone& zone) const;

private:
    using Last = std::pair<QDate, Moment>;
    // When something was decided last about each pupil, by whatever act.
    std::map<qint64, Last> lastDecisions(const QTimeZone& zone) const;
    static bool isAfter(const std::map<qint64, Last>& decisions, qint64 pupil, const CasesModel::Told& told);
    static CasesModel::Told toldIn(const CasesModel::Note& note) { return {note.said, note.day, note.begunAt}; }
};

} // namespace anxin
