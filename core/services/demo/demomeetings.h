// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/warninglevel.h"
#include "core/records/screening/secondinterview.h"
#include "core/services/demo/demostory.h"

namespace anxin {

class Connection;

// A level decision that a story has been given, as it was kept.
struct DemoDecided {
    LevelDecisionId id;
    StudentId student;
    QDate on;
};

// After each campaign whose interviews lie a few days back the school met and signed what was decided of everybody who was
// seen. Those who were seen lately still wait for the next meeting.
void holdDemoMeetings(UnitOfWork& uow, Connection& connection, const DemoRoom& room,
                      const std::vector<SecondInterview>& interviews, const std::vector<DemoDecided>& decided);

} // namespace anxin
