// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/commands/addscale.h"
#include "app/cli/commands/agenda.h"
#include "app/cli/commands/audit.h"
#include "app/cli/commands/backup.h"
#include "app/cli/commands/confirmclock.h"
#include "app/cli/commands/create.h"
#include "app/cli/commands/demo.h"
#include "app/cli/commands/escrow.h"
#include "app/cli/commands/importscreening.h"
#include "app/cli/commands/importstudents.h"
#include "app/cli/commands/info.h"
#include "app/cli/commands/password.h"
#include "app/cli/commands/reportcommand.h"
#include "app/cli/commands/rescue.h"
#include "app/cli/commands/scales.h"
#include "app/cli/commands/score.h"
#include "app/cli/commands/undoimport.h"
#include "app/cli/commands/users.h"
#include "app/cli/commands/verify.h"
#include "app/cli/usage.h"

#include <QLoggingCategory>

#include <algorithm>
#include <new>
#include <sstream>

namespace anxin {

Q_LOGGING_CATEGORY(edgeLog, "anxin.cli.edge")

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Verb {
    std::unique_ptr<Command> command;
    CLI::App* parser;
};

// The list of verbs, in the order of the help.
std::vector<Verb> allVerbs()
{
    std::vector<Verb> verbs;
    const auto add = [&](std::unique_ptr<Command> command) { verbs.push_back({std::move(command), nullptr}); };
    add(std::make_unique<CreateCommand>());
    add(std::make_unique<InfoCommand>());
    add(std::make_unique<DemoCommand>());
    add(std::make_unique<ScalesCommand>());
    add(std::make_unique<AddScaleCommand>());
    add(std::make_unique<ScoreCommand>());
    add(std::make_unique<ImportStudentsCommand>());
    add(std::make_unique<ImportScreeningCommand>());
    add(std::make_unique<UndoImportCommand>());
    add(std::make_unique<AgendaCommand>());
    add(std::make_unique<WriteReportCommand>());
    add(std::make_unique<PackageCommand>());
    add(std::make_unique<VerifyCommand>());
    add(std::make_unique<AuditCommand>());
    add(std::make_unique<ConfirmClockCommand>());
    add(std::make_unique<BackupCommand>());
    add(std::make_unique<ListBackupsCommand>());
    add(std::make_unique<DrillCommand>());
    add(std::make_unique<RestoreCommand>());
    add(std::make_unique<RescueCommand>());
    add(std::make_unique<ChangePasswordCommand>());
    add(std::make_unique<RecoverCommand>());
    add(std::make_unique<RenewCardCommand>());
    add(std::make_unique<ListUsersCommand>());
    add(std::make_unique<AddUserCommand>());
    add(std::make_unique<RemoveUserCommand>());
    add(std::make_unique<RotateCommand>());
    add(std::make_unique<MakeEscrowKeyCommand>());
    add(std::make_unique<AddEscrowCommand>());
    return verbs;
}

QString summaryOf(const QString& group)
{
    if (group == QStringLiteral("import"))
        return Tr::tr("Read a file in");
    if (group == QStringLiteral("user"))
        return Tr::tr("Who can open a vault");
    return Tr::tr("Keys kept outside the counselling room");
}

// `import students` hangs in the group `import`.
auto* groupOf(CLI::App& root, const QStringList& words)
{
    if (words.size() == 1)
        return &root;
    const std::string name = utf8(words.first());
    const auto known = root.get_subcommands([&](CLI::App* verb) { return verb->get_name() == name; });
    if (!known.empty())
        return known.front();
    CLI::App* group = root.add_subcommand(name, utf8(summaryOf(words.first())));
    return group->require_subcommand(1);
}

void describeRoot(CLI::App& root, Context& context, std::string& language)
{
    root.set_help_flag("-h,--help", utf8(Tr::tr("Show this help")));
    root.set_version_flag("--version", ANXIN_VERSION, utf8(Tr::tr("Show the version")));
    root.add_flag("--json", context.json, utf8(Tr::tr("Write the result as JSON, for a script")));
    root.add_option("--lang", language, utf8(Tr::tr("Language of texts and messages")))->check(CLI::IsMember({"zh_CN", "en"}));
    root.fallthrough();
    root.require_subcommand(1);
}

enum class Asked : quint8 { Verb, Help };

Result<Asked, Failure> parse(CLI::App& root, const QStringList& arguments, const Context& context)
{
    std::vector<std::string> backwards;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        backwards.push_back(utf8(*argument));
    try {
        root.parse(std::move(backwards));
        return Asked::Verb;
    } catch (const CLI::ParseError& error) {
        std::ostringstream out, err;
        if (root.exit(error, out, err) == 0) { // help or version was asked for
            context.out << QString::fromStdString(out.str());
            return Asked::Help;
        }
        return refuse(
            wrongUsage(Tr::tr("This command line is not understood: %1\nSee anxin-cli --help.").arg(sentence(error, root))));
    }
}

Ending runVerb(const QStringList& arguments, Context& context)
{
    CLI::App root{utf8(Tr::tr("Anxin on the command line: the counselling room's vault, screening, cases and reports.")),
                  "anxin-cli"};
    std::string language; // already taken into account, by startup
    describeRoot(root, context, language);
    std::vector<Verb> verbs = allVerbs();
    for (Verb& verb : verbs) {
        const QStringList words = QString::fromLatin1(verb.command->name()).split(u' ');
        verb.parser = groupOf(root, words)->add_subcommand(utf8(words.last()), utf8(verb.command->summary()));
        verb.command->describe(*verb.parser);
    }
    nameHelpGroups(root);
    const auto asked = parse(root, arguments, context);
    if (!asked)
        return refuse(asked.error());
    if (*asked == Asked::Help)
        return ExitCode::Done;
    // The parser asks for exactly one; a verb that is a group too, as `backup`, stands before its own.
    const auto chosen = std::find_if(verbs.rbegin(), verbs.rend(), [](const Verb& verb) { return verb.parser->parsed(); });
    return chosen->command->run(context);
}

Ending guarded(const QStringList& arguments, Context& context)
{
    try {
        return runVerb(arguments, context);
    } catch (const Cancelled&) {
        return refuse(cancelled());
    } catch (const Fault& fault) {
        qCWarning(edgeLog) << fault.detail();
        return refuse(failureOf(fault));
    } catch (const std::bad_alloc&) {
        return refuse(failureOf(Fault{FaultKind::OutOfMemory}));
    } catch (const std::exception& error) {
        qCCritical(edgeLog) << error.what();
        return refuse(failureOf(Fault{FaultKind::Bug}));
    }
}

} // namespace

int runCommandLine(const QStringList& arguments, Context& context)
{
    const Ending ending = guarded(arguments, context);
    if (!ending)
        tell(context, ending.error().words);
    context.out.flush();
    if (ending && context.out.status() != QTextStream::Ok) {
        tell(context, Tr::tr("The result could not be written to where it was sent."));
        return static_cast<int>(ExitCode::DeviceFailed);
    }
    return static_cast<int>(ending ? *ending : ending.error().code);
}

} // namespace anxin
