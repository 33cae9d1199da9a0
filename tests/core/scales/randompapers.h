// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

#include <random>

namespace anxin {

// The same throws on every run.
class Dice {
public:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_engine); }
    bool oneIn(int times) { return below(times) == 0; }

private:
    std::mt19937 m_engine{20260302};
};

inline QString validAnswer(const Definition& definition, const Item& item, Dice& dice)
{
    switch (item.type) {
    case ItemType::Choice: {
        const auto& options = definition.optionSets[item.optionSet].options;
        return definition.codes[options[dice.below(static_cast<int>(options.size()))].code];
    }
    case ItemType::Multi: return dice.oneIn(4) ? QStringLiteral("0") : QStringLiteral("1;2;3").left(1 + 2 * dice.below(3));
    case ItemType::Number: return QString::number(dice.below(25));
    case ItemType::Time: return QStringLiteral("%1:%2").arg(dice.below(24)).arg(dice.below(60), 2, 10, QChar(u'0'));
    case ItemType::Text: return QStringLiteral("words");
    }
    return {};
}

inline Answers completePaper(const Definition& definition, Dice& dice)
{
    Answers answers;
    for (const Item& item : definition.items)
        answers.insert(item.id, validAnswer(definition, item, dice));
    return answers;
}

inline Subject anybody(Dice& dice)
{
    Subject subject;
    if (!dice.oneIn(4))
        subject = {dice.oneIn(2) ? Sex::Male : Sex::Female, 6 + dice.below(13), 1 + dice.below(12),
                   static_cast<Subject::Informant>(dice.below(4))};
    return subject;
}

} // namespace anxin
