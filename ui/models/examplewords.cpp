// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/examplewords.h"

#include "core/scales/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExampleWords)
};

QString scoreName(const QString& id)
{
    Step step;
    step.id = id;
    return stepLabel(step);
}

// "total.cn" → "Total (Chinese cuts)".
QString bandName(const QString& key)
{
    const QString scheme = key.section(u'.', 1);
    const QString score = scoreName(key.section(u'.', 0, 0));
    return scheme.isEmpty() ? score : Tr::tr("%1 (%2)", "a score, and whose bands").arg(score, schemeLabel(scheme));
}

QString partName(const QString& where)
{
    const QString part = where.section(u'.', 0, 0);
    const QString rest = where.section(u'.', 1);
    if (part == QLatin1StringView("steps"))
        return Tr::tr("score “%1”").arg(scoreName(rest));
    if (part == QLatin1StringView("bands"))
        return Tr::tr("band of “%1”").arg(bandName(rest));
    if (part == QLatin1StringView("alerts"))
        return Tr::tr("critical answers");
    if (part == QLatin1StringView("validity"))
        return Tr::tr("validity");
    if (part == QLatin1StringView("flags"))
        return Tr::tr("cut-offs reached");
    if (part == QLatin1StringView("outcome"))
        return Tr::tr("outcome");
    if (part == QLatin1StringView("badAnswers"))
        return Tr::tr("answers that are none of the choices");
    return where;
}

QString idWords(const QString& where, const QString& id)
{
    const QString part = where.section(u'.', 0, 0);
    if (part == QLatin1StringView("bands"))
        return bandLabel(id);
    if (part == QLatin1StringView("alerts"))
        return alertLabel(id);
    if (part == QLatin1StringView("validity"))
        return validityLabel(id);
    if (part == QLatin1StringView("flags"))
        return flagLabel(id);
    if (part == QLatin1StringView("outcome"))
        return outcomeLabel(id);
    return id;
}

// `written`: JSON text, or the "nothing" of ExampleMismatch, which is none.
QString resultWords(const QString& where, const QString& written)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + written.toUtf8() + ']').array().first();
    if (value.isString())
        return idWords(where, value.toString());
    if (value.isDouble())
        return written;
    QStringList words;
    for (const QJsonValue& id : value.toArray())
        words << idWords(where, id.toString());
    return words.isEmpty() ? Tr::tr("none") : words.join(Tr::tr(", ", "between two names"));
}

} // namespace

QString placeWords(const ExampleMismatch& mismatch)
{
    return Tr::tr("Worked example %1: %2").arg(mismatch.example, partName(mismatch.where));
}

QString differenceWords(const ExampleMismatch& mismatch)
{
    return Tr::tr("expected: %1; found: %2")
        .arg(resultWords(mismatch.where, mismatch.expected), resultWords(mismatch.where, mismatch.found));
}

} // namespace anxin
