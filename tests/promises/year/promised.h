// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/openloop.h"

#include <set>

namespace anxin {

// A promise as it must be open. `more` is what the day alone would not tell: the moment of a critical answer, which
// appointment, that a letter is urgent.
struct Promise {
    LoopKind kind;
    qint64 pupil; // 0: nobody who is known
    QDate due;
    QString more = {};

    friend bool operator<(const Promise& one, const Promise& other)
    {
        return std::tie(one.kind, one.pupil, one.due, one.more) < std::tie(other.kind, other.pupil, other.due, other.more);
    }
};
using Promises = std::multiset<Promise>;

// As the agenda tells them.
Promises promisesOf(const std::vector<OpenLoop>& loops);
// In words: what is in the one and not in the other; empty where nothing is.
QString missingFrom(const Promises& without, const Promises& all);

} // namespace anxin
