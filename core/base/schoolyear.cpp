// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/schoolyear.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SchoolYear)
};
} // namespace

int firstGradeOf(Stage stage)
{
    switch (stage) {
    case Stage::Primary: return 1;
    case Stage::Junior: return 7;
    case Stage::Senior:
    case Stage::Vocational: return 10;
    }
    return 1;
}

int lastGradeOf(Stage stage)
{
    return stage == Stage::Primary ? 6 : firstGradeOf(stage) + 2;
}

QString gradeLabel(Stage stage, int grade)
{
    const int nth = grade - firstGradeOf(stage) + 1;
    switch (stage) {
    case Stage::Primary:
    case Stage::Junior:
        switch (grade) {
        case 1: return Tr::tr("Grade 1");
        case 2: return Tr::tr("Grade 2");
        case 3: return Tr::tr("Grade 3");
        case 4: return Tr::tr("Grade 4");
        case 5: return Tr::tr("Grade 5");
        case 6: return Tr::tr("Grade 6");
        case 7: return Tr::tr("Grade 7");
        case 8: return Tr::tr("Grade 8");
        case 9: return Tr::tr("Grade 9");
        default: return {};
        }
    case Stage::Senior: return nth == 1 ? Tr::tr("Senior 1") : nth == 2 ? Tr::tr("Senior 2") : Tr::tr("Senior 3");
    case Stage::Vocational:
        return nth == 1 ? Tr::tr("Vocational 1") : nth == 2 ? Tr::tr("Vocational 2") : Tr::tr("Vocational 3");
    }
    return {};
}

SchoolYear SchoolYear::containing(QDate day)
{
    return SchoolYear{day.month() >= 9 ? day.year() : day.year() - 1};
}

std::optional<int> gradeIn(SchoolYear year, Stage stage, int entryYear)
{
    const int grade = firstGradeOf(stage) + year.startYear() - entryYear;
    if (grade < firstGradeOf(stage) || grade > lastGradeOf(stage))
        return std::nullopt;
    return grade;
}

Term Term::containing(QDate day)
{
    const Half half = day.month() >= 9 || day.month() == 1 ? Half::Autumn : Half::Spring;
    return {SchoolYear::containing(day), half};
}

std::optional<Term> Term::fromCode(QStringView code)
{
    if (code.size() != 11 || code[4] != u'-' || code[9] != u'-')
        return std::nullopt;
    bool firstOk = false, secondOk = false;
    const int first = code.first(4).toInt(&firstOk);
    const int second = code.sliced(5, 4).toInt(&secondOk);
    if (!firstOk || !secondOk || second != first + 1 || (code[10] != u'1' && code[10] != u'2'))
        return std::nullopt;
    return Term{SchoolYear{first}, code[10] == u'1' ? Half::Autumn : Half::Spring};
}

QString Term::code() const
{
    return QStringLiteral("%1-%2-%3").arg(m_year.startYear()).arg(m_year.startYear() + 1).arg(static_cast<int>(m_half));
}

QDate Term::firstDay() const
{
    return m_half == Half::Autumn ? m_year.firstDay() : QDate(m_year.startYear() + 1, 2, 1);
}

QDate Term::lastDay() const
{
    return m_half == Half::Autumn ? QDate(m_year.startYear() + 1, 1, 31) : m_year.lastDay();
}

Term Term::previous() const
{
    return m_half == Half::Spring ? Term{m_year, Half::Autumn} : Term{SchoolYear{m_year.startYear() - 1}, Half::Spring};
}

QString Term::shown() const
{
    const QString half = m_half == Half::Autumn ? Tr::tr("autumn term") : Tr::tr("spring term");
    return Tr::tr("School year %1–%2, %3").arg(m_year.startYear()).arg(m_year.startYear() + 1).arg(half);
}

} // namespace anxin
