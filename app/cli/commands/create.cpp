// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/create.h"

#include "core/records/school/schoolrepository.h"
#include "core/vault/keys/passwordrules.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString CreateCommand::summary() const
{
    return Tr::tr("Make a new, empty vault for one school");
}

void CreateCommand::describe(CLI::App& verb)
{
    verb.add_option("VAULT", m_vault, utf8(Tr::tr("Folder to be made")))->required();
    verb.add_option("--school", m_school, utf8(Tr::tr("Name of the school")))->required();
    verb.add_option("--stage", m_stage, utf8(Tr::tr("Stage of the school")))
        ->required()
        ->check(CLI::IsMember({"primary", "junior", "senior", "vocational"}));
    verb.add_option("--user", m_user, utf8(Tr::tr("Name of the counsellor who opens the vault")));
    m_password.describe(verb);
}

Ending CreateCommand::run(Context& context)
{
    if (QString::fromStdString(m_school).trimmed().isEmpty())
        return refuse(wrongUsage(Tr::tr("Name the school: --school must not be empty. Nothing was made.")));
    const auto password = m_password.choose(context);
    if (!password)
        return refuse(password.error());
    const QStringList names{QString::fromStdString(m_school), QString::fromStdString(m_user)};
    if (const auto judged = judgePassword(*password, names); !judged)
        return refuse(failureOf(judged.error()));
    return make(context, *password);
}

Ending CreateCommand::make(Context& context, const Secret& password)
{
    const QString folder = pathFrom(m_vault);
    const QString user = m_user.empty() ? Tr::tr("School counsellor") : QString::fromStdString(m_user);
    const School school{QString::fromStdString(m_school), QString(), *fromCode<Stage>(QString::fromStdString(m_stage)), user};

    CreatedKeys keys = createKeys(password, user, context.passwordCost(context.clock));
    context.progress.step(0, 0);
    // A vault without its school, or whose recovery code nobody has seen, is worse than none.
    const auto created = createVault(folder, std::move(keys), context.clock, [&](Vault& vault, const RecoveryCode& recovery) {
        vault.transact(Op::EditSchool, [&](UnitOfWork& uow) { SchoolRepository{vault.connection()}.add(uow, school); });
        vault.close();
        return print(context, recovery);
    });
    if (!created)
        return refuse(failureOf(created.error()));
    return ExitCode::Done;
}

bool CreateCommand::print(const Context& context, const RecoveryCode& code) const
{
    if (!context.json)
        printLine(context, Tr::tr("The vault is made: %1").arg(pathFrom(m_vault)));
    return printRecoveryCode(context, pathFrom(m_vault), code);
}

} // namespace anxin
