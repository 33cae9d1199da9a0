// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/editions/editioncheck.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Editions)
};

constexpr int highestVersion = 9999; // CHECK of own_scale

// Every fact that a score of this definition can have, as rules write it.
QStringList possibleFacts(const Definition& definition)
{
    QStringList facts;
    for (const Flag& flag : definition.flags)
        facts << QStringLiteral("flag:") + flag.id;
    for (const Band& band : definition.bands)
        for (const Cut& cut : band.cuts)
            facts << QStringLiteral("band:%1=%2").arg(band.key, cut.id);
    for (const Outcome& outcome : definition.outcome)
        facts << QStringLiteral("outcome:") + outcome.id;
    return facts;
}

bool isSameContent(const QByteArray& left, const QByteArray& right)
{
    return QJsonDocument::fromJson(left) == QJsonDocument::fromJson(right);
}

QStringList alertsOnlyIn(const Definition& before, const Definition& now)
{
    QStringList gone;
    for (const Alert& alert : before.alerts)
        if (std::ranges::none_of(now.alerts, [&](const Alert& kept) { return kept.id == alert.id; }))
            gone << alert.id;
    return gone;
}

} // namespace

QString sentence(const ExampleMismatch& mismatch)
{
    return Tr::tr("Example %1, %2: expected %3, found %4")
        .arg(mismatch.example, mismatch.where, mismatch.expected, mismatch.found);
}

QString sentence(const EditionRefusal& refusal)
{
    switch (refusal.problem) {
    case EditionProblem::Unreadable: return sentence(*refusal.reader);
    case EditionProblem::NoExamples:
        return Tr::tr("The file has no worked examples, so nobody can see whether it scores rightly. Please add at least one: "
                      "answers, and the results that the manual gives for them.");
    case EditionProblem::ExamplesWrong:
        return Tr::tr("Places where the worked examples do not agree with the rules of the file: %1. One of the two is wrong.")
            .arg(refusal.mismatches.size());
    case EditionProblem::VersionTooHigh: return Tr::tr("The number of an edition is at most %1.").arg(highestVersion);
    case EditionProblem::AlreadyThere: return Tr::tr("This very edition is there already. There is nothing to do.");
    case EditionProblem::OtherContent:
        return Tr::tr(
                   "There is an edition of this number with other content, and results refer to it. Please give the file the "
                   "number %1 or a higher one.")
            .arg(refusal.newest + 1);
    case EditionProblem::NotNewer:
        return Tr::tr("The newest edition is number %1. Please give the file a higher number.").arg(refusal.newest);
    case EditionProblem::RuleLost:
        return Tr::tr("The rules by which pupils are found for a second interview speak of results that this edition does not "
                      "have, so nobody would be found any more: %1. Please keep these names.")
            .arg(refusal.lost.join(QStringLiteral(", ")));
    case EditionProblem::NoSource:
        return Tr::tr("Please say where this edition comes from, e.g. the publication of the norms. It is kept with it.");
    }
    return {};
}

Result<CheckedEdition, EditionRefusal> checkEdition(const QByteArray& json)
{
    auto definition = readDefinition(json);
    if (!definition)
        return refuse(EditionRefusal{EditionProblem::Unreadable, definition.error()});
    if (definition->version > highestVersion)
        return refuse(EditionRefusal{EditionProblem::VersionTooHigh});
    if (definition->examples.empty())
        return refuse(EditionRefusal{EditionProblem::NoExamples});
    if (auto mismatches = runExamples(*definition); !mismatches.empty())
        return refuse(EditionRefusal{EditionProblem::ExamplesWrong, {}, std::move(mismatches)});
    return CheckedEdition{std::make_shared<const Definition>(std::move(*definition)), json};
}

Result<EditionProposal, EditionRefusal> proposeEdition(const CheckedEdition& edition, const Catalogue& catalogue,
                                                       const RuleBook& rules)
{
    const Definition& definition = *edition.definition;
    const Definition* newest = catalogue.find(definition.id);
    const int before = newest ? newest->version : 0;
    if (const Definition* same = catalogue.find(definition.id, definition.version))
        return refuse(EditionRefusal{isSameContent(catalogue.json(*same), edition.json) ? EditionProblem::AlreadyThere
                                                                                        : EditionProblem::OtherContent,
                                     {},
                                     {},
                                     before});
    if (definition.version < before)
        return refuse(EditionRefusal{EditionProblem::NotNewer, {}, {}, before});
    const QStringList wanted = rules.candidateReasons(definition.id);
    const QStringList facts = possibleFacts(definition);
    QStringList lost = wanted;
    lost.removeIf([&](const QString& fact) { return facts.contains(fact); });
    if (!lost.isEmpty())
        return refuse(EditionRefusal{EditionProblem::RuleLost, {}, {}, before, lost});
    return EditionProposal{edition, before, newest ? alertsOnlyIn(*newest, definition) : QStringList(), !wanted.isEmpty()};
}

} // namespace anxin
