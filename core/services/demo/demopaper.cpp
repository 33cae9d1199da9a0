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

// By value: options may be listed in any order.
QStringList orderedCodes(const Definition& definition, const OptionSet& set)
{
    std::vector<const Option*> options;
    for (const Option& option : set.options)
        if (!option.missing)
            options.push_back(&option);
    std::ranges::stable_sort(options, {}, [](const Option* option) { return option->value; });
    QStringList codes;
    for (const Option* option : options)
        codes << definition.codes[option->code];
    return codes;
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

DemoPapers::DemoPapers(const Definition& definition, const RuleBook& rules) : m_definition(definition), m_rules(rules)
{
    const Scorer scorer{definition};
    for (const Item& item : definition.items) {
        if (item.type != ItemType::Choice)
            continue;
        const QStringList codes = orderedCodes(definition, definition.optionSets[static_cast<std::size_t>(item.optionSet)]);
        const bool isCritical = !scorer.score({{item.id, codes.last()}}).alerts.empty();
        m_questions.push_back({item.id, codes, isCritical});
    }
}

// Nobody says the worst by chance: only who is in danger does.
Answers DemoPapers::drawnAnswers(DemoRandom& random, DemoMood mood) const
{
    const Tendency& tendency = mood == DemoMood::Well ? well : troubled;
    Answers answers;
    for (const Question& question : m_questions) {
        const std::size_t rank = drawnRank(random, tendency, static_cast<std::size_t>(question.codes.size()));
        const bool isSpoken = !question.isCritical || (mood == DemoMood::InDanger && random.chance(50));
        answers.insert(question.item, isSpoken ? question.codes[static_cast<qsizetype>(rank)] : question.codes.first());
    }
    return answers;
}

DemoPaper DemoPapers::draw(DemoRandom& random, const Subject& subject, DemoMood mood) const
{
    const int seconds = drawnSeconds(random, m_definition, mood);
    for (int draw = 1;; ++draw) {
        Answers answers = drawnAnswers(random, mood);
        Judgement judgement = judge(m_definition, answers, subject, seconds, m_rules);
        if (fits(judgement, mood) || draw == mostDraws)
            return {std::move(answers), seconds, std::move(judgement)};
    }
}

} // namespace anxin
