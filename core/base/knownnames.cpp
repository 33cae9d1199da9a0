// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/knownnames.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr qsizetype shortestName = 2;
constexpr QChar wideBlank(0x3000);

// Blanks within a line, and characters that have no width. A name does not go over the end of a line.
bool isBlank(QChar character)
{
    return character.category() == QChar::Separator_Space || character.category() == QChar::Other_Format || character == u'\t';
}

// Whether nothing of a word stands there.
bool isFree(const QString& text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
}

// How much of the text the name takes from `at` on; 0 where it does not stand there. Two characters with an ordinary blank
// between them are mostly the end of one word and the beginning of the next (他很高 兴趣广泛): they are a name only where a
// side of them is free. The wide blank is how short names are typed.
qsizetype lengthAt(const QString& text, qsizetype at, const QString& name)
{
    qsizetype next = at;
    bool hasNarrowBlank = false;
    for (qsizetype i = 0; i < name.size(); ++i, ++next) {
        for (; i > 0 && next < text.size() && isBlank(text[next]); ++next)
            hasNarrowBlank |= text[next] != wideBlank;
        if (next >= text.size() || text[next] != name[i])
            return 0;
    }
    const bool isDoubtful = hasNarrowBlank && name.size() == shortestName;
    return !isDoubtful || isFree(text, at - 1) || isFree(text, next) ? next - at : 0;
}

} // namespace

void KnownNames::set(const QString& name, const QString& instead)
{
    QString bare = name;
    bare.removeIf(isBlank);
    if (bare.size() >= shortestName)
        m_known[bare.front()].insert_or_assign(Key{bare.size(), bare}, Known{name, instead});
}

QString KnownNames::without(const QString& text) const
{
    QString made;
    for (qsizetype at = 0; at < text.size();) {
        const Found found = nameAt(text, at);
        made += found.known ? found.known->instead : text.mid(at, 1);
        at += std::max<qsizetype>(found.length, 1);
    }
    return made;
}

QStringList KnownNames::in(const QString& text) const
{
    QStringList all;
    for (qsizetype at = 0; at < text.size();) {
        const Found found = nameAt(text, at);
        if (found.known && !all.contains(found.known->name))
            all << found.known->name;
        at += std::max<qsizetype>(found.length, 1);
    }
    return all;
}

KnownNames::Found KnownNames::nameAt(const QString& text, qsizetype at) const
{
    if (const auto names = m_known.constFind(text[at]); names != m_known.constEnd())
        for (auto name = names->rbegin(); name != names->rend(); ++name)
            if (const qsizetype length = lengthAt(text, at, name->first.second))
                return {length, &name->second};
    return {};
}

} // namespace anxin
