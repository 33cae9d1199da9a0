// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/scorer.h"

#include "core/scales/paper.h"

#include <algorithm>

namespace anxin {

namespace {

// Fills in what the form says about items that are not to be asked, and lists what should have been answered and was not.
void applySkipRules(Paper& paper, std::vector<int>& unanswered)
{
    const std::vector<Item>& items = paper.definition.items;
    const auto hasRule = [](const Item& item) { return item.askWhen.has_value(); };
    if (std::any_of(items.begin(), items.end(), hasRule))
        paper.counted = paper.given;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isAsked = holds(items[i].askWhen, paper) != Truth::False;
        const bool isBlank = paper.given[i].state == Cell::State::Blank;
        if (isAsked) {
            if (isBlank && !items[i].optional)
                unanswered.push_back(static_cast<int>(i));
            continue;
        }
        const Cell skipped = items[i].skipValue ? Cell{Cell::State::Skipped, noCode, items[i].skipValue} : Cell{};
        paper.counted[i] = skipped;
        if (isBlank)
            paper.given[i] = skipped;
    }
}

std::vector<BandHit> bandsOf(const Paper& paper)
{
    const std::vector<Band>& bands = paper.definition.bands;
    std::vector<BandHit> hits;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const Value& value = paper.steps[bands[i].step].value;
        if (!value || holds(bands[i].when, paper) != Truth::True)
            continue;
        const auto isSame = [&](const BandHit& hit) { return bands[hit.band].key == bands[i].key; };
        const auto cut = lastReached(bands[i].cuts, *value);
        if (cut != bands[i].cuts.end() && std::none_of(hits.begin(), hits.end(), isSame))
            hits.push_back({static_cast<int>(i), static_cast<int>(cut - bands[i].cuts.begin())});
    }
    return hits;
}

// Only what is surely so: Unknown never fires.
template <class Rule>
std::vector<int> fired(const std::vector<Rule>& rules, const Paper& paper)
{
    std::vector<int> indices;
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (holds(rules[i].when, paper) == Truth::True)
            indices.push_back(static_cast<int>(i));
    return indices;
}

int outcomeOf(const Paper& paper)
{
    const std::vector<Outcome>& outcomes = paper.definition.outcome;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const Truth truth = holds(outcomes[i].when, paper);
        if (truth == Truth::True)
            return static_cast<int>(i);
        if (truth == Truth::Unknown) // a milder one is never announced by default
            return Score::undetermined;
    }
    return Score::noOutcome;
}

} // namespace

Score Scorer::score(const Answers& answers, const Subject& subject, const Coding* coding) const
{
    return score(readSheet(m_definition, answers, coding), subject);
}

Score Scorer::score(const Sheet& sheet, const Subject& subject) const
{
    Score score;
    Paper paper{m_definition, subject, sheet.cells, {}, {}, {}};
    for (std::size_t i = 0; i < sheet.cells.size(); ++i)
        if (sheet.cells[i].state == Cell::State::Bad)
            score.badAnswers.append(m_definition.items[i].id);
    score.badAnswers.append(sheet.unknownItems);

    applySkipRules(paper, score.unanswered);
    paper.steps.reserve(m_definition.steps.size());
    for (std::size_t i = 0; i < m_definition.steps.size(); ++i)
        runNextStep(paper);
    conclude(paper, score);
    return score;
}

void conclude(Paper& paper, Score& score)
{
    score.alerts = fired(paper.definition.alerts, paper);
    score.bands = bandsOf(paper);
    score.validity = fired(paper.definition.validity, paper);
    score.flags = fired(paper.definition.flags, paper);
    score.outcome = outcomeOf(paper);
    score.steps = std::move(paper.steps);
}

bool Score::isVoid(const Definition& definition) const
{
    return std::any_of(validity.begin(), validity.end(),
                       [&](int rule) { return definition.validity[rule].verdict == Verdict::Void; });
}

std::optional<AlertLevel> Score::urgency(const Definition& definition) const
{
    std::optional<AlertLevel> most;
    for (const int alert : alerts)
        most = std::min(most.value_or(AlertLevel::Review), definition.alerts[alert].level);
    return most;
}

} // namespace anxin
