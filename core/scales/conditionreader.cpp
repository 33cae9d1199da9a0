// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/conditionreader.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr int mostSelected = 500; // as many as a form may have items

constexpr std::array relationWords{
    Word<Relation>{"ge", Relation::AtLeast}, Word<Relation>{"gt", Relation::Above}, Word<Relation>{"le", Relation::AtMost},
    Word<Relation>{"lt", Relation::Below},   Word<Relation>{"eq", Relation::Equal},
};

using Kind = Condition::Kind;
constexpr std::array subjectWords{
    Word<Kind>{"sex", Kind::Sex},
    Word<Kind>{"age", Kind::Age},
    Word<Kind>{"grade", Kind::Grade},
    Word<Kind>{"informant", Kind::Informant},
};

std::optional<int> plainNumber(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && QString::number(number) == text && number >= 0 ? std::optional{number} : std::nullopt;
}

int indexOf(const JsonNode& node, const QString& name, const QHash<QString, int>& known, int visible)
{
    const int index = known.value(name, -1);
    if (index < 0)
        node.refuse(DefinitionProblem::UnknownName);
    else if (index >= visible)
        node.refuse(DefinitionProblem::NotYetKnown);
    else
        return index;
    return -1;
}

std::vector<int> indicesOf(const JsonNode& node, const QHash<QString, int>& known, int visible)
{
    std::vector<int> indices;
    for (const QString& name : readSelector(node))
        if (const int index = indexOf(node, name, known, visible); index >= 0)
            indices.push_back(index);
    return indices;
}

// What the person's attribute is compared with: a word is the number of its enum value.
Rational readBound(const JsonNode& node, Kind kind)
{
    if (kind == Kind::Sex)
        return Rational{static_cast<qint64>(node.word(sexWords))};
    if (kind == Kind::Informant)
        return Rational{static_cast<qint64>(node.word(informantWords))};
    return node.number();
}

void readTests(const JsonNode& node, Condition& condition)
{
    const bool isWord = condition.kind == Kind::Sex || condition.kind == Kind::Informant;
    if (isWord) {
        if (const auto equal = node.child("eq"))
            condition.oneOf.push_back(readBound(*equal, condition.kind));
    } else {
        condition.comparisons = readComparisons(node);
    }
    if (const auto among = node.child("in")) {
        if (!condition.oneOf.empty()) // `eq` and `in` of one word
            among->refuse(DefinitionProblem::NotAllowed);
        for (const JsonNode& one : among->list(1))
            condition.oneOf.push_back(readBound(one, condition.kind));
    }
    if (const auto missing = node.child("missing"))
        condition.missing = missing->flag();
    if (condition.comparisons.empty() && condition.oneOf.empty() && !condition.missing && condition.code == noCode)
        node.refuse(DefinitionProblem::MissingKey);
}

void readParts(const JsonNode& node, Kind kind, const char* key, const Scope& scope, Condition& condition)
{
    condition.kind = kind;
    node.allowKeys({key});
    for (const JsonNode& part : node.needed(key).list(1))
        condition.parts.push_back(readCondition(part, scope));
}

void readItemCondition(const JsonNode& node, const Scope& scope, Condition& condition)
{
    condition.kind = Kind::Item;
    node.allowKeys({"item", "ge", "gt", "le", "lt", "eq", "in", "code", "missing"});
    const int item = readItem(node.needed("item"), scope);
    if (item < 0)
        return;
    condition.items = {item};
    if (const auto code = node.child("code"))
        condition.code = readCode(*code, scope.definition, condition.items);
    readTests(node, condition);
    const bool hasValue = scope.definition.items[item].type != ItemType::Text;
    if (!hasValue && (!condition.comparisons.empty() || !condition.oneOf.empty()))
        node.refuse(DefinitionProblem::NotAllowed);
}

void readStepCondition(const JsonNode& node, const Scope& scope, Condition& condition)
{
    condition.kind = Kind::Step;
    node.allowKeys({"step", "ge", "gt", "le", "lt", "eq", "in", "missing"});
    condition.steps = {readStep(node.needed("step"), scope)};
    readTests(node, condition);
}

void readSubjectCondition(const JsonNode& node, Condition& condition)
{
    condition.kind = node.needed("subject").word(subjectWords);
    if (condition.kind == Kind::Sex || condition.kind == Kind::Informant)
        node.allowKeys({"subject", "eq", "in", "missing"});
    else
        node.allowKeys({"subject", "ge", "gt", "le", "lt", "eq", "in", "missing"});
    readTests(node, condition);
}

void readCount(const JsonNode& node, const Scope& scope, Condition& condition)
{
    condition.kind = Kind::Count;
    node.allowKeys({"count", "ge", "gt", "le", "lt", "eq"});
    condition.comparisons = readComparisons(node);
    if (condition.comparisons.empty())
        node.refuse(DefinitionProblem::MissingKey);
    const JsonNode count = node.needed("count");
    count.allowKeys({"items", "steps", "where", "missingAs"});
    const auto items = count.child("items");
    const auto steps = count.child("steps");
    if (items.has_value() == steps.has_value())
        count.refuse(DefinitionProblem::NotAllowed);
    if (items)
        condition.items = readItems(*items, scope);
    if (steps)
        condition.steps = readSteps(*steps, scope);
    condition.filter = readFilter(count.needed("where"), scope, condition.items);
    if (const auto missingAs = count.child("missingAs"))
        condition.missingAs = missingAs->number();
}

} // namespace

