// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/verdictreader.h"

#include "core/scales/stepreader.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr std::array verdictWords{
    Word<Verdict>{"void", Verdict::Void},
    Word<Verdict>{"caution", Verdict::Caution},
};
constexpr std::array levelWords{
    Word<AlertLevel>{"immediate", AlertLevel::Immediate},
    Word<AlertLevel>{"same-day", AlertLevel::SameDay},
    Word<AlertLevel>{"review", AlertLevel::Review},
};

Scope everything(const Definition& definition)
{
    return {definition, static_cast<int>(definition.items.size()), static_cast<int>(definition.steps.size())};
}

QString readId(const JsonNode& node)
{
    return node.needed("id").id(JsonNode::Hyphens::Allowed);
}

QString readScheme(const JsonNode& node)
{
    const auto scheme = node.child("scheme");
    return scheme ? scheme->id(JsonNode::Hyphens::Allowed) : QString();
}

Condition readNeededWhen(const JsonNode& node, const Definition& definition)
{
    return readCondition(node.needed("when"), everything(definition));
}

Band readBand(const JsonNode& node, const Definition& definition)
{
    node.allowKeys({"of", "scheme", "when", "cuts"});
    Band band;
    const JsonNode of = node.needed("of");
    band.step = readStep(of, everything(definition));
    band.scheme = readScheme(node);
    band.key = band.scheme.isEmpty() ? of.textOrEmpty() : of.textOrEmpty() + u'.' + band.scheme;
    band.when = readWhen(node, everything(definition));
    for (const JsonNode& entry : node.needed("cuts").list(1)) {
        entry.allowKeys({"from", "after", "id"});
        const Edge edge = readEdge(entry);
        if (!band.cuts.empty() && !isAscending({band.cuts.back().edge, band.cuts.back().bound}, edge))
            entry.refuse(DefinitionProblem::NotAscending);
        band.cuts.push_back({edge.edge, edge.bound, readId(entry)});
    }
    return band;
}

void readBands(const JsonNode& list, Definition& definition)
{
    for (const JsonNode& node : list.list(0)) {
        Band band = readBand(node, definition);
        // One value may have several bands in one scheme only if each says for whom it is.
        const auto clashes = [&](const Band& other) { return other.key == band.key && !(other.when && band.when); };
        if (std::any_of(definition.bands.begin(), definition.bands.end(), clashes))
            node.refuse(DefinitionProblem::Duplicate);
        definition.bands.push_back(std::move(band));
    }
}

template <class Entry>
void addOnce(const JsonNode& node, std::vector<Entry>& entries, Entry entry)
{
    if (std::any_of(entries.begin(), entries.end(), [&](const Entry& other) { return other.id == entry.id; }))
        node.refuse(DefinitionProblem::Duplicate);
    entries.push_back(std::move(entry));
}

void readValidity(const JsonNode& list, Definition& definition)
{
    for (const JsonNode& node : list.list(0)) {
        node.allowKeys({"id", "verdict", "advice", "when"});
        Validity rule{readId(node), node.needed("verdict").word(verdictWords), {}, readNeededWhen(node, definition)};
        if (const auto advice = node.child("advice"))
            rule.advice = advice->id(JsonNode::Hyphens::Allowed);
        addOnce(node, definition.validity, std::move(rule));
    }
}

void readAlerts(const JsonNode& list, Definition& definition)
{
    for (const JsonNode& node : list.list(0)) {
        node.allowKeys({"id", "level", "when"});
        addOnce(node, definition.alerts,
                Alert{readId(node), node.needed("level").word(levelWords), readNeededWhen(node, definition)});
    }
}

void readFlags(const JsonNode& list, Definition& definition)
{
    for (const JsonNode& node : list.list(0)) {
        node.allowKeys({"id", "scheme", "when"});
        addOnce(node, definition.flags, Flag{readId(node), readScheme(node), readNeededWhen(node, definition)});
    }
}

void readOutcome(const JsonNode& list, Definition& definition)
{
    for (const JsonNode& node : list.list(1)) {
        node.allowKeys({"id", "when"});
        if (!definition.outcome.empty() && !definition.outcome.back().when)
            node.refuse(DefinitionProblem::NotAllowed); // never reached: the one before always holds
        definition.outcome.push_back({readId(node), readWhen(node, everything(definition))});
    }
}

// Of one value in several groups, each must say which.
void readReliability(const JsonNode& list, Definition& definition)
{
    for (const JsonNode& node : list.list(0)) {
        node.allowKeys({"of", "when", "alpha", "retest", "sd", "group", "source"});
        const Scope person{definition, 0, 0}; // a group is known before anything is answered
        Reliability made;
        made.step = readStep(node.needed("of"), everything(definition));
        made.when = readWhen(node, person);
        const auto alpha = node.child("alpha");
        if (alpha && node.child("retest"))
            node.refuse(DefinitionProblem::NotAllowed);
        made.kind = alpha ? Reliability::Kind::Consistency : Reliability::Kind::Retest;
        made.coefficient = (alpha ? *alpha : node.needed("retest")).number();
        made.deviation = node.needed("sd").number();
        if (made.coefficient <= Rational{0} || made.coefficient >= Rational{1} || made.deviation <= Rational{0})
            node.refuse(DefinitionProblem::NotAllowed);
        const JsonNode group = node.needed("group");
        group.allowKeys({"zh", "en"});
        made.groupZh = group.needed("zh").text();
        if (const auto english = group.child("en"))
            made.groupEn = english->textOrEmpty();
        made.source = node.needed("source").text();
        const auto clashes = [&](const Reliability& other) { return other.step == made.step && !(other.when && made.when); };
        if (std::any_of(definition.reliability.begin(), definition.reliability.end(), clashes))
            node.refuse(DefinitionProblem::Duplicate);
        definition.reliability.push_back(std::move(made));
    }
}

} // namespace

void readVerdictPart(const JsonNode& root, Definition& definition)
{
    if (const auto bands = root.child("bands"))
        readBands(*bands, definition);
    if (const auto validity = root.child("validity"))
        readValidity(*validity, definition);
    if (const auto alerts = root.child("alerts"))
        readAlerts(*alerts, definition);
    if (const auto flags = root.child("flags"))
        readFlags(*flags, definition);
    if (const auto outcome = root.child("outcome"))
        readOutcome(*outcome, definition);
    if (const auto reliability = root.child("reliability"))
        readReliability(*reliability, definition);
}

} // namespace anxin
