// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/judgement.h"

#include "core/base/fault.h"
#include "core/scales/conditionwords.h"
#include "core/scales/factorscores.h"
#include "core/scales/labels.h"
#include "core/scales/scorejson.h"
#include "core/services/quality.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Judgement)
};

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// Every fact of a score under the name by which rules speak of it.
QStringList factsOf(const Score& score, const Definition& definition)
{
    QStringList facts;
    for (int flag : score.flags)
        facts << QStringLiteral("flag:") + definition.flags[static_cast<std::size_t>(flag)].id;
    for (const BandHit& hit : score.bands) {
        const Band& band = definition.bands[static_cast<std::size_t>(hit.band)];
        facts << QStringLiteral("band:%1=%2").arg(band.key, band.cuts[static_cast<std::size_t>(hit.cut)].id);
    }
    if (score.outcome >= 0)
        facts << QStringLiteral("outcome:") + definition.outcome[static_cast<std::size_t>(score.outcome)].id;
    return facts;
}

// A rule about a flag or an outcome may read any value, one about a band only its own.
bool isRead(const Band& band, const QStringList& rules)
{
    return std::any_of(rules.begin(), rules.end(), [&](const QString& rule) {
        return !rule.startsWith(QStringLiteral("band:")) || rule.startsWith(QStringLiteral("band:%1=").arg(band.key));
    });
}

// A score that no rule can read: an outcome that is open, or a rule's band that was never reached because its value is missing.
bool isOpen(const Score& score, const Definition& definition, const QStringList& rules)
{
    if (score.outcome == Score::undetermined || !score.badAnswers.isEmpty())
        return true;
    return std::any_of(definition.bands.begin(), definition.bands.end(), [&](const Band& band) {
        const StepScore& step = score.steps[static_cast<std::size_t>(band.step)];
        return step.exists && !step.value && isRead(band, rules);
    });
}

QString whenWords(const std::optional<Condition>& when, const Definition& definition)
{
    return when ? conditionWords(*when, definition) : QString();
}

// "total.cn=positive" → "> 160", where only one band says so: those for other people have other bounds.
QString bandRule(const QString& rest, const Definition& definition)
{
    const QString key = rest.section(u'=', 0, 0);
    const auto isIt = [&](const Band& band) { return band.key == key; };
    if (std::count_if(definition.bands.begin(), definition.bands.end(), isIt) != 1)
        return {};
    for (const Cut& cut : std::find_if(definition.bands.begin(), definition.bands.end(), isIt)->cuts)
        if (cut.id == rest.section(u'=', 1))
            return cutWords(cut);
    return {};
}

// What the answers say, or the factor scores where there are no answers.
FactorScore scored(const Definition& definition, const Answers& answers, const Subject& subject, bool factorsOnly)
{
    if (factorsOnly)
        return scoreFactors(definition, answers, subject);
    FactorScore seen;
    seen.score = Scorer{definition}.score(answers, subject);
    return seen;
}

// An outcome whose own condition holds makes a candidate also where a more serious one, "not valid", cannot be seen.
QStringList factsOf(const FactorScore& seen, const Definition& definition)
{
    QStringList facts = factsOf(seen.score, definition);
    if (seen.score.outcome == Score::undetermined)
        for (const int outcome : seen.ownOutcomes)
            facts << QStringLiteral("outcome:") + definition.outcome[static_cast<std::size_t>(outcome)].id;
    return facts;
}

// Something that would make a candidate may be so: only the answers would tell.
bool isUnseen(const FactorScore& seen, const Definition& definition, const QStringList& rules)
{
    return !seen.openAlerts.empty() || std::any_of(seen.openFlags.begin(), seen.openFlags.end(), [&](int flag) {
        return rules.contains(QStringLiteral("flag:") + definition.flags[static_cast<std::size_t>(flag)].id);
    });
}

// Whether one of the wanted facts holds.
bool addFacts(QStringList& reasons, const FactorScore& seen, const Definition& definition, const QStringList& wanted)
{
    bool fired = false;
    for (const QString& fact : factsOf(seen, definition)) {
        if (wanted.contains(fact)) {
            reasons << fact;
            fired = true;
        }
    }
    return fired;
}

SheetValidity addValidity(QStringList& reasons, const Score& score, const Definition& definition, const QStringList& marks)
{
    SheetValidity validity = marks.isEmpty() ? SheetValidity::Valid : SheetValidity::Doubtful;
    for (int check : score.validity) {
        const Validity& found = definition.validity[static_cast<std::size_t>(check)];
        reasons << QStringLiteral("validity:") + found.id;
        validity = std::max(validity, found.verdict == Verdict::Void ? SheetValidity::Void : SheetValidity::Doubtful);
    }
    reasons << marks;
    return validity;
}

} // namespace

