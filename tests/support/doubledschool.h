// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/merge/mergeservice.h"
#include "tests/support/smallroom.h"

namespace anxin {

// The small school, and two of its pupils a second time: one from another list, with records of its own, and one who may be a
// twin.
struct DoubledSchool : SmallRoom {
    const RuleBook rules = RuleBook::shipped();
    MergeService merges{*vault, [this] { return openLoops(*vault, rules, SmallSchool::counsellor()); }};
    StudentId single = school.pupils.at(2); // 单雪, with a case file
    StudentId again = addAgain(single, nullptr);
    StudentId twin = school.pupils.at(9); // 王子涵
    StudentId other = addAgain(twin, "202679999");

    StudentId addAgain(StudentId pupil, const char* number)
    {
        Student student = students.byId(pupil)->value;
        student.studentNo = number ? std::optional(QString::fromLatin1(number)) : std::nullopt;
        student.nationalNo = number ? std::nullopt : std::optional(QStringLiteral("G450103201303050021"));
        student.boarding = Boarding::Boarder;
        if (!number)
            student.classUnit = school.units.at(5);
        const StudentId made = *registered.add(student);
        family.add(Guardian{made, QStringLiteral("单秀兰"), GuardianRelation::Relative, QStringLiteral("0771-8812345")});
        casework.record(HomeContact{made, QDate(2026, 11, 12), ContactChannel::Phone, QStringLiteral("何老师"),
                                    QStringLiteral("姑姑"), QStringLiteral("了解在家情况"), QStringLiteral("近来睡得好一些"),
                                    QString(), ContactOutcome::Reached});
        return made;
    }
};

} // namespace anxin
