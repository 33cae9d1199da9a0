// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/studentfinder.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace anxin {

namespace {

// Lower is better.
enum Rank { Exact, Initials, Whole, Syllables, Later, Inside, NoMatch };

// People type ü as v or as u; no other syllable has a v.
QString spelled(const QString& text)
{
    return tidied(text).toLower().replace(QStringLiteral("ü"), QStringLiteral("u")).replace(u'v', u'u').remove(u'\'');
}

// Whether `letters` is made of beginnings of the syllables from `syllable` on, one of each; a blank ends a syllable.
bool followsSyllables(QStringView letters, const QStringList& syllables, qsizetype syllable)
{
    while (letters.startsWith(u' '))
        letters = letters.mid(1);
    if (letters.isEmpty())
        return true;
    if (syllable >= syllables.size())
        return false;
    const QString& known = syllables.at(syllable);
    qsizetype same = 0;
    while (same < std::min(letters.size(), known.size()) && letters[same] == known[same])
        ++same;
    for (; same > 0; --same)
        if (followsSyllables(letters.mid(same), syllables, syllable + 1))
            return true;
    return false;
}

int rankOfNumber(const QStringList& numbers, const QString& digits)
{
    int best = NoMatch;
    for (const QString& number : numbers) {
        if (number == digits)
            return Exact;
        if (number.startsWith(digits) || number.endsWith(digits))
            best = std::min<int>(best, Initials);
        else if (number.contains(digits))
            best = std::min<int>(best, Inside);
    }
    return best;
}

bool isLetters(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u' '; });
}

} // namespace

StudentFinder::StudentFinder(const std::vector<Findable>& pupils)
{
    m_entries.reserve(pupils.size());
    for (const Findable& pupil : pupils) {
        const QString reading = spelled(pupil.reading);
        QStringList numbers;
        for (const QString& number : pupil.numbers)
            numbers << number.toLower();
        m_entries.push_back({tidied(pupil.name).toLower(), QString(reading).remove(u' '), initialsOf(reading),
                             reading.split(u' ', Qt::SkipEmptyParts), numbers});
    }
}

int StudentFinder::rankOf(const Entry& entry, const QString& query, const QString& letters)
{
    if (!letters.isEmpty()) {
        const QString joined = QString(letters).remove(u' ');
        if (entry.initials == joined || entry.joined == joined)
            return Exact;
        if (entry.initials.startsWith(joined))
            return Initials;
        if (entry.joined.startsWith(joined))
            return Whole;
        if (followsSyllables(letters, entry.syllables, 0))
            return Syllables;
        for (qsizetype syllable = 1; syllable < entry.syllables.size(); ++syllable)
            if (followsSyllables(letters, entry.syllables, syllable))
                return Later;
        if (entry.joined.contains(joined))
            return Inside;
    }
    if (entry.name == query)
        return Exact;
    if (entry.name.startsWith(query))
        return Initials;
    return std::min<int>(entry.name.contains(query) ? Later : NoMatch, rankOfNumber(entry.numbers, query));
}

std::vector<int> StudentFinder::find(const QString& typed) const
{
    const QString query = tidied(typed).toLower();
    std::vector<int> found;
    if (query.isEmpty()) {
        found.resize(m_entries.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    const QString letters = isLetters(spelled(query)) ? spelled(query) : QString();
    std::array<std::vector<int>, NoMatch> byRank;
    for (std::size_t position = 0; position < m_entries.size(); ++position)
        if (const int rank = rankOf(m_entries[position], query, letters); rank != NoMatch)
            byRank.at(static_cast<std::size_t>(rank)).push_back(static_cast<int>(position));
    for (const std::vector<int>& rank : byRank)
        found.insert(found.end(), rank.begin(), rank.end());
    return found;
}

} // namespace anxin
