// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demoregister.h"

#include "core/base/text.h"
#include "core/services/demo/demonames.h"

#include <QHash>

namespace anxin {

namespace {

constexpr int pupilsInAClass = 46;
constexpr int percentVulnerable = 8;

// A birthday that fits the year of entry: six at primary school, twelve at junior, fifteen at senior high school, by 31 August.
QDate drawnBirthday(DemoRandom& random, Stage stage, int entryYear)
{
    const int entryAge = firstGradeOf(stage) + 5;
    const int year = entryYear - entryAge - (random.chance(4) ? 1 : 0);
    return QDate(year - 1, 9, 1).addDays(random.below(365));
}

Boarding drawnBoarding(DemoRandom& random, Stage stage)
{
    const int percent = stage == Stage::Primary ? 0 : stage == Stage::Junior ? 35 : 60;
    return random.chance(percent) ? Boarding::Boarder : Boarding::Day;
}

Student drawnStudent(DemoRandom& random, const ClassUnit& unit, ClassUnitId id, int seat)
{
    const Sex sex = random.chance(52) ? Sex::Male : Sex::Female;
    Student student;
    student.name = demoPupilName(random, sex);
    student.reading = readingOf(student.name);
    student.studentNo =
        QStringLiteral("%1%2%3").arg(unit.entryYear).arg(unit.number, 2, 10, QChar(u'0')).arg(seat, 2, 10, QChar(u'0'));
    student.nationalNo = QStringLiteral("DEMO") + *student.studentNo;
    student.sex = sex;
    student.bornOn = drawnBirthday(random, unit.stage, unit.entryYear);
    student.classUnit = id;
    student.boarding = drawnBoarding(random, unit.stage);
    if (random.below(200) == 0)
        student.status = random.chance(50) ? EnrolmentStatus::Suspended : EnrolmentStatus::Transferred;
    return student;
}

} // namespace

DemoRegister makeDemoRegister(UnitOfWork& uow, Connection& connection, const School& school, int students, DemoRandom& random)
{
    ClassUnitRepository classes{connection};
    StudentRepository register_{connection};
    const int grades = lastGradeOf(school.stage) - firstGradeOf(school.stage) + 1;
    const int classesInAGrade = std::clamp((students + grades * pupilsInAClass / 2) / (grades * pupilsInAClass), 1, 40);
    const int newestEntry = SchoolYear::containing(uow.today()).startYear();

    DemoRegister made;
    const int total = grades * classesInAGrade;
    for (int index = 0; index < total; ++index) {
        const ClassUnit unit{school.stage, newestEntry - index / classesInAGrade, index % classesInAGrade + 1,
                             demoTeacherName(random)};
        const ClassUnitId id = classes.add(uow, unit);
        ++made.classes;
        const int seats = students / total + (index < students % total ? 1 : 0);
        for (int seat = 1; seat <= seats; ++seat) {
            Student student = drawnStudent(random, unit, id, seat);
            const StudentId studentId = register_.add(uow, student);
            made.pupils.push_back({studentId, std::move(student), unit, index, random.chance(percentVulnerable)});
        }
    }
    return made;
}

} // namespace anxin
