// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace anxin {

// 学段. A school may have several; a class belongs to one.
enum class Stage : quint8 { Primary, Junior, Senior, Vocational };
constexpr auto enumTable(Stage)
{
    return std::array{
        EnumEntry{Stage::Primary, "primary", QT_TRANSLATE_NOOP("Label", "Primary school")},
        EnumEntry{Stage::Junior, "junior", QT_TRANSLATE_NOOP("Label", "Junior high school")},
        EnumEntry{Stage::Senior, "senior", QT_TRANSLATE_NOOP("Label", "Senior high school")},
        EnumEntry{Stage::Vocational, "vocational", QT_TRANSLATE_NOOP("Label", "Vocational school")},
    };
}

// Grades of a stage count through a child's school life: primary 1–6, junior 7–9, senior and vocational 10–12.
int firstGradeOf(Stage stage);
int lastGradeOf(Stage stage);
// 七年级, 高一, …; English: Grade 7.
QString gradeLabel(Stage stage, int grade);

// 学年, 1 September to 31 August, named by the calendar year in which it starts.
class SchoolYear {
public:
    explicit constexpr SchoolYear(int startYear) : m_startYear(startYear) {}
    static SchoolYear containing(QDate day);
    constexpr int startYear() const { return m_startYear; }
    QDate firstDay() const { return QDate(m_startYear, 9, 1); }
    QDate lastDay() const { return QDate(m_startYear + 1, 8, 31); }
    bool contains(QDate day) const { return firstDay() <= day && day <= lastDay(); }
    friend constexpr auto operator<=>(SchoolYear, SchoolYear) = default;

private:
    int m_startYear;
};

// The grade (see above) in `year` of pupils who entered `stage` in the autumn of `entryYear`; nothing where they have
// not begun or have left.
std::optional<int> gradeIn(SchoolYear year, Stage stage, int entryYear);

// 学期. Autumn (1) runs from 1 September to 31 January, spring (2) from 1 February to 31 August; a school's own first and
// last lesson days come with the calendar of the register.
class Term {
public:
    enum class Half : quint8 { Autumn = 1, Spring = 2 };
    constexpr Term(SchoolYear year, Half half) : m_year(year), m_half(half) {}
    static Term containing(QDate day);
    // `2025-2026-1`; nothing where the text is not such a code.
    static std::optional<Term> fromCode(QStringView code);
    QString code() const;
    constexpr SchoolYear year() const { return m_year; }
    constexpr Half half() const { return m_half; }
    QDate firstDay() const;
    QDate lastDay() const;
    bool contains(QDate day) const { return firstDay() <= day && day <= lastDay(); }
    Term previous() const;
    // 2025—2026 学年第一学期.
    QString shown() const;
    friend constexpr auto operator<=>(Term, Term) = default;

private:
    SchoolYear m_year;
    Half m_half;
};

} // namespace anxin
