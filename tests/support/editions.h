// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/catalogue.h"
#include "core/scales/definitionreader.h"
#include "core/scales/scorejson.h"
#include "core/scales/scorer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace anxin {

using JsonChange = std::function<void(QJsonObject&)>;

// A shipped definition under another number, changed by `change`. Its worked examples expect what it gives, as if a person
// had reckoned them anew.
inline QByteArray editionOf(const Catalogue& catalogue, const QString& id, int version, const JsonChange& change = {})
{
    QJsonObject json = QJsonDocument::fromJson(catalogue.json(*catalogue.find(id))).object();
    json[QStringLiteral("version")] = version;
    if (change)
        change(json);
    const auto definition = readDefinition(QJsonDocument(json).toJson());
    if (!definition) { // the test wants a broken one
        return QJsonDocument(json).toJson();
    }
    QJsonArray examples;
    for (std::size_t i = 0; i < definition->examples.size(); ++i) {
        const Example& example = definition->examples[i];
        const Coding* coding = example.coding.isEmpty() ? nullptr : definition->coding(example.coding);
        QJsonObject written = json[QStringLiteral("examples")].toArray().at(static_cast<int>(i)).toObject();
        written[QStringLiteral("expect")] =
            toJson(Scorer{*definition}.score(example.answers, example.subject, coding), *definition);
        examples << written;
    }
    json[QStringLiteral("examples")] = examples;
    return QJsonDocument(json).toJson();
}

// PHQ-A whose classes begin one point earlier: 4, 9, 14, 19; positive from 9.
inline void stricter(QJsonObject& json)
{
    QJsonObject band = json[QStringLiteral("bands")].toArray().first().toObject();
    QJsonArray cuts;
    for (const QJsonValue& cut : band[QStringLiteral("cuts")].toArray()) {
        QJsonObject moved = cut.toObject();
        if (moved.contains(QStringLiteral("from")))
            moved[QStringLiteral("from")] = moved[QStringLiteral("from")].toInt() - 1;
        cuts << moved;
    }
    band[QStringLiteral("cuts")] = cuts;
    json[QStringLiteral("bands")] = QJsonArray{band};
    QJsonArray flags = json[QStringLiteral("flags")].toArray();
    QJsonObject positive = flags.first().toObject();
    positive[QStringLiteral("when")] =
        QJsonObject{{QStringLiteral("step"), QStringLiteral("total")}, {QStringLiteral("ge"), 9}};
    flags.replace(0, positive);
    json[QStringLiteral("flags")] = flags;
}

// The same, but with worked examples that expect something else: each another total.
inline QByteArray contradicting(const Catalogue& catalogue)
{
    QJsonObject json = QJsonDocument::fromJson(editionOf(catalogue, QStringLiteral("phq-a"), 2, stricter)).object();
    QJsonArray examples;
    for (const QJsonValue& example : json[QStringLiteral("examples")].toArray()) {
        QJsonObject changed = example.toObject();
        QJsonObject expect = changed[QStringLiteral("expect")].toObject();
        QJsonObject steps = expect[QStringLiteral("steps")].toObject();
        steps[QStringLiteral("total")] = steps[QStringLiteral("total")].toInt() + 1;
        expect[QStringLiteral("steps")] = steps;
        changed[QStringLiteral("expect")] = expect;
        examples << changed;
    }
    json[QStringLiteral("examples")] = examples;
    return QJsonDocument(json).toJson();
}

} // namespace anxin
