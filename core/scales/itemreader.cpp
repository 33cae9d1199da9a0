// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/itemreader.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr std::array typeWords{
    Word<ItemType>{"choice", ItemType::Choice}, Word<ItemType>{"multi", ItemType::Multi},
    Word<ItemType>{"number", ItemType::Number}, Word<ItemType>{"time", ItemType::Time},
    Word<ItemType>{"text", ItemType::Text},
};

// A code that a paper may carry: not one of the marks for "no answer", no `;`, which joins codes, no blanks around it.
CodeId readNewCode(const JsonNode& node, QStringList& codes)
{
    const std::optional<QString> text = node.scalarText();
    if (!text) {
        node.refuse(DefinitionProblem::WrongType);
        return noCode;
    }
    const bool reserved = text->isEmpty() || *text == QLatin1StringView("-2") || *text == QLatin1StringView("-3");
    if (reserved || text->contains(u';') || text->trimmed() != *text)
        node.refuse(DefinitionProblem::NotAllowed);
    if (const qsizetype known = codes.indexOf(*text); known >= 0)
        return static_cast<CodeId>(known);
    codes.append(*text);
    return static_cast<CodeId>(codes.size() - 1);
}

Option readOption(const JsonNode& node, QStringList& codes)
{
    node.allowKeys({"code", "value", "label", "missing"});
    Option option;
    option.code = readNewCode(node.needed("code"), codes);
    if (const auto missing = node.child("missing"))
        option.missing = missing->flag();
    if (const auto label = node.child("label"))
        option.label = label->textOrEmpty();
    if (const auto value = option.missing ? node.child("value") : std::optional{node.needed("value")})
        option.value = value->number();
    return option;
}

void readOptionSets(const JsonNode& node, Definition& definition)
{
    for (const QString& name : node.keys()) {
        OptionSet set{name, {}};
        for (const JsonNode& entry : node.member(name).list(1)) {
            const Option option = readOption(entry, definition.codes);
            const auto same = [&](const Option& other) { return other.code == option.code; };
            if (std::any_of(set.options.begin(), set.options.end(), same))
                entry.refuse(DefinitionProblem::Duplicate);
            set.options.push_back(option);
        }
        const auto isMissing = [](const Option& option) { return option.missing; };
        if (std::all_of(set.options.begin(), set.options.end(), isMissing))
            node.member(name).refuse(DefinitionProblem::NotAllowed);
        definition.optionSets.push_back(std::move(set));
    }
}

int readOptionSet(const JsonNode& node, const Definition& definition)
{
    const QString name = node.text();
    for (std::size_t i = 0; i < definition.optionSets.size(); ++i)
        if (definition.optionSets[i].name == name)
            return static_cast<int>(i);
    node.refuse(DefinitionProblem::UnknownName);
    return -1;
}

void allowItemKeys(const JsonNode& node, ItemType type)
{
    switch (type) {
    case ItemType::Choice:
        return node.allowKeys({"id", "ids", "type", "options", "scored", "optional", "askWhen", "skipValue", "emptyCode"});
    case ItemType::Multi:
        return node.allowKeys({"id", "ids", "type", "options", "scored", "optional", "askWhen", "skipValue", "exclusive"});
    case ItemType::Number:
        return node.allowKeys(
            {"id", "ids", "type", "scored", "optional", "askWhen", "skipValue", "min", "max", "unit", "rangeAnswer"});
    case ItemType::Time: return node.allowKeys({"id", "ids", "type", "scored", "optional", "askWhen", "skipValue"});
    case ItemType::Text: return node.allowKeys({"id", "ids", "type", "scored", "optional", "askWhen"});
    }
}

void readNumberRange(const JsonNode& node, Item& item)
{
    if (const auto min = node.child("min"))
        item.min = min->number();
    if (const auto max = node.child("max"))
        item.max = max->number();
    if (item.min && item.max && *item.min > *item.max)
        node.refuse(DefinitionProblem::NotAscending);
    if (const auto unit = node.child("unit"))
        item.unit = unit->text();
    if (const auto range = node.child("rangeAnswer"))
        item.rangeMidpoint = range->word(std::array{Word<bool>{"midpoint", true}});
}

