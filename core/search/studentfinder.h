// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace anxin {

// A pupil by what people type to find one.
struct Findable {
    QString name;
    QString reading;     // "zeng xiao hong": syllables apart, lower case
    QStringList numbers; // the school's own and the national one, where there are any
};

// Finds pupils while somebody types: name, whole pinyin, initials, syllables, numbers. 吕 is found as lv and as lu. Holds
// values only; 5,000 pupils take well under a millisecond for each key, so a list may ask at every one.
class StudentFinder {
public:
    StudentFinder() = default;
    explicit StudentFinder(const std::vector<Findable>& pupils);

    // Positions in the list that was given, the best match first and equal ones in the list's order; all for blank text.
    //   Letters: initials (zxh) before whole pinyin (zengx) before beginnings of syllables (zxiao, z xiao), all from the first
    //   syllable on; then beginnings of later syllables (xiaoh) and what stands inside. A whole match comes before a longer
    //   one. Han: names that begin so, then names that hold it. Digits: numbers that begin or end so, then those that hold it.
    std::vector<int> find(const QString& typed) const;

private:
    struct Entry {
        QString name;
        QString joined;
        QString initials;
        QStringList syllables;
        QStringList numbers;
    };
    static int rankOf(const Entry& entry, const QString& query, const QString& letters);

    std::vector<Entry> m_entries;
};

} // namespace anxin
