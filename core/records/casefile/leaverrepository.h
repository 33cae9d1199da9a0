// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"
#include "core/vault/statement.h"

namespace anxin {

class Connection;

// A pupil who has left the school while a case file is open or a warning level is in force: still somebody's to look after.
struct Leaver {
    StudentId student;
    QDate leftOn; // when it was entered, where the day is not known
    QString note; // about the enrolment: to which school, what was decided
};

class LeaverRepository {
public:
    explicit LeaverRepository(Connection& connection);
    std::vector<Leaver> stillFollowed();

private:
    Statement m_stillFollowed;
};

} // namespace anxin
