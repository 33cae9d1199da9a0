// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rulebook.h"

#include "core/base/fault.h"
#include "core/base/schoolyear.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anxin {

namespace {
QJsonObject ruleFile(const QString& name, const QString& format)
{
    QFile file(QStringLiteral(":/data/rules/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::Bug, QStringLiteral("rules %1 are missing").arg(name)};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object[QStringLiteral("format")].toString() != format)
        throw Fault{FaultKind::Bug, QStringLiteral("rules %1 are not %2").arg(name, format)};
    return object;
}
} // namespace

RuleBook RuleBook::shipped()
{
    RuleBook book;
    const QJsonObject days =
        ruleFile(QStringLiteral("agenda.json"), QStringLiteral("anxin-agenda/1"))[QStringLiteral("days")].toObject();
    for (auto it = days.begin(); it != days.end(); ++it)
        book.m_days.insert(it.key(), it.value()[QStringLiteral("days")].toInt());
    const QJsonObject kept = ruleFile(QStringLiteral("retention.json"), QStringLiteral("anxin-retention/1"));
    book.m_yearsKept = kept[QStringLiteral("afterLeaving")][QStringLiteral("years")].toInt();
    const QJsonArray rules =
        ruleFile(QStringLiteral("candidates.json"), QStringLiteral("anxin-candidates/1"))[QStringLiteral("rules")].toArray();
    for (const QJsonValue& rule : rules) {
        QStringList reasons;
        const QJsonArray any = rule[QStringLiteral("any")].toArray();
        for (const QJsonValue& reason : any)
            reasons << reason.toString();
        const auto source = fromCode<CutSource>(rule[QStringLiteral("source")].toString());
        if (!source)
            throw Fault{FaultKind::Bug, QStringLiteral("a rule for candidates without a source")};
        book.m_candidates.insert(rule[QStringLiteral("scale")].toString(), {reasons, *source});
    }
    return book;
}

int RuleBook::daysUntilDue(LoopKind kind) const
{
    const auto found = m_days.constFind(toCode(kind));
    if (found == m_days.constEnd())
        throw Fault{FaultKind::Bug, QStringLiteral("no rule for %1").arg(toCode(kind))};
    return *found;
}

QDate RuleBook::keptUntil(QDate leftOn) const
{
    return SchoolYear{SchoolYear::containing(leftOn).startYear() + m_yearsKept}.lastDay();
}

QStringList RuleBook::candidateReasons(const QString& scale) const
{
    const auto rule = m_candidates.constFind(scale);
    return rule == m_candidates.cend() ? QStringList() : rule->reasons;
}

std::optional<CutSource> RuleBook::candidateSource(const QString& scale) const
{
    const auto rule = m_candidates.constFind(scale);
    return rule == m_candidates.cend() ? std::nullopt : std::optional(rule->source);
}

} // namespace anxin
