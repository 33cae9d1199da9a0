// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clitest.h"

using namespace anxin;

namespace {

struct ListedVault : Cli {
    ListedVault() { REQUIRE(create(vault()).code == ExitCode::Done); }
    CliRun take(const QByteArray& list)
    {
        return unlocking({QStringLiteral("import"), QStringLiteral("students"), vault(),
                          write(QStringLiteral("list.csv"), list), QStringLiteral("--json")});
    }
    CliRun undo(const QStringList& more)
    {
        return unlocking(QStringList{QStringLiteral("undo-import"), vault(), QStringLiteral("--json")} + more);
    }
};

} // namespace

TEST_CASE("an import is taken back by the number that it was given", "[cli][import][undo]")
{
    ListedVault cli;
    const CliRun first = cli.take("姓名,学号,班级\n安晓,1,七年级1班\n安宁,2,七年级1班\n");
    REQUIRE(first.code == ExitCode::Done);
    const QString number = first.json()[QStringLiteral("batch")].toString();
    CHECK(number.size() == 8);
    CHECK(first.err.contains(number));
    const CliRun list = cli.undo({QStringLiteral("--list")});
    REQUIRE(list.jsonLines().size() == 1);
    CHECK(list.jsonLines()[0][QStringLiteral("batch")].toString() == number);
    CHECK(list.jsonLines()[0][QStringLiteral("can_be_undone")].toBool());

    const CliRun undone = cli.undo({number});
    CHECK(undone.code == ExitCode::Done);
    CHECK(undone.json()[QStringLiteral("removed")].toInt() == 2);
    CHECK(cli.undo({number}).code == ExitCode::RefusedByRule);
    CHECK(cli.undo({QStringLiteral("--list")}).jsonLines()[0][QStringLiteral("undone")].toBool());
    CHECK(cli.take("姓名,学号,班级\n安晓,1,七年级1班\n").json()[QStringLiteral("counts")][QStringLiteral("added")].toInt() ==
          1);
}

TEST_CASE("taking back an import that nobody named or that is not there is refused", "[cli][import][undo]")
{
    ListedVault cli;
    CHECK(cli.undo({}).code == ExitCode::WrongUsage);
    CHECK(cli.undo({QStringLiteral("abcd1234")}).code == ExitCode::RefusedByRule);
    CHECK(cli.undo({QStringLiteral("--list")}).code == ExitCode::Done);
}
