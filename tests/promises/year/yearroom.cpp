// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/yearroom.h"

namespace anxin {

YearRoom::YearRoom(unsigned seed, int pupilCount) : TestVault(QStringLiteral("2026-09-01T08:00")), m_chance(seed)
{
    std::optional<ClassUnitId> unit;
    for (int number = 0; number < pupilCount; ++number) {
        const int unitNumber = number / classSize + 1;
        if (number % classSize == 0)
            unit = aClass(entryYearOf(unitNumber), unitNumber);
        const QString name = QStringLiteral("测试%1").arg(number);
        model.pupils.pupils[aStudent(name, unit).rowId()] = {name, unitNumber};
    }
    // The holidays between the terms by the program's rule, and an exam that the school has entered.
    Term term = Term::containing(QDate(2026, 3, 1));
    std::vector<FamilyModel::Window>& windows = model.family.windows;
    for (int holidays = 0; holidays < 5; ++holidays) {
        const Term next = termAfter(term);
        const QDate first = lessonsByRule(term).last.addDays(1), last = lessonsByRule(next).first.addDays(-1);
        windows.push_back({first.addDays(-7), first.addDays(-1)});
        windows.push_back({last.addDays(1), last.addDays(7)});
        term = next;
    }
    const QDate exam(2026, 11, 30);
    (void)CalendarService{*vault}.add({DayKind::Exam, QStringLiteral("期中考试"), exam, exam.addDays(1)});
    windows.push_back({exam.addDays(-7), exam.addDays(-1)});
    windows.push_back({exam.addDays(1 + 7), exam.addDays(1 + 7 + 6)}); // a week later the results are known
}

int YearRoom::below(int bound)
{
    return std::uniform_int_distribution<int>(0, bound - 1)(m_chance);
}

qint64 YearRoom::anyone()
{
    constexpr int few = 40;
    std::vector<qint64> all;
    for (const auto& [pupil, known] : model.pupils.pupils)
        if (!model.pupils.into.contains(pupil))
            all.push_back(pupil);
    const int count = static_cast<int>(all.size());
    return all[static_cast<std::size_t>(below(4) > 0 ? below(std::min(count, few)) : below(count))];
}

AppointmentsModel::Now YearRoom::now() const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment().msecs(), clock.zone());
    return {local.date(), local.time()};
}

} // namespace anxin
