// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/scorejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anxin {

namespace {

QJsonValue toJson(const Value& value)
{
    if (!value)
        return QJsonValue::Null;
    constexpr qint64 keptExactly = 999'999'999'999'999; // 15 digits survive a double both ways
    const bool isSmall = value->numerator() >= -keptExactly && value->numerator() <= keptExactly;
    const QString text = value->toText();
    if (!isSmall || !value->isDecimal() || text.size() > 15)
        return text;
    return value->isWhole() ? QJsonValue(value->numerator()) : QJsonValue(text.toDouble());
}

template <class Rule>
QJsonArray idsOf(const std::vector<int>& indices, const std::vector<Rule>& rules)
{
    QJsonArray ids;
    for (const int index : indices)
        ids.append(rules[index].id);
    return ids;
}

QJsonValue outcomeJson(const Score& score, const Definition& definition)
{
    if (score.outcome == Score::undetermined)
        return QStringLiteral("undetermined");
    if (score.outcome == Score::noOutcome)
        return QJsonValue::Null;
    return definition.outcome[score.outcome].id;
}

} // namespace

QJsonObject toJson(const Score& score, const Definition& definition)
{
    QJsonObject steps;
    for (std::size_t i = 0; i < definition.steps.size(); ++i)
        if (score.steps[i].exists && !definition.steps[i].isInternal())
            steps.insert(definition.steps[i].id, toJson(score.steps[i].value));
    QJsonObject bands;
    for (const BandHit& hit : score.bands)
        bands.insert(definition.bands[hit.band].key, definition.bands[hit.band].cuts[hit.cut].id);
    QJsonObject object{
        {QStringLiteral("steps"), steps},
        {QStringLiteral("bands"), bands},
        {QStringLiteral("validity"), idsOf(score.validity, definition.validity)},
        {QStringLiteral("alerts"), idsOf(score.alerts, definition.alerts)},
        {QStringLiteral("flags"), idsOf(score.flags, definition.flags)},
    };
    if (!definition.outcome.empty())
        object.insert(QStringLiteral("outcome"), outcomeJson(score, definition));
    if (!score.badAnswers.isEmpty())
        object.insert(QStringLiteral("badAnswers"), QJsonArray::fromStringList(score.badAnswers));
    return object;
}

QByteArray toJsonLine(const AnswerRow& row, const Score& score, const Definition& definition)
{
    QJsonObject object = toJson(score, definition);
    bool isNumber = false;
    const int number = row.row.toInt(&isNumber);
    const bool isPlain = isNumber && QString::number(number) == row.row; // not 007, which is a name
    object.insert(QStringLiteral("row"), isPlain ? QJsonValue(number) : QJsonValue(row.row));
    const QStringList bad = score.badAnswers + row.unreadable;
    if (!bad.isEmpty())
        object.insert(QStringLiteral("badAnswers"), QJsonArray::fromStringList(bad));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace anxin
