// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunitrepository.h"
#include "core/records/school/school.h"
#include "core/records/student/studentrepository.h"
#include "core/services/demo/demorandom.h"

namespace anxin {

struct DemoPupil {
    StudentId id;
    Student value;
    ClassUnit unit;
    int classIndex;    // the classes in the order in which they were made, from 0
    bool isVulnerable; // noticed in many screenings, not only in one
};

struct DemoRegister {
    int classes = 0;
    std::vector<DemoPupil> pupils; // class by class
};

// Makes the classes of all grades that are at school on `today`, and `students` pupils in them.
DemoRegister makeDemoRegister(UnitOfWork& uow, Connection& connection, const School& school, int students, DemoRandom& random);

} // namespace anxin
