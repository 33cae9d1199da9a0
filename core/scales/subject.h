// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person.h"

#include <QMap>

#include <optional>

namespace anxin {

// What scoring needs to know of the person: norms go by sex and age, forms by informant. Unknown is nothing, never a guess.
struct Subject {
    enum class Informant : quint8 { Self, Parent, Teacher, Interviewer };

    std::optional<Sex> sex;
    std::optional<int> age;             // whole years on the day of the answers
    std::optional<int> grade;           // 1–12: primary 1–6, junior 7–9, senior 10–12
    std::optional<Informant> informant; // who filled in the paper

    friend bool operator==(const Subject&, const Subject&) = default;
};

constexpr auto enumTable(Subject::Informant)
{
    return std::array{
        EnumEntry{Subject::Informant::Self, "self", QT_TRANSLATE_NOOP("Label", "The pupil")},
        EnumEntry{Subject::Informant::Parent, "parent", QT_TRANSLATE_NOOP("Label", "A parent")},
        EnumEntry{Subject::Informant::Teacher, "teacher", QT_TRANSLATE_NOOP("Label", "A teacher")},
        EnumEntry{Subject::Informant::Interviewer, "interviewer", QT_TRANSLATE_NOOP("Label", "An interviewer")},
    };
}

// Item id → code as text, as it was written down; the codes of a multiple choice joined by `;`. Absent, empty, `-2` (left
// blank) and `-3` (not asked) are the same: no answer. This is what is stored; scores are derived and can be recomputed.
using Answers = QMap<QString, QString>;

} // namespace anxin
