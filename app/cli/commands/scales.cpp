// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/scales.h"

#include "core/scales/definitionreader.h"
#include "core/scales/examples.h"
#include "core/scales/labels.h"
#include "core/services/editions/editioncheck.h"
#include "core/vault/atomicfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject summaryOf(const Definition& definition)
{
    return {{QStringLiteral("id"), definition.id},
            {QStringLiteral("version"), definition.version},
            {QStringLiteral("title_zh"), definition.titleZh},
            {QStringLiteral("title_en"), definition.titleEn},
            {QStringLiteral("items"), static_cast<int>(definition.items.size())}};
}

template <class Range>
QJsonArray idsOf(const Range& things, QString (*idOf)(const typename Range::value_type&))
{
    QJsonArray ids;
    for (const auto& thing : things)
        ids << idOf(thing);
    return ids;
}

QJsonObject toJson(const Definition& definition)
{
    QJsonObject object = summaryOf(definition);
    object.insert(QStringLiteral("licence"), definition.licence.status);
    object.insert(QStringLiteral("note"), definition.note);
    object.insert(QStringLiteral("item_ids"), idsOf(
                                                  definition.items, +[](const Item& item) { return item.id; }));
    object.insert(QStringLiteral("codings"), idsOf(
                                                 definition.codings, +[](const Coding& coding) { return coding.name; }));
    object.insert(QStringLiteral("alerts"), idsOf(
                                                definition.alerts, +[](const Alert& alert) { return alert.id; }));
    object.insert(QStringLiteral("examples"), static_cast<int>(definition.examples.size()));
    return object;
}

QStringList linesOf(const Definition& definition, const QLocale& locale)
{
    QStringList lines{Tr::tr("%1 · %2 · edition %3").arg(definition.id, definition.title(locale)).arg(definition.version)};
    if (!definition.note.isEmpty())
        lines << definition.note;
    lines << Tr::tr("Questions: %1").arg(definition.items.size());
    for (const Coding& coding : definition.codings)
        lines << Tr::tr("Other coding: %1").arg(coding.name);
    for (const Step& step : definition.steps)
        if (!step.id.startsWith(u'_'))
            lines << Tr::tr("Result: %1 (%2)").arg(stepLabel(step), step.id);
    for (const Alert& alert : definition.alerts)
        lines << Tr::tr("Critical answer: %1 (%2)").arg(alertLabel(alert.id), label(alert.level));
    lines << Tr::tr("Rights: %1").arg(definition.licence.status);
    lines << Tr::tr("Worked examples: %1").arg(definition.examples.size());
    return lines;
}

} // namespace

QString ScalesCommand::summary() const
{
    return Tr::tr("List, show or write out the questionnaires, or check the definition of one");
}

void ScalesCommand::describe(CLI::App& verb)
{
    verb.add_option("ACTION", m_action, utf8(Tr::tr("What to do: list, show, check or export")))
        ->check(CLI::IsMember({"list", "show", "check", "export"}));
    verb.add_option("SUBJECT", m_subject, utf8(Tr::tr("With show and export, the questionnaire's id; with check, the file")));
    verb.add_option("TARGET", m_target, utf8(Tr::tr("With export, the file to write; it must not be there yet")));
}

Ending ScalesCommand::run(Context& context)
{
    if (m_action == "list")
        return list(context);
    if (m_subject.empty())
        return refuse(wrongUsage(Tr::tr("Name what to show or check: anxin-cli scales show ID, anxin-cli scales check FILE.")));
    if (m_action == "export")
        return writeOut(context);
    return m_action == "show" ? show(context) : check(context);
}

Ending ScalesCommand::list(const Context& context) const
{
    for (const Definition* definition : context.catalogue.all()) {
        if (context.json)
            printJson(context, summaryOf(*definition));
        else
            printLine(context, QStringLiteral("%1 · %2").arg(definition->id, definition->title(context.locale)));
    }
    return ExitCode::Done;
}

Ending ScalesCommand::show(const Context& context) const
{
    const Definition* definition = context.catalogue.find(QString::fromStdString(m_subject));
    if (!definition)
        return refuse(noSuchScale(m_subject));
    if (context.json) {
        printJson(context, toJson(*definition));
    } else {
        for (const QString& line : linesOf(*definition, context.locale))
            printLine(context, line);
    }
    return ExitCode::Done;
}

Ending ScalesCommand::check(const Context& context) const
{
    const QString path = pathFrom(m_subject);
    if (!QFileInfo(path).isFile())
        return refuse(wrongUsage(Tr::tr("There is no file %1.").arg(path)));
    const auto definition = readDefinitionFile(path);
    if (!definition)
        return refuse(failureOf(definition.error()));
    QJsonArray mismatches;
    for (const ExampleMismatch& mismatch : runExamples(*definition)) {
        mismatches << QJsonObject{{QStringLiteral("example"), mismatch.example},
                                  {QStringLiteral("where"), mismatch.where},
                                  {QStringLiteral("expected"), mismatch.expected},
                                  {QStringLiteral("found"), mismatch.found}};
        if (!context.json)
            printLine(context, sentence(mismatch));
    }
    if (context.json)
        printJson(context, {{QStringLiteral("id"), definition->id},
                            {QStringLiteral("examples"), static_cast<int>(definition->examples.size())},
                            {QStringLiteral("mismatches"), mismatches}});
    else if (mismatches.isEmpty() && !definition->examples.empty())
        printLine(context, Tr::tr("%1 is well formed, and all %2 of its worked examples agree.")
                               .arg(definition->id)
                               .arg(definition->examples.size()));
    if (definition->examples.empty())
        return refuse(failureOf(EditionRefusal{EditionProblem::NoExamples}));
    if (mismatches.isEmpty())
        return ExitCode::Done;
    return refuse(Failure{ExitCode::RefusedByRule, Tr::tr("Some of its worked examples do not agree with its rules.")});
}

// The file as it ships: a definition holds nothing of anybody.
Ending ScalesCommand::writeOut(const Context& context) const
{
    const Definition* definition = context.catalogue.find(QString::fromStdString(m_subject));
    if (!definition)
        return refuse(noSuchScale(m_subject));
    const QString path = pathFrom(m_target);
    if (m_target.empty())
        return refuse(wrongUsage(Tr::tr("Name the file to write: anxin-cli scales export ID FILE.")));
    if (QFileInfo::exists(path))
        return refuse(wrongUsage(Tr::tr("There is a file %1 already. It was left as it is.").arg(path)));
    replaceFile(path, context.catalogue.json(*definition));
    printLine(context,
              Tr::tr("%1, edition %2, was written to %3. For an edition of your own, give it the number %4, change what "
                     "differs, correct the worked examples, and run anxin-cli scales check.")
                  .arg(definition->id)
                  .arg(definition->version)
                  .arg(path)
                  .arg(definition->version + 1));
    return ExitCode::Done;
}

} // namespace anxin
