// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/stepreader.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr std::array opWords{
    Word<StepOp>{"sum", StepOp::Sum},       Word<StepOp>{"mean", StepOp::Mean},   Word<StepOp>{"max", StepOp::Max},
    Word<StepOp>{"min", StepOp::Min},       Word<StepOp>{"count", StepOp::Count}, Word<StepOp>{"missing", StepOp::Missing},
    Word<StepOp>{"linear", StepOp::Linear}, Word<StepOp>{"calc", StepOp::Calc},   Word<StepOp>{"bins", StepOp::Bins},
    Word<StepOp>{"span", StepOp::Span},     Word<StepOp>{"if", StepOp::If},       Word<StepOp>{"coalesce", StepOp::Coalesce},
    Word<StepOp>{"norm", StepOp::Norm},
};
constexpr std::array functionWords{
    Word<Arithmetic>{"add", Arithmetic::Add},
    Word<Arithmetic>{"sub", Arithmetic::Sub},
    Word<Arithmetic>{"mul", Arithmetic::Mul},
    Word<Arithmetic>{"div", Arithmetic::Div},
};
constexpr std::array fillWords{
    Word<MissingRule::Fill>{"prorate", MissingRule::Fill::Prorate},
    Word<MissingRule::Fill>{"zero", MissingRule::Fill::Zero},
};
constexpr std::array roundingWords{
    Word<RoundingMode>{"trunc", RoundingMode::Trunc},        Word<RoundingMode>{"floor", RoundingMode::Floor},
    Word<RoundingMode>{"ceil", RoundingMode::Ceil},          Word<RoundingMode>{"half-up", RoundingMode::HalfUp},
    Word<RoundingMode>{"half-even", RoundingMode::HalfEven},
};
constexpr std::array normWords{
    Word<Norm::Kind>{"T", Norm::Kind::T},
    Word<Norm::Kind>{"lookup", Norm::Kind::Lookup},
};

// "half-up", or {"mode": "half-up", "decimals": 1}.
std::optional<Rounding> readRounding(const JsonNode& object)
{
    const auto node = object.child("round");
    if (!node)
        return std::nullopt;
    if (node->isText())
        return Rounding{node->word(roundingWords), 0};
    node->allowKeys({"mode", "decimals"});
    Rounding rounding{node->needed("mode").word(roundingWords), 0};
    constexpr int mostDecimals = 9;
    if (const auto decimals = node->child("decimals"))
        rounding.decimals = decimals->whole(0, mostDecimals);
    return rounding;
}

Operand readOperand(const JsonNode& node, const Scope& scope)
{
    node.allowKeys({"item", "step", "const"});
    if (node.keys().size() != 1)
        node.refuse(DefinitionProblem::NotAllowed);
    Operand operand;
    if (const auto item = node.child("item")) {
        operand.kind = Operand::Kind::Item;
        operand.index = readItem(*item, scope);
        if (operand.index >= 0 && scope.definition.items[operand.index].type == ItemType::Text)
            item->refuse(DefinitionProblem::NotAllowed);
    } else if (const auto step = node.child("step")) {
        operand.kind = Operand::Kind::Step;
        operand.index = readStep(*step, scope);
    } else if (const auto constant = node.child("const")) {
        operand.constant = constant->number();
    }
    return operand;
}

// `items` and `of` of the operations over many entries.
void readEntries(const JsonNode& node, const Scope& scope, Step& step)
{
    if (const auto items = node.child("items")) {
        const std::vector<int> indices = readItems(*items, scope);
        for (const int index : indices) {
            step.operands.push_back({Operand::Kind::Item, index, {}});
            const bool isText = scope.definition.items[index].type == ItemType::Text;
            if (isText && step.op != StepOp::Missing)
                items->refuse(DefinitionProblem::NotAllowed);
        }
    }
    if (const auto of = node.child("of"))
        for (const int index : readSteps(*of, scope))
            step.operands.push_back({Operand::Kind::Step, index, {}});
    if (step.operands.empty())
        node.refuse(DefinitionProblem::MissingKey);
}

void readMissingRule(const JsonNode& node, Step& step)
{
    const auto missing = node.child("missing");
    if (!missing)
        return;
    missing->allowKeys({"fill", "max", "round"});
    MissingRule rule;
    rule.fill = missing->needed("fill").word(fillWords);
    constexpr int mostBlanks = 1000;
    if (const auto most = missing->child("max"))
        rule.atMost = most->whole(0, mostBlanks);
    rule.round = readRounding(*missing);
    step.missing = rule;
}

