// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/condition.h"

#include <optional>

class QLocale;

namespace anxin {

struct Definition;
struct Subject;

// How exactly a value was measured in one group of people, as somebody has published it: what it takes to tell a change from
// chance.
struct Reliability {
    enum class Kind : quint8 {
        Consistency, // Cronbach's alpha
        Retest,      // correlation of two testings
    };
    int step = -1;                 // index into Definition::steps
    std::optional<Condition> when; // about the person; absent: everybody
    Kind kind = Kind::Consistency;
    Rational coefficient; // above 0, below 1
    Rational deviation;   // standard deviation of the value in that group, above 0
    QString groupZh, groupEn;
    QString source; // the publication

    // The group for a person who reads `locale`.
    QString group(const QLocale& locale) const;
};

// The figures for this value in a group to which the person surely belongs; null: none were published for it.
const Reliability* reliabilityOf(const Definition& definition, int step, const Subject& subject);

} // namespace anxin
