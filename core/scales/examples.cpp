// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/examples.h"

#include "core/scales/scorejson.h"
#include "core/scales/scorer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anxin {

namespace {

QString written(const QJsonValue& value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    const QByteArray inList = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inList.mid(1, inList.size() - 2));
}

// Numbers may be written as numbers or as text: 1.5 and "1.5" and "3/2" are the same.
bool isSame(const QJsonValue& a, const QJsonValue& b)
{
    if (a == b)
        return true;
    const auto number = [](const QJsonValue& value) {
        return Rational::fromText(value.isDouble() ? written(value) : value.toString());
    };
    const Value left = number(a);
    return left && left == number(b);
}

void compare(const QString& example, const QString& where, const QJsonObject& expected, const QJsonObject& found,
             std::vector<ExampleMismatch>& mismatches)
{
    QStringList keys = expected.keys() + found.keys();
    keys.removeDuplicates();
    for (const QString& key : keys) {
        const QJsonValue left = expected.value(key);
        const QJsonValue right = found.value(key);
        if (left.isObject() && right.isObject())
            compare(example, where + key + u'.', left.toObject(), right.toObject(), mismatches);
        else if (!isSame(left, right))
            mismatches.push_back({example, where + key, written(left), written(right)});
    }
}

} // namespace

std::vector<ExampleMismatch> runExamples(const Definition& definition)
{
    const Scorer scorer(definition);
    std::vector<ExampleMismatch> mismatches;
    for (const Example& example : definition.examples) {
        const Coding* coding = example.coding.isEmpty() ? nullptr : definition.coding(example.coding);
        const Score score = scorer.score(example.answers, example.subject, coding);
        compare(example.id, {}, example.expect, toJson(score, definition), mismatches);
    }
    return mismatches;
}

} // namespace anxin
