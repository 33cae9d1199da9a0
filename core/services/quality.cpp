// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/quality.h"

#include "core/base/tr.h"

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Judgement)
};

const QString tooFast = QStringLiteral("quality:too-fast");
const QString sameThroughout = QStringLiteral("quality:same-throughout");
const QString manyBlank = QStringLiteral("quality:many-blank");
const QString contradictory = QStringLiteral("quality:contradictory");
const QString unfinished = QStringLiteral("quality:unfinished");
const QString totalsOnly = QStringLiteral("quality:totals-only");

bool isTooFast(const Definition& definition, std::optional<int> seconds, const QualityRules& rules)
{
    return seconds && *seconds < std::ssize(definition.items) * rules.leastSecondsAnItem;
}

bool areTheSame(const Answers& answers, const QualityRules& rules)
{
    const QString first = answers.isEmpty() ? QString() : answers.first();
    return answers.size() >= rules.sameAnswersThroughout &&
           std::all_of(answers.begin(), answers.end(), [&](const QString& code) { return code == first; });
}

bool contradictThemselves(const Definition& definition, const Answers& answers, const QualityRules& rules)
{
    const auto opposites = rules.opposites.constFind(definition.id);
    if (opposites == rules.opposites.cend())
        return false;
    const auto agreesWithBoth = [&](const auto& pair) {
        return answers.value(pair.first) == opposites->agreement && answers.value(pair.second) == opposites->agreement;
    };
    return std::count_if(opposites->pairs.begin(), opposites->pairs.end(), agreesWithBoth) >= rules.contradictoryPairs;
}

} // namespace

QStringList qualityMarks(const Definition& definition, const Answers& answers, const Score& score, std::optional<int> seconds,
                         const QualityRules& rules)
{
    QStringList marks = qualityMarksOfFactors(definition, seconds, rules);
    if (areTheSame(answers, rules))
        marks << sameThroughout;
    if (std::ssize(score.unanswered) * 100 > std::ssize(definition.items) * rules.mostBlankPercent)
        marks << manyBlank;
    if (contradictThemselves(definition, answers, rules))
        marks << contradictory;
    return marks;
}

QStringList qualityMarksOfFactors(const Definition& definition, std::optional<int> seconds, const QualityRules& rules)
{
    return isTooFast(definition, seconds, rules) ? QStringList{tooFast} : QStringList();
}

QString factorsOnlyMark()
{
    return totalsOnly;
}

QString unfinishedMark()
{
    return unfinished;
}

QString qualityText(const QString& mark, const Definition& definition)
{
    if (mark == tooFast)
        return Tr::tr("Answered too fast");
    if (mark == sameThroughout)
        return Tr::tr("The same answer throughout");
    if (mark == manyBlank)
        return Tr::tr("Many answers missing");
    if (mark == unfinished)
        return Tr::tr("Not all answers typed in yet");
    if (mark == contradictory)
        return Tr::tr("Agrees with statements that say the opposite");
    if (mark == totalsOnly && definition.alerts.empty())
        return Tr::tr("Factor scores only: single answers cannot be seen here");
    if (mark == totalsOnly)
        return Tr::tr("Look up critical answers on the platform: only factor scores are here");
    return {};
}

} // namespace anxin
