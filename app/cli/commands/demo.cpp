// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/demo.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const DemoCounts& made)
{
    return {{QStringLiteral("classes"), made.classes},       {QStringLiteral("students"), made.students},
            {QStringLiteral("campaigns"), made.campaigns},   {QStringLiteral("sheets"), made.sheets},
            {QStringLiteral("interviews"), made.interviews}, {QStringLiteral("cases"), made.cases},
            {QStringLiteral("notes"), made.notes},           {QStringLiteral("contacts"), made.contacts},
            {QStringLiteral("referrals"), made.referrals}};
}

} // namespace

QString DemoCommand::summary() const
{
    return Tr::tr("Fill a new vault with an invented school");
}

void DemoCommand::describeMore(CLI::App& verb)
{
    verb.add_option("--students", m_size.students, utf8(Tr::tr("How many pupils are at school now")))
        ->type_name("N")
        ->required()
        ->check(CLI::Range(20, 5000));
    verb.add_option("--years", m_size.years, utf8(Tr::tr("How many years the records go back")))
        ->type_name("Y")
        ->required()
        ->check(CLI::Range(1, 6));
    verb.add_option("--seed", m_size.seed, utf8(Tr::tr("Another number gives another school")))->type_name("S");
}

Ending DemoCommand::work(Context& context, Vault& vault)
{
    const auto made = fillDemo(vault, context.catalogue, context.rules, m_size, context.progress);
    if (!made)
        return refuse(failureOf(made.error()));
    if (context.json) {
        printJson(context, toJson(*made));
        return ExitCode::Done;
    }
    printLine(context,
              Tr::tr("An invented school is in the vault: %1 pupils in %2 classes.").arg(made->students).arg(made->classes));
    printLine(context, Tr::tr("Screening: %1 campaigns with %2 answer sheets, %3 second interviews.")
                           .arg(made->campaigns)
                           .arg(made->sheets)
                           .arg(made->interviews));
    printLine(context, Tr::tr("Case work: %1 files, %2 session notes, %3 home contacts, %4 referrals.")
                           .arg(made->cases)
                           .arg(made->notes)
                           .arg(made->contacts)
                           .arg(made->referrals));
    return ExitCode::Done;
}

} // namespace anxin
