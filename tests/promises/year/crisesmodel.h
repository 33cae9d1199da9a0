// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisiscare.h"
#include "core/records/crisis/crisisentrywords.h"
#include "tests/promises/year/pupilsmodel.h"

namespace anxin {

// Crises, with what each of them leaves open until somebody has seen to it.
class CrisesModel {
public:
    explicit CrisesModel(const PupilsModel& pupils) : m_pupils(pupils) {}

    struct Duty {
        Moment at;
        std::set<ReportOffice> answered = {}; // a report, or why there is none
    };
    struct Event {
        qint64 pupil; // 0: nobody of the school, or not known yet
        Moment openedAt;
        Moment lastReport; // or the beginning
        CrisisKind kind = CrisisKind::Unclear;
        std::set<ReportStage> reports = {};
        std::map<QString, Duty> duties = {};
        std::optional<Moment> closedAt = {};
        bool isReviewed = false;
    };
    struct Watch {
        qint64 event;
        qint64 pupil; // likewise
        QDate until;  // or the day of its beginning
        std::optional<QTime> untilAt;
        bool hasEnd;
        QString watcher;
        bool isRunning = true;
    };
    struct Affected {
        qint64 event;
        qint64 pupil;
        CrisisRing ring;
        QDate addedOn;
        QDate until;
        std::optional<QDate> lookedInOn = {};
        bool isLookedAfter = true;
    };
    std::map<qint64, Event> events;
    std::map<qint64, Watch> watches;
    std::map<qint64, Affected> affected;

    void addTo(Promises& to, Moment now, const QTimeZone& zone) const;
    // Whether a report that is still to be made would no longer be asked for.
    static bool losesReports(const Event& event, CrisisKind next);

private:
    void addEvent(Promises& to, const Event& event, Moment now, const QTimeZone& zone) const;

    const PupilsModel& m_pupils;
};

} // namespace anxin
