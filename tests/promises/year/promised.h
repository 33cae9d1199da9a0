// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/openloop.h"

#include <set>

namespace anxin {

// A promise as it must be open, and whose it is: the counsellor's, where nothing else is said. `more` is what the day alone
// would not tell: the moment of a critical answer, which appointment, that a letter is urgent.
struct Promise {
    LoopKind kind;
    qint64 pupil; // 0: nobody who is known
    QDate due;
    QString more = {};
    QString owner = counsellor;

    inline static const QString counsellor = QStringLiteral("林老师");
    friend bool operator<(const Promise& one, const Promise& other)
    {
        const auto all = [](const Promise& it) { return std::tie(it.kind, it.pupil, it.due, it.more, it.owner); };
        return all(one) < all(other);
    }
};
using Promises = std::multiset<Promise>;

// As the agenda tells them.
Promises promisesOf(const std::vector<OpenLoop>& loops);
// In words: what is in the one and not in the other; empty where nothing is.
QString missingFrom(const Promises& without, const Promises& all);

} // namespace anxin
