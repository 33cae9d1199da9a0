// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schoolyear.h"

#include <optional>
#include <vector>

namespace anxin {

// What a class is called in a list, as far as the name says it: 七年级1班, 初一(3)班, 高二3班, 2024级3班, 小学三年级二班,
// 701班, 3班, 七年级.
struct ClassLabel {
    std::optional<Stage> stage;
    std::optional<int> grade;     // 1–12, absolute: 初一 is 7
    std::optional<int> entryYear; // 2024级
    std::optional<int> number;    // 1–99
    friend bool operator==(const ClassLabel&, const ClassLabel&) = default;
};

// Nothing where the text is no such name. Five years of primary school with four of junior high school (五四制) are not known.
std::optional<ClassLabel> parseClassLabel(const QString& text);

// What the names in a list are relative to.
struct SchoolContext {
    QDate today;               // the day on which the grades in the list hold
    std::vector<Stage> stages; // of the school
};

// A class as the register names it for all its life.
struct ClassAddress {
    Stage stage;
    int entryYear;
    int number;
    friend auto operator<=>(const ClassAddress&, const ClassAddress&) = default;
};

enum class ClassDoubt : quint8 { None, EntryAndGradeDisagree };
struct ResolvedClass {
    ClassAddress address;
    ClassDoubt doubt = ClassDoubt::None;
};

// The class meant by `label`. The month of entry wins over the grade, because it stays true when a list gets old; a grade that
// says something else is a doubt. An entry that would put the pupil outside the stage (into an earlier stage of the same
// school, say) is left aside. Nothing where stage, year or number cannot be known.
std::optional<ResolvedClass> resolveClass(const ClassLabel& label, std::optional<QDate> enteredIn, const SchoolContext& school);

} // namespace anxin