void readTotal(const JsonNode& node, const Scope& scope, Step& step)
{
    const bool canWeigh = step.op == StepOp::Sum || step.op == StepOp::Mean;
    if (canWeigh)
        node.allowKeys({"id", "op", "label", "when", "items", "of", "missing", "weights"});
    else
        node.allowKeys({"id", "op", "label", "when", "items", "of", "missing"});
    readEntries(node, scope, step);
    readMissingRule(node, step);
    const auto weights = canWeigh ? node.child("weights") : std::nullopt;
    if (!weights)
        return;
    for (const JsonNode& weight : weights->list(1))
        step.weights.push_back(weight.number());
    if (step.weights.size() != step.operands.size())
        weights->refuse(DefinitionProblem::NotAllowed);
}

void readCount(const JsonNode& node, const Scope& scope, Step& step)
{
    node.allowKeys({"id", "op", "label", "when", "items", "of", "missing", "where"});
    readEntries(node, scope, step);
    readMissingRule(node, step);
    std::vector<int> items;
    for (const Operand& operand : step.operands)
        if (operand.kind == Operand::Kind::Item)
            items.push_back(operand.index);
    step.where = readFilter(node.needed("where"), scope, items);
}

void readLinear(const JsonNode& node, const Scope& scope, Step& step)
{
    node.allowKeys({"id", "op", "label", "when", "in", "mul", "div", "add", "round"});
    step.operands.push_back(readOperand(node.needed("in"), scope));
    if (const auto mul = node.child("mul"))
        step.mul = mul->number();
    if (const auto div = node.child("div")) {
        step.div = div->number();
        if (step.div == Rational{0})
            div->refuse(DefinitionProblem::NotAllowed);
    }
    if (const auto add = node.child("add"))
        step.add = add->number();
    step.round = readRounding(node);
}

void readArguments(const JsonNode& node, const Scope& scope, Step& step)
{
    const bool isCalc = step.op == StepOp::Calc;
    if (isCalc) {
        node.allowKeys({"id", "op", "label", "when", "fn", "args"});
        step.function = node.needed("fn").word(functionWords);
    } else {
        node.allowKeys({"id", "op", "label", "when", "args"});
    }
    const JsonNode args = node.needed("args");
    for (const JsonNode& arg : args.list(isCalc ? 2 : 1))
        step.operands.push_back(readOperand(arg, scope));
    const bool takesTwo = step.function == Arithmetic::Sub || step.function == Arithmetic::Div;
    if (isCalc && takesTwo && step.operands.size() > 2)
        args.refuse(DefinitionProblem::NotAllowed);
}

void readBins(const JsonNode& node, const Scope& scope, Step& step)
{
    node.allowKeys({"id", "op", "label", "when", "in", "bins"});
    step.operands.push_back(readOperand(node.needed("in"), scope));
    for (const JsonNode& entry : node.needed("bins").list(1)) {
        entry.allowKeys({"from", "after", "value"});
        const Edge edge = readEdge(entry);
        if (!step.bins.empty() && !isAscending({step.bins.back().edge, step.bins.back().bound}, edge))
            entry.refuse(DefinitionProblem::NotAscending);
        step.bins.push_back({edge.edge, edge.bound, entry.needed("value").number()});
    }
}

void readSpan(const JsonNode& node, const Scope& scope, Step& step)
{
    node.allowKeys({"id", "op", "label", "when", "start", "end", "wrap", "zeroIsFull"});
    step.operands = {readOperand(node.needed("start"), scope), readOperand(node.needed("end"), scope)};
    if (const auto wrap = node.child("wrap")) {
        step.wrap = wrap->number();
        if (step.wrap <= Rational{0})
            wrap->refuse(DefinitionProblem::NotAllowed);
    }
    if (const auto zeroIsFull = node.child("zeroIsFull"))
        step.zeroIsFull = zeroIsFull->flag();
}

void readIf(const JsonNode& node, const Scope& scope, Step& step)
{
    node.allowKeys({"id", "op", "label", "when", "cond", "then", "else"});
    step.condition = readCondition(node.needed("cond"), scope);
    step.operands.push_back(readOperand(node.needed("then"), scope));
    if (const auto otherwise = node.child("else"))
        step.operands.push_back(readOperand(*otherwise, scope));
}

