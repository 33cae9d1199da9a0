// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/student/student.h"

namespace anxin {

namespace {
constexpr int longestName = 30;
constexpr int youngest = 3;
constexpr int oldest = 25;
} // namespace

Violations check(const Student& student, QDate today)
{
    Violations found = missingRequired(student);
    if (student.name.size() > longestName)
        found.push_back({QStringLiteral("name"), Rule::TooLong, QString::number(longestName)});
    if (student.bornOn) {
        if (*student.bornOn > today)
            found.push_back({QStringLiteral("born_on"), Rule::InFuture, {}, isoDate(*student.bornOn)});
        else if (const int age = ageOn(*student.bornOn, today); age < youngest || age > oldest)
            found.push_back({QStringLiteral("born_on"), Rule::OutOfRange,
                             QStringLiteral("%1–%2").arg(today.year() - oldest).arg(today.year() - youngest),
                             isoDate(*student.bornOn)});
    }
    return found;
}

bool hasLeft(const Student& student)
{
    return student.status == EnrolmentStatus::Transferred || student.status == EnrolmentStatus::Graduated;
}

int ageOn(QDate bornOn, QDate day)
{
    int age = day.year() - bornOn.year();
    // Someone born on 29 February turns a year older on 1 March in other years.
    if (std::pair{day.month(), day.day()} < std::pair{bornOn.month(), bornOn.day()})
        --age;
    return age;
}

} // namespace anxin