// What the items of one entry have in common; `askWhen` may name the items before them.
Item readItemTraits(const JsonNode& node, Definition& definition)
{
    Item item;
    if (const auto type = node.child("type"))
        item.type = type->word(typeWords);
    allowItemKeys(node, item.type);
    if (const auto options = node.child("options"))
        item.optionSet = readOptionSet(*options, definition);
    else if (item.type == ItemType::Choice)
        static_cast<void>(node.needed("options"));
    if (const auto scored = node.child("scored"))
        item.scored = scored->flag();
    if (const auto optional = node.child("optional"))
        item.optional = optional->flag();
    if (const auto askWhen = node.child("askWhen"))
        item.askWhen = readCondition(*askWhen, {definition, static_cast<int>(definition.items.size()), 0});
    if (const auto skipValue = node.child("skipValue")) {
        item.skipValue = skipValue->number();
        if (!item.askWhen)
            skipValue->refuse(DefinitionProblem::NotAllowed);
    }
    if (const auto exclusive = node.child("exclusive"))
        for (const JsonNode& code : exclusive->list(1))
            item.exclusive.push_back(readNewCode(code, definition.codes));
    readNumberRange(node, item);
    return item;
}

void readItemEntry(const JsonNode& node, Definition& definition)
{
    const Item traits = readItemTraits(node, definition);
    const auto one = node.child("id");
    const auto many = node.child("ids");
    if (one.has_value() == many.has_value())
        return node.refuse(one ? DefinitionProblem::NotAllowed : DefinitionProblem::MissingKey);
    const QStringList ids = one ? QStringList{one->id(JsonNode::Hyphens::Refused)} : readSelector(*many);
    std::vector<int> indices;
    for (const QString& id : ids) {
        const int index = static_cast<int>(definition.items.size());
        if (index >= mostItems)
            return node.refuse(DefinitionProblem::TooMany);
        if (definition.itemIndex.contains(id))
            return node.refuse(DefinitionProblem::Duplicate);
        definition.itemIndex.insert(id, index);
        definition.items.push_back(traits);
        definition.items.back().id = id;
        indices.push_back(index);
    }
    if (const auto emptyCode = node.child("emptyCode")) {
        const CodeId code = readCode(*emptyCode, definition, indices);
        for (const int index : indices)
            definition.items[index].emptyCode = code;
    }
}

void readReverse(const JsonNode& node, Definition& definition)
{
    for (const int index : readItems(node, {definition, static_cast<int>(definition.items.size()), 0})) {
        if (definition.items[index].type != ItemType::Choice)
            node.refuse(DefinitionProblem::NotAllowed);
        definition.items[index].reversed = true;
    }
}

void readTopics(const JsonNode& node, Definition& definition)
{
    for (const QString& id : node.keys()) {
        const JsonNode topic = node.member(id);
        const int index = definition.itemIndex.value(id, -1);
        if (index < 0)
            return topic.refuse(DefinitionProblem::UnknownName);
        definition.items[index].topic = topic.text();
    }
}

void readCodings(const JsonNode& node, Definition& definition)
{
    for (const QString& name : node.keys()) {
        const JsonNode entry = node.member(name);
        entry.allowKeys({"add", "items"});
        Coding coding{name, entry.needed("add").number(), {}};
        if (const auto items = entry.child("items"))
            coding.items = readItems(*items, {definition, static_cast<int>(definition.items.size()), 0});
        const auto hasCodes = [&](int index) {
            return definition.items[index].type == ItemType::Choice || definition.items[index].type == ItemType::Multi;
        };
        if (!std::all_of(coding.items.begin(), coding.items.end(), hasCodes))
            entry.refuse(DefinitionProblem::NotAllowed);
        definition.codings.push_back(std::move(coding));
    }
}

} // namespace

void readItemPart(const JsonNode& root, Definition& definition)
{
    if (const auto optionSets = root.child("optionSets"))
        readOptionSets(*optionSets, definition);
    for (const JsonNode& entry : root.needed("items").list(1, mostItems)) {
        if (root.refused())
            return;
        readItemEntry(entry, definition);
    }
    if (const auto reverse = root.child("reverse"))
        readReverse(*reverse, definition);
    if (const auto topics = root.child("topics"))
        readTopics(*topics, definition);
    if (const auto codings = root.child("codings"))
        readCodings(*codings, definition);
}

} // namespace anxin
