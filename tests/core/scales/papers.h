// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definitionreader.h"
#include "core/scales/scorejson.h"
#include "core/scales/scorer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace anxin {

inline QByteArray testFile(const char* name)
{
    QFile file(QStringLiteral(ANXIN_TEST_DATA "/scales/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no such test file");
    return file.readAll();
}

// A definition of four yes/no items 1–4 (Y = 1, N = 0) and three frequency items a–c (0–3), with these further parts.
inline QByteArray formWith(const QByteArray& parts)
{
    return QByteArray(R"({"format": "anxin-scale/1", "id": "form", "version": 1, "title": {"zh": "表"},
        "optionSets": {"yn": [{"code": "Y", "value": 1}, {"code": "N", "value": 0}],
                       "freq": [{"code": 0, "value": 0}, {"code": 1, "value": 1}, {"code": 2, "value": 2},
                                {"code": 3, "value": 3}, {"code": 9, "missing": true}]},)")
        .append(parts)
        .append("}");
}
inline constexpr const char* plainItems = R"("items": [{"ids": "1-4", "options": "yn"}, {"ids": "a,b,c", "options": "freq"}],)";

inline Definition define(const QByteArray& parts)
{
    auto definition = readDefinition(formWith(parts));
    if (!definition)
        throw std::runtime_error(("refused at " + definition.error().path).toStdString());
    return *definition;
}

inline Definition defineWithItems(const QByteArray& parts)
{
    return define(plainItems + parts);
}

// {"1": "Y", "6": ["1", "2"], "7": null} → answers.
inline Answers answersOf(const QJsonObject& object)
{
    Answers answers;
    for (auto answer = object.begin(); answer != object.end(); ++answer) {
        QStringList codes;
        for (const QJsonValue& code : answer->isArray() ? answer->toArray() : QJsonArray{*answer})
            codes.append(code.isString() ? code.toString() : code.isNull() ? QString() : QString::number(code.toDouble()));
        answers.insert(answer.key(), codes.join(u';'));
    }
    return answers;
}

inline QJsonObject json(const char* text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        throw std::runtime_error("not JSON");
    return document.object();
}

inline QJsonObject scored(const Definition& definition, const QJsonObject& answers, const Subject& subject = {})
{
    return toJson(Scorer(definition).score(answersOf(answers), subject), definition);
}
inline QJsonObject scored(const Definition& definition, const char* answers, const Subject& subject = {})
{
    return scored(definition, json(answers), subject);
}

// The value of a step as text: "7/3", "null".
inline QString stepText(const QJsonObject& score, const char* step)
{
    const QJsonValue value = score.value(QStringLiteral("steps")).toObject().value(QLatin1StringView(step));
    if (value.isUndefined())
        return QStringLiteral("absent");
    return value.isNull() ? QStringLiteral("null") : value.isString() ? value.toString() : QString::number(value.toDouble());
}

// `alerts`, `flags`, …: the ids joined by blanks.
inline QString idsText(const QJsonObject& score, const char* key)
{
    QStringList ids;
    for (const QJsonValue& id : score.value(QLatin1StringView(key)).toArray())
        ids.append(id.toString());
    return ids.join(u' ');
}

} // namespace anxin
