// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace anxin {

// A pupil, or anything else with a name, by what people type to find it.
struct Findable {
    QString name;
    QString reading;          // "zeng xiao hong": syllables apart, lower case
    QStringList numbers = {}; // a pupil's: the school's own and the national one, where there are any
};

// The characters of a name that answer what was typed, as QString counts them; none where something else did.
struct Marked {
    int from = 0;
    int count = 0;
    bool operator==(const Marked&) const = default;
};

// Finds names while somebody types: Han, whole pinyin, initials, syllables, numbers. 吕 is found as lv and as lu. Holds
// values only; 5,000 pupils take well under a millisecond for each key, so a list may ask at every one.
class NameFinder {
public:
    NameFinder() = default;
    explicit NameFinder(const std::vector<Findable>& names);

    // Positions in the list that was given, the best match first and equal ones in the list's order; all for blank text.
    //   Letters: initials (zxh) before whole pinyin (zengx) before beginnings of syllables (zxiao, z xiao), all from the first
    //   syllable on; then beginnings of later syllables (xiaoh) and what stands inside. A whole match comes before a longer
    //   one. Han: names that begin so, then names that hold it. Digits: numbers that begin or end so, then those that hold it.
    std::vector<int> find(const QString& typed) const;
    // What of the name at `position` answers it.
    Marked marked(int position, const QString& typed) const;

private:
    struct Query;
    struct Entry {
        QString name; // lower case, each character where it was
        QString joined;
        QString initials;
        QStringList syllables;
        QStringList numbers;
    };
    struct Match;
    static Match matchOf(const Entry& entry, const Query& query);
    static Match matchOfLetters(const Entry& entry, const Query& query);

    std::vector<Entry> m_entries;
};

} // namespace anxin