Judgement judge(const Definition& definition, const Answers& answers, const Subject& subject, std::optional<int> seconds,
                const RuleBook& rules, Extent extent)
{
    const bool factorsOnly = areFactorScores(answers);
    const FactorScore seen = scored(definition, answers, subject, factorsOnly);
    const Score& score = seen.score;
    const QStringList wanted = rules.candidateReasons(definition.id);

    Judgement judgement;
    QStringList reasons;
    for (int alert : score.alerts) {
        const Alert& found = definition.alerts[static_cast<std::size_t>(alert)];
        judgement.critical.push_back({found.id, found.level});
        reasons << QStringLiteral("alert:") + found.id;
    }
    judgement.criticalUnseen = !seen.openAlerts.empty();
    Signal signal = Signal::None;
    SheetValidity validity = SheetValidity::Valid;
    if (extent == Extent::Part) {
        reasons << unfinishedMark();
        signal = Signal::Undetermined;
        validity = SheetValidity::Doubtful;
    } else {
        const bool fired = addFacts(reasons, seen, definition, wanted);
        validity = addValidity(reasons, score, definition,
                               factorsOnly ? qualityMarksOfFactors(definition, seconds, rules.quality())
                                           : qualityMarks(definition, answers, score, seconds, rules.quality()));
        if (factorsOnly)
            reasons << factorsOnlyMark();
        if (fired && validity != SheetValidity::Void)
            signal = Signal::Candidate;
        else if (validity == SheetValidity::Void || isOpen(score, definition, wanted) || isUnseen(seen, definition, wanted))
            signal = Signal::Undetermined;
    }
    if (!judgement.critical.empty())
        signal = Signal::Candidate;
    judgement.result = {signal, validity, compact(QJsonArray::fromStringList(reasons)),
                        QString::fromUtf8(QJsonDocument(toJson(score, definition)).toJson(QJsonDocument::Compact))};
    return judgement;
}

QString toStoredAnswers(const Answers& answers)
{
    QJsonObject object;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Answers fromStoredAnswers(const QString& stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    if (!document.isObject())
        throw Fault{FaultKind::Damaged, QStringLiteral("stored answers are not an object")};
    const QJsonObject object = document.object();
    Answers answers;
    for (auto it = object.begin(); it != object.end(); ++it)
        answers.insert(it.key(), it.value().toString());
    return answers;
}

QString reasonText(const QString& reason, const Definition& definition)
{
    const QString kind = reason.section(u':', 0, 0);
    const QString rest = reason.section(u':', 1);
    if (kind == QStringLiteral("alert"))
        return alertLabel(rest);
    if (kind == QStringLiteral("flag"))
        return flagLabel(rest);
    if (kind == QStringLiteral("outcome"))
        return outcomeLabel(rest);
    if (kind == QStringLiteral("validity"))
        return validityLabel(rest);
    if (kind == QStringLiteral("band")) {
        const QString step = rest.section(u'=', 0, 0).section(u'.', 0, 0);
        const int index = definition.stepIndex.value(step, -1);
        const QString of = index >= 0 ? stepLabel(definition.steps[static_cast<std::size_t>(index)]) : step;
        return Tr::tr("%1: %2").arg(of, bandLabel(rest.section(u'=', 1)));
    }
    const QString quality = qualityText(reason, definition);
    return quality.isEmpty() ? reason : quality;
}

QString reasonWithRule(const QString& reason, const Definition& definition)
{
    const QString rest = reason.section(u':', 1);
    const auto ruleIn = [&](const auto& rules) {
        for (const auto& rule : rules)
            if (rule.id == rest)
                return whenWords(rule.when, definition);
        return QString();
    };
    const QString kind = reason.section(u':', 0, 0);
    const QString rule = kind == QStringLiteral("alert")      ? ruleIn(definition.alerts)
                         : kind == QStringLiteral("flag")     ? ruleIn(definition.flags)
                         : kind == QStringLiteral("outcome")  ? ruleIn(definition.outcome)
                         : kind == QStringLiteral("validity") ? ruleIn(definition.validity)
                         : kind == QStringLiteral("band")     ? bandRule(rest, definition)
                                                              : QString();
    const QString text = reasonText(reason, definition);
    return rule.isEmpty() ? text : Tr::tr("%1 (%2)", "what was found, and the rule behind it").arg(text, rule);
}

QString schemeIn(const QStringList& reasons)
{
    for (const QString& reason : reasons)
        if (reason.startsWith(QStringLiteral("band:")))
            return reason.section(u':', 1).section(u'=', 0, 0).section(u'.', 1);
    return {};
}

QStringList reasonsOf(const SheetResult& result)
{
    QStringList reasons;
    const QJsonArray array = QJsonDocument::fromJson(result.reasons.toUtf8()).array();
    for (const QJsonValue& reason : array)
        reasons << reason.toString();
    return reasons;
}

} // namespace anxin
