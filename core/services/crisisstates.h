// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/records/crisis/crisisentrywords.h"

#include <map>
#include <optional>
#include <vector>

namespace anxin {

// How far an event has come, as it follows from its log.

// 首报、续报、终报 of one event.
struct ReportClock {
    ReportStage stage;
    std::optional<Moment> dueAt;                                            // nothing: when the event is closed
    std::optional<Moment> madeAt;                                           // of interim reports the last one
    bool isMade() const { return madeAt && stage != ReportStage::Interim; } // interim ones are waited for again and again
    bool isOwed() const { return dueAt && !isMade(); }                      // by the minute
};
// A situation that must be reported: to each office of the law, or it is written why not.
struct DutyState {
    struct Answer {
        Moment at;
        bool isMade; // else it is written why there is none
    };
    QString situation;
    std::optional<Moment> tickedAt = {}; // or first reported
    std::map<ReportOffice, Answer> answers = {};

    // Offices without an answer, as long as the situation is ticked.
    std::vector<ReportOffice> missing() const;
    // When the last answer came; nothing while one is missing.
    std::optional<Moment> answeredAt() const;
};
// A role of the crisis team in one event; the last one who took it has it.
struct RoleState {
    QString role;   // as CrisisProtocol::Step::role
    QString holder; // empty while nobody has it
    QString phone;
    std::optional<Moment> since;
};

} // namespace anxin
