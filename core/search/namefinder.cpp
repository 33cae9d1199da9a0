// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/namefinder.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace anxin {

namespace {

// Lower is better.
enum Rank { Exact, Initials, Whole, Syllables, Later, Inside, NoMatch };

// People type ü as v or as u; no other syllable has a v.
QString spelled(const QString& text)
{
    return tidied(text).toLower().replace(QStringLiteral("ü"), QStringLiteral("u")).replace(u'v', u'u').remove(u'\'');
}

// Where `letters` is made of beginnings of the syllables from `syllable` on, one of each (a blank ends a syllable): the
// syllable after the last one. −1 where it is not.
qsizetype followSyllables(QStringView letters, const QStringList& syllables, qsizetype syllable)
{
    while (letters.startsWith(u' '))
        letters = letters.mid(1);
    if (letters.isEmpty())
        return syllable;
    if (syllable >= syllables.size())
        return -1;
    const QString& known = syllables.at(syllable);
    qsizetype same = 0;
    while (same < std::min(letters.size(), known.size()) && letters[same] == known[same])
        ++same;
    for (; same > 0; --same)
        if (const qsizetype end = followSyllables(letters.mid(same), syllables, syllable + 1); end >= 0)
            return end;
    return -1;
}

// The syllables that hold the letters from `from` on, `count` of them, of all syllables written as one.
std::pair<qsizetype, qsizetype> syllablesWith(const QStringList& syllables, qsizetype from, qsizetype count)
{
    qsizetype first = -1;
    qsizetype start = 0;
    for (qsizetype at = 0; at < syllables.size(); ++at) {
        const qsizetype end = start + syllables[at].size();
        if (first < 0 && end > from)
            first = at;
        if (end >= from + count)
            return {first, at + 1};
        start = end;
    }
    return {first, syllables.size()};
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

// What was typed, made ready once for all names.
struct NameFinder::Query {
    explicit Query(const QString& typed) : text(tidied(typed).toLower())
    {
        if (const QString spelt = spelled(text); isLetters(spelt)) {
            letters = spelt;
            joined = QString(spelt).remove(u' ');
        }
    }
    QString text;
    QString letters; // empty where it is not made of letters only
    QString joined;  // the same without blanks
};

// How well a name answers, and by which of its syllables, where it does by them.
struct NameFinder::Match {
    int rank = NoMatch;
    qsizetype first = 0;
    qsizetype end = 0;
};

NameFinder::NameFinder(const std::vector<Findable>& names)
{
    m_entries.reserve(names.size());
    for (const Findable& findable : names) {
        const QString reading = spelled(findable.reading);
        QStringList numbers;
        for (const QString& number : findable.numbers)
            numbers << number.toLower();
        m_entries.push_back({tidied(findable.name).toLower(), QString(reading).remove(u' '), initialsOf(reading),
                             reading.split(u' ', Qt::SkipEmptyParts), numbers});
    }
}

NameFinder::Match NameFinder::matchOfLetters(const Entry& entry, const Query& query)
{
    const QStringList& syllables = entry.syllables;
    if (entry.initials == query.joined || entry.joined == query.joined)
        return {Exact, 0, syllables.size()};
    if (entry.initials.startsWith(query.joined))
        return {Initials, 0, query.joined.size()};
    if (entry.joined.startsWith(query.joined))
        return {Whole, 0, syllablesWith(syllables, 0, query.joined.size()).second};
    for (qsizetype syllable = 0; syllable < syllables.size(); ++syllable)
        if (const qsizetype end = followSyllables(query.letters, syllables, syllable); end >= 0)
            return {syllable == 0 ? Syllables : Later, syllable, end};
    if (const qsizetype at = entry.joined.indexOf(query.joined); at >= 0) {
        const auto [first, end] = syllablesWith(syllables, at, query.joined.size());
        return {Inside, first, end};
    }
    return {};
}

NameFinder::Match NameFinder::matchOf(const Entry& entry, const Query& query)
{
    if (!query.letters.isEmpty())
        if (const Match match = matchOfLetters(entry, query); match.rank != NoMatch)
            return match;
    if (entry.name == query.text)
        return {Exact};
    if (entry.name.startsWith(query.text))
        return {Initials};
    if (entry.name.contains(query.text))
        return {Later};
    return {rankOfNumber(entry.numbers, query.text)};
}

std::vector<int> NameFinder::find(const QString& typed) const
{
    const Query query(typed);
    std::vector<int> found;
    if (query.text.isEmpty()) {
        found.resize(m_entries.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    std::array<std::vector<int>, NoMatch> byRank;
    for (std::size_t position = 0; position < m_entries.size(); ++position)
        if (const int rank = matchOf(m_entries[position], query).rank; rank != NoMatch)
            byRank.at(static_cast<std::size_t>(rank)).push_back(static_cast<int>(position));
    for (const std::vector<int>& rank : byRank)
        found.insert(found.end(), rank.begin(), rank.end());
    return found;
}

Marked NameFinder::marked(int position, const QString& typed) const
{
    const Query query(typed);
    const Entry& entry = m_entries.at(static_cast<std::size_t>(position));
    if (query.text.isEmpty())
        return {};
    const auto range = [](qsizetype from, qsizetype end) {
        return Marked{static_cast<int>(from), static_cast<int>(end - from)};
    };
    if (const qsizetype at = entry.name.indexOf(query.text); at >= 0)
        return range(at, at + query.text.size());
    // A syllable is a character of a Han name. Of other names nothing says which letters a syllable stands for.
    const Match match = matchOf(entry, query);
    QList<uint> characters = entry.name.toUcs4();
    while (!characters.isEmpty() && !QChar::isLetterOrNumber(characters.back())) // the “…” of a command has no syllable
        characters.removeLast();
    if (characters.size() != entry.syllables.size())
        return {};
    const auto unitsOf = [&](qsizetype count) { // a rare character takes two
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), count).size();
    };
    return range(unitsOf(match.first), unitsOf(match.end));
}

} // namespace anxin