void readNormStep(const JsonNode& node, const Scope& scope, Step& step)
{
    node.allowKeys({"id", "op", "label", "when", "in", "norm"});
    step.operands.push_back(readOperand(node.needed("in"), scope));
    const JsonNode name = node.needed("norm");
    const std::vector<Norm>& norms = scope.definition.norms;
    const QString wanted = name.text();
    const auto found = std::find_if(norms.begin(), norms.end(), [&](const Norm& norm) { return norm.name == wanted; });
    if (found == norms.end())
        return name.refuse(DefinitionProblem::UnknownName);
    step.norm = static_cast<int>(found - norms.begin());
}

// One text, or one for each language.
void readLabel(const JsonNode& node, Step& step)
{
    if (node.isText()) {
        step.label = node.text();
        return;
    }
    node.allowKeys({"zh", "en"});
    step.label = node.needed("zh").text();
    step.labelEn = node.needed("en").text();
}

Step readStepEntry(const JsonNode& node, const Scope& scope)
{
    Step step;
    step.id = node.needed("id").id(JsonNode::Hyphens::Refused);
    step.op = node.needed("op").word(opWords);
    if (const auto label = node.child("label"))
        readLabel(*label, step);
    step.when = readWhen(node, scope);
    switch (step.op) {
    case StepOp::Sum:
    case StepOp::Mean:
    case StepOp::Max:
    case StepOp::Min: readTotal(node, scope, step); break;
    case StepOp::Count: readCount(node, scope, step); break;
    case StepOp::Missing:
        node.allowKeys({"id", "op", "label", "when", "items", "of"});
        readEntries(node, scope, step);
        break;
    case StepOp::Linear: readLinear(node, scope, step); break;
    case StepOp::Calc:
    case StepOp::Coalesce: readArguments(node, scope, step); break;
    case StepOp::Bins: readBins(node, scope, step); break;
    case StepOp::Span: readSpan(node, scope, step); break;
    case StepOp::If: readIf(node, scope, step); break;
    case StepOp::Norm: readNormStep(node, scope, step); break;
    }
    return step;
}

NormRow readNormRow(const JsonNode& node, Norm::Kind kind, const Definition& definition)
{
    NormRow row;
    row.when = readWhen(node, {definition, 0, 0}); // a norm goes by the person alone
    if (kind == Norm::Kind::T) {
        node.allowKeys({"when", "m", "sd"});
        row.mean = node.needed("m").number();
        row.deviation = node.needed("sd").number();
        if (row.deviation <= Rational{0})
            node.refuse(DefinitionProblem::NotAllowed);
    } else {
        node.allowKeys({"when", "first", "table"});
        row.first = node.needed("first").number();
        for (const JsonNode& entry : node.needed("table").list(1))
            row.table.push_back(entry.number());
    }
    return row;
}

void readNorms(const JsonNode& node, Definition& definition)
{
    for (const QString& name : node.keys()) {
        const JsonNode entry = node.member(name);
        entry.allowKeys({"kind", "round", "rows"});
        Norm norm{name, entry.needed("kind").word(normWords), readRounding(entry), {}};
        for (const JsonNode& row : entry.needed("rows").list(1))
            norm.rows.push_back(readNormRow(row, norm.kind, definition));
        definition.norms.push_back(std::move(norm));
    }
}

} // namespace

Edge readEdge(const JsonNode& node)
{
    const auto from = node.child("from");
    const auto after = node.child("after");
    if (from && after)
        node.refuse(DefinitionProblem::NotAllowed);
    if (from)
        return {CutEdge::From, from->number()};
    if (after)
        return {CutEdge::After, after->number()};
    return {};
}

bool isAscending(const Edge& before, const Edge& after)
{
    if (after.edge == CutEdge::Ground)
        return false;
    if (before.edge == CutEdge::Ground || before.bound < after.bound)
        return true;
    return before.bound == after.bound && before.edge == CutEdge::From && after.edge == CutEdge::After;
}

void readStepPart(const JsonNode& root, Definition& definition)
{
    if (const auto norms = root.child("norms"))
        readNorms(*norms, definition);
    const std::vector<JsonNode> entries = root.needed("steps").list(0, mostSteps);
    // All ids first: so a step that comes later can be told from one that does not exist.
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString id = entries[i].needed("id").id(JsonNode::Hyphens::Refused);
        if (definition.stepIndex.contains(id))
            entries[i].refuse(DefinitionProblem::Duplicate);
        definition.stepIndex.insert(id, static_cast<int>(i));
    }
    const int items = static_cast<int>(definition.items.size());
    for (std::size_t i = 0; i < entries.size() && !root.refused(); ++i)
        definition.steps.push_back(readStepEntry(entries[i], {definition, items, static_cast<int>(i)}));
}

} // namespace anxin
