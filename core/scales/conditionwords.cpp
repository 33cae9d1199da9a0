// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/conditionwords.h"

#include "core/scales/labels.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)
};

constexpr int places = 2;
constexpr qsizetype mostNames = 3, mostItems = 6; // of a count; more of them are only counted

QString relationWords(const Comparison& comparison)
{
    const QString bound = comparison.bound.toRoundedText(places);
    switch (comparison.relation) {
    case Relation::AtLeast: return QStringLiteral("≥ ") + bound;
    case Relation::Above: return QStringLiteral("> ") + bound;
    case Relation::AtMost: return QStringLiteral("≤ ") + bound;
    case Relation::Below: return QStringLiteral("< ") + bound;
    case Relation::Equal: return QStringLiteral("= ") + bound;
    }
    return {};
}

QString relationWords(const std::vector<Comparison>& comparisons)
{
    QStringList words;
    for (const Comparison& comparison : comparisons)
        words << relationWords(comparison);
    return words.join(QStringLiteral(", "));
}

bool isPlain(const Condition& condition)
{
    return condition.oneOf.empty() && condition.code == noCode && !condition.missing && !condition.comparisons.empty();
}

QString stepWords(const Condition& condition, const Definition& definition)
{
    if (!isPlain(condition))
        return {};
    const Step& step = definition.steps[static_cast<std::size_t>(condition.steps.front())];
    return stepLabel(step) + u' ' + relationWords(condition.comparisons);
}

// A chosen answer counts points; a number or a time of day has a unit of its own.
QString itemWords(const Condition& condition, const Definition& definition)
{
    if (!isPlain(condition))
        return {};
    const Item& item = definition.items[static_cast<std::size_t>(condition.items.front())];
    const QString what = Tr::tr("item %1").arg(item.id); // the finding says already what it asks
    const QString bound = relationWords(condition.comparisons);
    return item.type == ItemType::Choice
               ? Tr::tr("%1 %2", "an item and the points that its answer is compared with").arg(what, bound)
               : what + u' ' + bound;
}

// "at least 1 of A, B, C is ≥ 2": only of the plain kind.
QString countWords(const Condition& condition, const Definition& definition)
{
    const Filter& filter = condition.filter;
    if (condition.comparisons.empty() || filter.comparisons.empty() || !filter.codes.empty() || !filter.notCodes.empty())
        return {};
    QStringList names;
    for (const int step : condition.steps)
        names << stepLabel(definition.steps[static_cast<std::size_t>(step)]);
    QStringList items;
    for (const int item : condition.items)
        items << definition.items[static_cast<std::size_t>(item)].id;
    const QString comma = Tr::tr(", ", "between two names");
    if (!items.isEmpty())
        names << Tr::tr("items %1").arg(items.join(comma));
    const auto steps = static_cast<qsizetype>(condition.steps.size());
    const bool areMany = steps > mostNames || items.size() > mostItems;
    const QString of = areMany ? Tr::tr("%1 values").arg(steps + items.size()) : names.join(comma);
    const QString each = relationWords(filter.comparisons);
    const Comparison& howMany = condition.comparisons.front();
    if (condition.comparisons.size() > 1 || howMany.relation != Relation::AtLeast)
        return Tr::tr("of %1, those with %2: %3").arg(of, each, relationWords(condition.comparisons));
    const QString least = howMany.bound.toRoundedText(places);
    return (least == u"1" ? Tr::tr("at least %1 of %2 is %3", "one, of which values, and its points")
                          : Tr::tr("at least %1 of %2 are %3", "how many, of which values, and their points"))
        .arg(least, of, each);
}

// Parts in one line; nothing where one of them has no words, or has parts of its own and would be misread.
QString joined(const Condition& condition, const Definition& definition, const QString& between)
{
    QString words;
    for (const Condition& part : condition.parts) {
        const bool isNested = part.kind == Condition::Kind::All || part.kind == Condition::Kind::Any;
        const QString said = isNested ? QString() : conditionWords(part, definition);
        if (said.isEmpty())
            return {};
        words += words.isEmpty() ? said : between + said;
    }
    return words;
}

} // namespace

QString conditionWords(const Condition& condition, const Definition& definition)
{
    switch (condition.kind) {
    case Condition::Kind::All: return joined(condition, definition, Tr::tr(" and ", "between two conditions"));
    case Condition::Kind::Any: return joined(condition, definition, Tr::tr(" or ", "between two conditions"));
    case Condition::Kind::Step: return stepWords(condition, definition);
    case Condition::Kind::Item: return itemWords(condition, definition);
    case Condition::Kind::Count: return countWords(condition, definition);
    case Condition::Kind::Not:
    case Condition::Kind::Sex:
    case Condition::Kind::Age:
    case Condition::Kind::Grade:
    case Condition::Kind::Informant: break;
    }
    return {};
}

QString cutWords(const Cut& cut)
{
    switch (cut.edge) {
    case CutEdge::Ground: break;
    case CutEdge::From: return relationWords({Relation::AtLeast, cut.bound});
    case CutEdge::After: return relationWords({Relation::Above, cut.bound});
    }
    return {};
}

} // namespace anxin
