// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/profile.h"

#include "core/scales/steprange.h"

#include <algorithm>

namespace anxin {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// Every item that a step stands on; each step is looked at once, however many others stand on it.
class ItemsBehind {
public:
    ItemsBehind(const Definition& definition, int step)
        : m_definition(definition),
          m_items(definition.items.size()),
          m_steps(definition.steps.size())
    {
        addStep(step);
    }
    bool contains(int item) const { return item >= 0 && m_items[at(item)]; }

private:
    void addStep(int step)
    {
        if (m_steps[at(step)])
            return;
        m_steps[at(step)] = true;
        const Step& made = m_definition.steps[at(step)];
        for (const Operand& operand : made.operands) {
            if (operand.kind == Operand::Kind::Item)
                m_items[at(operand.index)] = true;
            else if (operand.kind == Operand::Kind::Step)
                addStep(operand.index);
        }
        if (made.condition)
            addCondition(*made.condition);
    }
    void addCondition(const Condition& condition)
    {
        for (const int item : condition.items)
            m_items[at(item)] = true;
        for (const int step : condition.steps)
            addStep(step);
        for (const Condition& part : condition.parts)
            addCondition(part);
    }

    const Definition& m_definition;
    std::vector<bool> m_items, m_steps;
};

int lackingBehind(const Definition& definition, const Score& score, int step)
{
    const ItemsBehind behind(definition, step);
    const auto blank =
        std::count_if(score.unanswered.begin(), score.unanswered.end(), [&](int item) { return behind.contains(item); });
    const auto bad = std::count_if(score.badAnswers.begin(), score.badAnswers.end(),
                                   [&](const QString& id) { return behind.contains(definition.itemIndex.value(id, -1)); });
    return static_cast<int>(blank + bad);
}

void placeBands(ProfileRow& row, const Definition& definition, const Score& score, const QString& scheme)
{
    for (const BandHit& hit : score.bands)
        if (definition.bands[at(hit.band)].step == row.step)
            row.elsewhere.push_back(hit);
    const auto isWanted = [&](const BandHit& hit) { return definition.bands[at(hit.band)].scheme == scheme; };
    auto front = std::find_if(row.elsewhere.begin(), row.elsewhere.end(), isWanted);
    if (front == row.elsewhere.end())
        front = row.elsewhere.begin();
    if (front == row.elsewhere.end())
        return;
    row.hit = *front;
    row.elsewhere.erase(front);
}

void widen(std::optional<ValueRange>& axis, Rational value)
{
    axis = axis ? ValueRange{std::min(axis->lowest, value), std::max(axis->highest, value)} : ValueRange{value, value};
}

void placeAxis(ProfileRow& row, const std::vector<Cut>& cuts, const StepRange& possible)
{
    if (possible.low && possible.high)
        row.axis = {*possible.low, *possible.high};
    else
        for (const Cut& cut : cuts)
            if (cut.edge != CutEdge::Ground)
                widen(row.axis, cut.bound);
    if (row.axis && row.value) // a blank that was filled in by weights may lead beyond
        widen(row.axis, *row.value);
    if (row.axis && row.axis->lowest == row.axis->highest)
        row.axis.reset();
}

void placeSegments(ProfileRow& row, const std::vector<Cut>& cuts)
{
    const auto inside = [&](Rational bound) { return std::clamp(bound, row.axis->lowest, row.axis->highest); };
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const Rational from = cuts[i].edge == CutEdge::Ground ? row.axis->lowest : inside(cuts[i].bound);
        const Rational to = i + 1 < cuts.size() ? inside(cuts[i + 1].bound) : row.axis->highest;
        row.segments.push_back({static_cast<int>(i), {from, to}});
    }
}

} // namespace

std::vector<ProfileRow> profileOf(const Definition& definition, const Score& score, const QString& scheme)
{
    const std::vector<StepRange> possible = rangesOf(definition);
    std::vector<ProfileRow> rows;
    for (int step = 0; step < static_cast<int>(definition.steps.size()); ++step) {
        const StepScore& scored = score.steps[at(step)];
        if (definition.steps[at(step)].isInternal() || !scored.exists)
            continue;
        ProfileRow row;
        row.step = step;
        row.value = scored.value;
        row.filled = scored.filled;
        row.lacking = lackingBehind(definition, score, step);
        placeBands(row, definition, score, scheme);
        const std::vector<Cut> cuts = row.hit ? definition.bands[at(row.hit->band)].cuts : std::vector<Cut>{};
        placeAxis(row, cuts, possible[at(step)]);
        if (row.axis)
            placeSegments(row, cuts);
        rows.push_back(std::move(row));
    }
    return rows;
}

int mainRow(const Definition& definition, const std::vector<ProfileRow>& rows)
{
    const auto isTotal = [&](const ProfileRow& row) { return definition.steps[at(row.step)].id == QStringLiteral("total"); };
    auto found = std::find_if(rows.begin(), rows.end(), isTotal);
    if (found == rows.end())
        found = std::find_if(rows.begin(), rows.end(), [](const ProfileRow& row) { return row.hit.has_value(); });
    return rows.empty() ? -1 : found == rows.end() ? 0 : static_cast<int>(found - rows.begin());
}

} // namespace anxin
