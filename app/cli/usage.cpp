// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usage.h"

#include <QCoreApplication>
#include <QStringList>

#include <CLI/CLI.hpp>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void nameGroupsOf(CLI::App& app)
{
    for (CLI::Option* option : app.get_options())
        if (option->get_group() == "Options")
            option->group(Tr::tr("Options").toStdString());
    for (CLI::App* verb : app.get_subcommands(nullptr)) {
        verb->group(Tr::tr("Commands").toStdString());
        nameGroupsOf(*verb);
    }
}

// The verb that was asked for, as far as it was understood.
CLI::App& askedFor(CLI::App& app)
{
    const std::vector<CLI::App*> parsed = app.get_subcommands();
    return parsed.empty() ? app : askedFor(*parsed.front());
}

// The option that the parser's message begins with or names.
const CLI::Option* optionIn(const QString& message, CLI::App& verb)
{
    const CLI::Option* named = nullptr;
    for (const CLI::App* app = &verb; app != nullptr; app = app->get_parent())
        for (const CLI::Option* option : app->get_options())
            if (message.contains(QString::fromStdString(option->get_name())) &&
                (named == nullptr || named->get_name().size() < option->get_name().size()))
                named = option;
    return named;
}

// What the option takes, from the parser's description: "TEXT:{a,b}", "INT:INT in [1 - 9]".
QString takenBy(const CLI::Option& option)
{
    const QString type = QString::fromStdString(option.get_type_name());
    if (const qsizetype open = type.indexOf(u'{'); open >= 0)
        return type.sliced(open + 1).chopped(1).split(u',').join(QStringLiteral(", "));
    if (const qsizetype open = type.indexOf(u'['); open >= 0)
        return type.sliced(open + 1).chopped(1);
    return Tr::tr("a number");
}

QString missingIn(const QString& message, CLI::App& verb, const QStringList& strange)
{
    const QString what = message.section(QStringLiteral(" is required"), 0, 0);
    const bool isVerb = verb.get_require_subcommand_min() > 0 && optionIn(what, verb) == nullptr;
    if (!isVerb)
        return Tr::tr("%1 is missing.").arg(what);
    if (!strange.isEmpty() && !strange.front().startsWith(u'-'))
        return Tr::tr("There is no command “%1”.").arg(strange.front());
    if (!strange.isEmpty())
        return Tr::tr("“%1” was not expected here.").arg(strange.front());
    QStringList names;
    for (const CLI::App* known : verb.get_subcommands([](const CLI::App*) { return true; }))
        names << QString::fromStdString(known->get_name());
    return Tr::tr("It must say what to do: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

void nameHelpGroups(CLI::App& root)
{
    const auto label = [&](const char* key, const QString& words) { root.get_formatter()->label(key, words.toStdString()); };
    label("Usage", Tr::tr("Usage"));
    label("OPTIONS", Tr::tr("options"));
    label("SUBCOMMAND", Tr::tr("command"));
    label("SUBCOMMANDS", Tr::tr("command"));
    label("Positionals", Tr::tr("Arguments"));
    label("REQUIRED", Tr::tr("(required)"));
    label("TEXT", Tr::tr("TEXT"));
    for (const char* number : {"INT", "UINT"})
        label(number, Tr::tr("NUMBER"));
    nameGroupsOf(root);
}

QString sentence(const CLI::ParseError& error, CLI::App& root)
{
    QStringList strange;
    for (const std::string& word : root.remaining(true))
        strange << QString::fromStdString(word);
    CLI::App& verb = askedFor(root);
    const QString message = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        return missingIn(message, verb, strange);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return Tr::tr("“%1” was not expected here.").arg(strange.join(u' '));
    const CLI::Option* option = optionIn(message, verb);
    if (option == nullptr)
        return Tr::tr("An option is used in a way that it does not know.");
    const QString name = QString::fromStdString(option->get_name());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr || option->results().empty())
        return Tr::tr("%1 wants one value behind it.").arg(name);
    return Tr::tr("%1 does not take “%2”. It takes: %3.")
        .arg(name, QString::fromStdString(option->results().back()), takenBy(*option));
}

} // namespace anxin
