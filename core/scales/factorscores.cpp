// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/factorscores.h"

#include "core/scales/paper.h"
#include "core/scales/steprange.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr QLatin1StringView prefix("step:");

// Neither an answer nor a blank: the engine knows that state from answers that are not among the options.
constexpr Cell::State unseen = Cell::State::Bad;

std::vector<Value> givenValues(const Definition& definition, const Answers& answers, QStringList& bad)
{
    std::vector<Value> given(definition.steps.size());
    const std::vector<StepRange> ranges = rangesOf(definition);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const int step =
            answer.key().startsWith(prefix) ? definition.stepIndex.value(answer.key().sliced(prefix.size()), -1) : -1;
        const Value value = Rational::fromDecimal(*answer);
        if (step < 0 || !value || !ranges[static_cast<std::size_t>(step)].holds(*value))
            bad.append(answer.key());
        else
            given[static_cast<std::size_t>(step)] = value;
    }
    return given;
}

// Whether the value that was written down is the computed one, rounded or cut off.
bool isWrittenAs(Rational computed, Rational given, qsizetype decimals)
{
    constexpr qsizetype most = 9;
    const int places = static_cast<int>(std::min(decimals, most));
    const auto same = [&](RoundingMode mode) { return rounded(computed, {mode, places}) == rounded(given, {mode, places}); };
    return same(RoundingMode::HalfUp) || same(RoundingMode::Trunc);
}

qsizetype decimalsIn(const QString& written)
{
    const qsizetype point = written.indexOf(u'.');
    return point < 0 ? 0 : written.size() - point - 1;
}

// A step that chooses among its operands, or counts blanks, must know all of them.
bool looksAtBlanks(const Step& step)
{
    return step.op == StepOp::Missing || step.op == StepOp::Coalesce;
}

bool knowsOperands(const Step& step, const Paper& paper)
{
    return std::all_of(step.operands.begin(), step.operands.end(), [&](const Operand& operand) {
        return operand.kind == Operand::Kind::Constant ||
               (operand.kind == Operand::Kind::Step && !paper.spoiled[static_cast<std::size_t>(operand.index)]);
    });
}

template <class Rule>
std::vector<int> thoseThat(Truth truth, const std::vector<Rule>& rules, const Paper& paper)
{
    std::vector<int> indices;
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (holds(rules[i].when, paper) == truth)
            indices.push_back(static_cast<int>(i));
    return indices;
}

} // namespace

QString stepKey(const QString& stepId)
{
    return prefix + stepId;
}

bool areFactorScores(const Answers& answers)
{
    return std::any_of(answers.keyBegin(), answers.keyEnd(), [](const QString& key) { return key.startsWith(prefix); });
}

FactorScore scoreFactors(const Definition& definition, const Answers& answers, const Subject& subject)
{
    FactorScore seen;
    const std::vector<Value> given = givenValues(definition, answers, seen.score.badAnswers);
    Paper paper{definition, subject, std::vector<Cell>(definition.items.size(), Cell{unseen, noCode, std::nullopt}),
                {},         {},      {}};
    for (std::size_t i = 0; i < definition.steps.size(); ++i) {
        const Step& step = definition.steps[i];
        const bool isKnowable = !looksAtBlanks(step) || knowsOperands(step, paper);
        runNextStep(paper);
        StepScore& score = paper.steps.back();
        if (!isKnowable)
            score.value.reset();
        if (!score.exists) { // surely nothing, and nothing is what there should be
            paper.spoiled.back() = false;
            if (given[i])
                seen.score.badAnswers.append(stepKey(step.id));
            continue;
        }
        if (score.value && given[i] && !isWrittenAs(*score.value, *given[i], decimalsIn(answers.value(stepKey(step.id)))))
            seen.contradictions.push_back({static_cast<int>(i), *given[i], *score.value});
        if (!score.value)
            score.value = given[i];
        paper.spoiled.back() = !score.value;
    }
    seen.openAlerts = thoseThat(Truth::Unknown, definition.alerts, paper);
    seen.openFlags = thoseThat(Truth::Unknown, definition.flags, paper);
    seen.ownOutcomes = thoseThat(Truth::True, definition.outcome, paper);
    std::erase_if(seen.ownOutcomes, [&](int one) { return !definition.outcome[static_cast<std::size_t>(one)].when; });
    conclude(paper, seen.score);
    return seen;
}

} // namespace anxin
