// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/classlabel.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {

constexpr int lastClassNumber = 99;

// 三, 十二, 二十, 二十三, 12; nothing for anything else.
std::optional<int> numberIn(QStringView text)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (bool isNumber = false; const int number = text.toInt(&isNumber))
        return isNumber && number > 0 ? std::optional(number) : std::nullopt;
    if (text.isEmpty() || text.size() > 3)
        return std::nullopt;
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 && digits.indexOf(text[0]) > 0 ? std::optional(static_cast<int>(digits.indexOf(text[0])))
                                                               : std::nullopt;
    const qsizetype tens = ten == 0 ? 1 : digits.indexOf(text[0]);
    const qsizetype ones = ten + 1 == text.size() ? 0 : digits.indexOf(text[ten + 1]);
    if (ten > 1 || tens < 1 || ones < 0 || ten + 2 < text.size())
        return std::nullopt;
    return static_cast<int>(tens * 10 + ones);
}

std::optional<Stage> stageIn(QStringView word)
{
    if (word.isEmpty())
        return std::nullopt;
    if (word.startsWith(u'小'))
        return Stage::Primary;
    if (word.startsWith(u'初'))
        return Stage::Junior;
    return word.startsWith(u'高') ? Stage::Senior : Stage::Vocational;
}

std::optional<Stage> stageOfGrade(int grade)
{
    if (grade < 1 || grade > 12)
        return std::nullopt;
    return grade <= 6 ? Stage::Primary : grade <= 9 ? Stage::Junior : Stage::Senior;
}

// 初二 is the second grade of its stage, 初中八年级 says the same.
std::optional<int> absoluteGrade(std::optional<Stage> stage, int grade)
{
    if (!stage)
        return stageOfGrade(grade) ? std::optional(grade) : std::nullopt;
    const int first = firstGradeOf(*stage), last = lastGradeOf(*stage);
    if (grade >= 1 && grade <= last - first + 1)
        return first + grade - 1;
    return grade >= first && grade <= last ? std::optional(grade) : std::nullopt;
}

std::optional<int> classNumber(QStringView text)
{
    const auto number = numberIn(text);
    return number && *number <= lastClassNumber ? number : std::nullopt;
}

// 小学2024级3班
std::optional<ClassLabel> fromEntryYear(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(小学|初中|高中|中职|职高|初|高)?(20[0-9]{2})级(?:(.+?)班?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ClassLabel label{
        .stage = stageIn(match.capturedView(1)), .grade = {}, .entryYear = match.capturedView(2).toInt(), .number = {}};
    if (match.capturedLength(3) > 0 && !(label.number = classNumber(match.capturedView(3))))
        return std::nullopt;
    return label;
}

// 七年级1班, 高一3班, 初中二年级, 7年级十二班
std::optional<ClassLabel> fromGrade(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(小学|初中|高中|中职|职高|小|初|高)?(?:([一二三四五六七八九十]{1,2}|["
                                                        "0-9]{1,2})年级|([一二三四五六七八九]))(?:(.+?)班?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ClassLabel label{.stage = stageIn(match.capturedView(1)), .grade = {}, .entryYear = {}, .number = {}};
    const auto grade = numberIn(match.capturedLength(2) > 0 ? match.capturedView(2) : match.capturedView(3));
    label.grade = grade ? absoluteGrade(label.stage, *grade) : std::nullopt;
    if (!label.grade || (match.capturedLength(4) > 0 && !(label.number = classNumber(match.capturedView(4)))))
        return std::nullopt;
    if (!label.stage)
        label.stage = stageOfGrade(*label.grade);
    return label;
}

// 3班, 十二班, 3; and 701班, 1003: grade 7, class 1, and grade 10, class 3
std::optional<ClassLabel> fromNumber(const QString& text)
{
    const QString digits = text.endsWith(u'班') ? text.chopped(1) : text;
    const auto number = numberIn(digits);
    if (!number)
        return std::nullopt;
    if (*number <= lastClassNumber)
        return ClassLabel{.stage = {}, .grade = {}, .entryYear = {}, .number = number};
    const auto stage = stageOfGrade(*number / 100);
    if (!stage || *number % 100 == 0)
        return std::nullopt;
    return ClassLabel{.stage = stage, .grade = *number / 100, .entryYear = {}, .number = *number % 100};
}

std::optional<Stage> stageOf(const ClassLabel& label, const SchoolContext& school)
{
    if (!label.stage)
        return school.stages.size() == 1 ? std::optional(school.stages.front()) : std::nullopt;
    // 高一 is said in vocational schools, too.
    const auto has = [&](Stage stage) {
        return std::find(school.stages.begin(), school.stages.end(), stage) != school.stages.end();
    };
    return *label.stage == Stage::Senior && !has(Stage::Senior) && has(Stage::Vocational) ? Stage::Vocational : *label.stage;
}

} // namespace

std::optional<ClassLabel> parseClassLabel(const QString& text)
{
    QString plain = tidied(text);
    plain.remove(u' ');
    // The brackets set the number apart: 二(十)班 is the tenth class of grade 2, 二十班 the twentieth of its grade.
    static const QRegularExpression brackets(QStringLiteral("^(.+?)[(\\[【](.+)[)\\]】]班?$"));
    if (const auto match = brackets.match(plain); match.hasMatch()) {
        auto label = fromGrade(match.captured(1));
        if (!label) // 7(1)
            label = fromGrade(match.captured(1) + QStringLiteral("年级"));
        if (!label)
            label = fromEntryYear(match.captured(1));
        const QString inside = match.captured(2).endsWith(u'班') ? match.captured(2).chopped(1) : match.captured(2);
        if (!label || label->number || !(label->number = classNumber(inside)))
            return std::nullopt;
        return label;
    }
    if (auto label = fromEntryYear(plain))
        return label;
    if (auto label = fromNumber(plain))
        return label;
    return fromGrade(plain);
}

std::optional<ResolvedClass> resolveClass(const ClassLabel& label, std::optional<QDate> enteredIn, const SchoolContext& school)
{
    const auto stage = stageOf(label, school);
    if (!stage || !label.number)
        return std::nullopt;
    const SchoolYear year = SchoolYear::containing(school.today);
    if (label.entryYear)
        return ResolvedClass{{*stage, *label.entryYear, *label.number}};
    std::optional<int> byGrade, byEntry;
    if (label.grade)
        byGrade = year.startYear() - (*label.grade - firstGradeOf(*stage));
    if (enteredIn) {
        // A list made in July already names the coming school year.
        const int entry = enteredIn->month() >= 7 ? enteredIn->year() : enteredIn->year() - 1;
        if (gradeIn(year, *stage, entry) || !byGrade)
            byEntry = entry;
    }
    if (!byGrade && !byEntry)
        return std::nullopt;
    const bool disagree = byGrade && byEntry && *byGrade != *byEntry;
    return ResolvedClass{{*stage, byEntry ? *byEntry : *byGrade, *label.number},
                         disagree ? ClassDoubt::EntryAndGradeDisagree : ClassDoubt::None};
}

} // namespace anxin
