// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rulebook.h"

#include "core/base/fault.h"
#include "core/base/moment.h"
#include "core/base/schoolyear.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

int limitIn(const QJsonObject& limits, const char* name)
{
    const QJsonValue limit = limits[QLatin1StringView(name)];
    const int value = limit[QStringLiteral("value")].toInt();
    if (value <= 0)
        throw Fault{FaultKind::Bug, QStringLiteral("no limit %1").arg(QLatin1StringView(name))};
    return value;
}

QualityRules qualityRules()
{
    const QJsonObject file = ruleFile(QStringLiteral("quality.json"), QStringLiteral("anxin-quality/1"));
    const QJsonObject limits = file[QStringLiteral("limits")].toObject();
    QualityRules rules{limitIn(limits, "least-seconds-an-item"),
                       limitIn(limits, "same-answers-throughout"),
                       limitIn(limits, "most-blank-percent"),
                       limitIn(limits, "contradictory-pairs"),
                       {}};
    const QJsonArray scales = file[QStringLiteral("opposites")].toArray();
    for (const QJsonValue& scale : scales) {
        QualityRules::Opposites opposites{scale[QStringLiteral("agreement")].toString(), {}};
        const QJsonArray pairs = scale[QStringLiteral("pairs")].toArray();
        for (const QJsonValue& pair : pairs)
            opposites.pairs.emplace_back(pair.toString().section(u'/', 0, 0), pair.toString().section(u'/', 1));
        rules.opposites.insert(scale[QStringLiteral("scale")].toString(), opposites);
    }
    return rules;
}
} // namespace

RuleBook RuleBook::shipped()
{
    static const RuleBook book = read();
    return book;
}

void RuleBook::readDays(const QString& name, const QString& format, const QString& prefix)
{
    const QJsonObject file = ruleFile(name, format);
    const QJsonObject days = file[QStringLiteral("days")].toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        const QJsonValue number = it.value()[QStringLiteral("days")];
        const DaysRule rule{
            number.toInt(-1), TwoTongues::from(it.value()[QStringLiteral("source")]),
            fromIsoDate(it.value()[QStringLiteral("validFrom")].toString(file[QStringLiteral("validFrom")].toString()))};
        if (rule.days < 0 || rule.source.en.isEmpty() || rule.source.zh.isEmpty() || !rule.validFrom.isValid())
            throw Fault{FaultKind::Bug,
                        QStringLiteral("rule %1 of %2 lacks its days, its source or its day").arg(it.key(), name)};
        m_days.insert(prefix + it.key(), rule);
    }
}

RuleBook RuleBook::read()
{
    RuleBook book;
    book.readDays(QStringLiteral("agenda.json"), QStringLiteral("anxin-agenda/2"), {});
    book.readDays(QStringLiteral("referral.json"), QStringLiteral("anxin-referral/2"), referralPrefix());
    const QJsonObject agenda = ruleFile(QStringLiteral("agenda.json"), QStringLiteral("anxin-agenda/2"));
    const QJsonArray groups = agenda[QStringLiteral("attention-groups")][QStringLiteral("categories")].toArray();
    for (const QJsonValue& category : groups)
        book.m_attentionGroups << category.toString();
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
    book.m_quality = qualityRules();
    return book;
}

RuleBook RuleBook::withQuality(const QualityRules& quality) const
{
    RuleBook book = *this;
    book.m_quality = quality;
    return book;
}

RuleBook RuleBook::withDays(const QString& rule, const DaysRule& days) const
{
    RuleBook book = *this;
    book.m_days.insert(rule, days);
    return book;
}

int RuleBook::daysOf(const QString& rule) const
{
    const auto found = m_days.constFind(rule);
    if (found == m_days.constEnd())
        throw Fault{FaultKind::Bug, QStringLiteral("no rule for %1").arg(rule)};
    return found->days;
}

int RuleBook::daysUntilAnswer(LetterUrgency urgency) const
{
    switch (urgency) {
    case LetterUrgency::Urgent: return daysOf(QStringLiteral("letter-urgent"));
    case LetterUrgency::Soon: return daysOf(QStringLiteral("letter-soon"));
    case LetterUrgency::Ordinary: break;
    }
    return daysUntilDue(LoopKind::Letter);
}

TransitionRules RuleBook::transitions() const
{
    return {daysOf(QStringLiteral("transition-least")), daysOf(QStringLiteral("transition-before")),
            daysOf(QStringLiteral("transition-after")), daysOf(QStringLiteral("transition-results")),
            daysOf(QStringLiteral("transition-entry"))};
}

std::vector<int> RuleBook::followUpDays() const
{
    const QString one = referralPrefix() + QStringLiteral("follow-up-");
    std::vector<int> days;
    for (auto it = m_days.lowerBound(one); it != m_days.end() && it.key().startsWith(one); ++it)
        days.push_back(it->days);
    std::ranges::sort(days); // a school may have decided on another order
    return days;
}

int RuleBook::daysUntilGuardianContact(int rank) const
{
    return rank == 1 ? daysOf(QStringLiteral("guardian-contact-red")) : daysUntilDue(LoopKind::GuardianContact);
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
