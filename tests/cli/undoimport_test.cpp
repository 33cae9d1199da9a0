// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clitest.h"

using namespace anxin;

namespace {

struct ListedVault : Cli {
    ListedVault() { REQUIRE(create(vault()).code == ExitCode::Done); }
    CliRun take(const QByteArray& list, const QStringList& more = {})
    {
        return unlocking(QStringList{QStringLiteral("import"), QStringLiteral("students"), vault(),
                                     write(QStringLiteral("list.csv"), list), QStringLiteral("--json")} +
                         more);
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

TEST_CASE("a list that would change many pupils is refused until somebody says that it is right", "[cli][import]")
{
    ListedVault cli;
    REQUIRE(cli.take("姓名,学号,班级\n安晓,1,七年级1班\n安宁,2,七年级1班\n").code == ExitCode::Done);
    const QByteArray other = "姓名,学号,班级\n安小,1,七年级1班\n";
    const CliRun refused = cli.take(other);
    CHECK(refused.code == ExitCode::RefusedByRule);
    CHECK(refused.err.contains(QStringLiteral("--yes")));
    CHECK(cli.take(other, {QStringLiteral("--dry-run")}).json()[QStringLiteral("missing")].toInt() == 1);
    CHECK(
        cli.take(other, {QStringLiteral("--yes"), QStringLiteral("--some-pupils")}).json()[QStringLiteral("missing")].toInt() ==
        0);
    const CliRun taken = cli.take(other, {QStringLiteral("--yes")});
    CHECK(taken.code == ExitCode::Done);
    CHECK(taken.json()[QStringLiteral("missing")].toInt() == 1);
    const CliRun agenda = cli.unlocking({QStringLiteral("agenda"), cli.vault(), QStringLiteral("--json")});
    REQUIRE(agenda.jsonLines().size() == 1);
    CHECK(agenda.jsonLines()[0][QStringLiteral("kind")].toString() == QStringLiteral("missing-pupil"));
}
