// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/vault/changes.h"

namespace anxin {

// 常用语: a phrase of the counsellor's own, such as the heading of a part of a note.
struct Phrase {
    QString abbreviation; // letters and digits, by which it is called
    QString text;         // one line
    friend bool operator==(const Phrase&, const Phrase&) = default;
};
using PhraseId = Id<Phrase>;

inline constexpr auto phraseFields = std::tuple{
    Field{&Phrase::abbreviation, "abbreviation", QT_TRANSLATE_NOOP("Label", "Abbreviation"), Trait::Required},
    Field{&Phrase::text, "text", QT_TRANSLATE_NOOP("Label", "Phrase"), Trait::Required | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Phrase*)
{
    return phraseFields;
}
constexpr const char* tableOf(const Phrase*)
{
    return "phrase";
}
constexpr Kind kindOf(const Phrase*)
{
    return Kind::Phrase;
}

// Phrases as lines that a person can edit: abbreviation | phrase.
struct PhraseLines {
    QString lines;
};
inline constexpr auto phraseLinesFields = std::tuple{
    Field{&PhraseLines::lines, "lines", QT_TRANSLATE_NOOP("Label", "Phrases, one per line"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const PhraseLines*)
{
    return phraseLinesFields;
}

} // namespace anxin
