// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/subject.h"

#include <random>
#include <vector>

namespace anxin {

// A filled-in questionnaire, and which of its answers are critical by the manuals, not by our definitions.
struct AnyPaper {
    QString scale;
    Answers answers; // in the scale's own codes
    enum class Sort : quint8 { Whole, Unfinished, Monotonous } sort;
};
struct CriticalByManual {
    QString alert;
    int urgency; // 0 the most urgent
};

QString anyScale(std::mt19937& dice);
AnyPaper anyPaper(const QString& scale, std::mt19937& dice);
// Some answers are changed, some struck out, some made illegible.
Answers corrected(const AnyPaper& paper, std::mt19937& dice);
std::vector<CriticalByManual> criticalIn(const QString& scale, const Answers& answers);

} // namespace anxin