QStringList readSelector(const JsonNode& node)
{
    QStringList names;
    for (const QString& part : node.text().split(u',')) {
        const qsizetype hyphen = part.indexOf(u'-');
        if (hyphen < 0) {
            names.append(part);
        } else {
            const auto first = plainNumber(QStringView(part).first(hyphen));
            const auto last = plainNumber(QStringView(part).sliced(hyphen + 1));
            if (!first || !last || *first >= *last || *last - *first >= mostSelected) {
                node.refuse(DefinitionProblem::BadSelector);
                return {};
            }
            for (int number = *first; number <= *last; ++number)
                names.append(QString::number(number));
        }
        if (names.size() > mostSelected) {
            node.refuse(DefinitionProblem::TooMany);
            return {};
        }
    }
    if (names.contains(QString()))
        node.refuse(DefinitionProblem::BadSelector);
    QStringList once = names;
    if (once.removeDuplicates() > 0)
        node.refuse(DefinitionProblem::Duplicate);
    return once;
}

std::vector<int> readItems(const JsonNode& node, const Scope& scope)
{
    return indicesOf(node, scope.definition.itemIndex, scope.items);
}

std::vector<int> readSteps(const JsonNode& node, const Scope& scope)
{
    return indicesOf(node, scope.definition.stepIndex, scope.steps);
}

int readItem(const JsonNode& node, const Scope& scope)
{
    return indexOf(node, node.text(), scope.definition.itemIndex, scope.items);
}

int readStep(const JsonNode& node, const Scope& scope)
{
    return indexOf(node, node.text(), scope.definition.stepIndex, scope.steps);
}

std::vector<Comparison> readComparisons(const JsonNode& node)
{
    std::vector<Comparison> comparisons;
    for (const auto& [word, relation] : relationWords)
        if (const auto bound = node.child(word))
            comparisons.push_back({relation, bound->number()});
    return comparisons;
}

Filter readFilter(const JsonNode& node, const Scope& scope, const std::vector<int>& items)
{
    node.allowKeys({"ge", "gt", "le", "lt", "eq", "codes", "notCodes"});
    Filter filter;
    filter.comparisons = readComparisons(node);
    const auto readCodes = [&](const char* key, std::vector<CodeId>& codes) {
        if (const auto listed = node.child(key))
            for (const JsonNode& code : listed->list(1))
                codes.push_back(readCode(code, scope.definition, items));
    };
    readCodes("codes", filter.codes);
    readCodes("notCodes", filter.notCodes);
    if (filter.comparisons.empty() && filter.codes.empty() && filter.notCodes.empty())
        node.refuse(DefinitionProblem::MissingKey);
    const auto isText = [&](int item) { return scope.definition.items[item].type == ItemType::Text; };
    if (std::any_of(items.begin(), items.end(), isText))
        node.refuse(DefinitionProblem::NotAllowed);
    return filter;
}

Condition readCondition(const JsonNode& node, const Scope& scope)
{
    Condition condition;
    if (node.child("all")) {
        readParts(node, Kind::All, "all", scope, condition);
    } else if (node.child("any")) {
        readParts(node, Kind::Any, "any", scope, condition);
    } else if (const auto inverse = node.child("not")) {
        condition.kind = Kind::Not;
        node.allowKeys({"not"});
        condition.parts.push_back(readCondition(*inverse, scope));
    } else if (node.child("item")) {
        readItemCondition(node, scope, condition);
    } else if (node.child("step")) {
        readStepCondition(node, scope, condition);
    } else if (node.child("subject")) {
        readSubjectCondition(node, condition);
    } else if (node.child("count")) {
        readCount(node, scope, condition);
    } else {
        node.refuse(node.keys().isEmpty() ? DefinitionProblem::MissingKey : DefinitionProblem::UnknownKey);
    }
    return condition;
}

std::optional<Condition> readWhen(const JsonNode& object, const Scope& scope)
{
    const auto when = object.child("when");
    return when ? std::optional{readCondition(*when, scope)} : std::nullopt;
}

CodeId readCode(const JsonNode& node, const Definition& definition, const std::vector<int>& items)
{
    const std::optional<QString> text = node.scalarText();
    if (!text) {
        node.refuse(DefinitionProblem::WrongType);
        return noCode;
    }
    const CodeId code = static_cast<CodeId>(definition.codes.indexOf(*text));
    const auto offers = [&](int index) {
        const Item& item = definition.items[index];
        if (item.type != ItemType::Choice || item.optionSet < 0)
            return false;
        const std::vector<Option>& options = definition.optionSets[item.optionSet].options;
        return std::any_of(options.begin(), options.end(), [&](const Option& option) { return option.code == code; });
    };
    if (code == noCode || std::none_of(items.begin(), items.end(), offers)) {
        node.refuse(DefinitionProblem::UnknownName);
        return noCode;
    }
    return code;
}

} // namespace anxin
