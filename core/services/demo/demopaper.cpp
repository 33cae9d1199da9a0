// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demopaper.h"

#include <array>

namespace anxin {

namespace {

constexpr int mostDraws = 40;

// Of 100 answers, how many go to the lowest option, the next one, …; what is left goes to the highest.
using Tendency = std::array<int, 3>;
constexpr Tendency well{72, 22, 5};
constexpr Tendency troubled{14, 28, 32};

// By value, the lowest first: options may be listed in any order.
std::vector<const Option*> ordered(const OptionSet& set)
{
    std::vector<const Option*> options;
    for (const Option& option : set.options)
        if (!option.missing)
            options.push_back(&option);
    std::ranges::stable_sort(options, {}, [](const Option* option) { return option->value; });
    return options;
}

std::size_t drawnRank(DemoRandom& random, const Tendency& tendency, std::size_t options)
{
    int left = random.below(100);
    for (std::size_t rank = 0; rank + 1 < options && rank < tendency.size(); ++rank) {
        if (left < tendency[rank])
            return rank;
        left -= tendency[rank];
    }
    return std::min(options, tendency.size() + 1) - 1;
}

Answers drawnAnswers(DemoRandom& random, const Definition& definition, const std::vector<std::vector<const Option*>>& sets,
                     DemoMood mood)
{
    const Tendency& tendency = mood == DemoMood::Well ? well : troubled;
    Answers answers;
    for (const Item& item : definition.items) {
        if (item.type != ItemType::Choice)
            continue;
        const auto& options = sets[static_cast<std::size_t>(item.optionSet)];
        const Option& option = *options[drawnRank(random, tendency, options.size())];
        answers.insert(item.id, definition.codes[option.code]);
    }
    return answers;
}

bool fits(const Judgement& judgement, DemoMood mood)
{
    switch (mood) {
    case DemoMood::Well: return judgement.result.signal == Signal::None;
    case DemoMood::Troubled: return judgement.result.signal == Signal::Candidate && judgement.critical.empty();
    case DemoMood::InDanger: return !judgement.critical.empty();
    }
    return true;
}

// Most take their time; a few only click.
int drawnSeconds(DemoRandom& random, const Definition& definition, DemoMood mood)
{
    const auto items = static_cast<int>(definition.items.size());
    return mood == DemoMood::Well && random.chance(2) ? items : items * random.between(3, 9);
}

} // namespace

DemoPaper demoPaper(DemoRandom& random, const Definition& definition, const Subject& subject, DemoMood mood,
                    const RuleBook& rules)
{
    std::vector<std::vector<const Option*>> sets;
    for (const OptionSet& set : definition.optionSets)
        sets.push_back(ordered(set));
    const int seconds = drawnSeconds(random, definition, mood);
    for (int draw = 1;; ++draw) {
        Answers answers = drawnAnswers(random, definition, sets, mood);
        Judgement judgement = judge(definition, answers, subject, seconds, rules);
        if (fits(judgement, mood) || draw == mostDraws)
            return {std::move(answers), seconds, std::move(judgement)};
    }
}

} // namespace anxin
