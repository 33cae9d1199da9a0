// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/recoverycode.h"
#include "tests/cli/clitest.h"

#include <QDir>

using namespace anxin;

namespace {
const QByteArray otherPassword = "velvet tram ninety quilt";

struct Keyed : Cli {
    QString code;

    Keyed() { code = create(vault()).lines().at(1).section(QStringLiteral(": "), 1); }
    QString other() const { return write(QStringLiteral("other.txt"), otherPassword); }
    CliRun withPassword(const QByteArray& password, const QStringList& arguments)
    {
        return run(arguments + QStringList{QStringLiteral("--password-file"), write(QStringLiteral("this.txt"), password)});
    }
    bool opens(const QByteArray& password)
    {
        return withPassword(password, {QStringLiteral("verify"), vault()}).code == ExitCode::Done;
    }
    CliRun recover(const QString& digits)
    {
        return run({QStringLiteral("recover"), vault(), QStringLiteral("--recovery-code-file"),
                    write(QStringLiteral("code.txt"), digits.toUtf8()), QStringLiteral("--new-password-file"), other(),
                    QStringLiteral("--json")});
    }
};
} // namespace

TEST_CASE("password changes the password, and the old one opens the vault no more", "[cli][keys]")
{
    Keyed cli;
    const CliRun changed =
        cli.unlocking({QStringLiteral("password"), cli.vault(), QStringLiteral("--new-password-file"), cli.other()});
    CHECK(changed.code == ExitCode::Done);
    CHECK_FALSE(cli.opens(goodPassword));
    CHECK(cli.opens(otherPassword));
}

TEST_CASE("password refuses a weak new password or one with the school's name, and changes nothing", "[cli][keys]")
{
    Keyed cli;
    for (const char* weak : {"short", "示例中学示例中学示例中学", "123456789012345"}) {
        CAPTURE(weak);
        CHECK(cli.unlocking({QStringLiteral("password"), cli.vault(), QStringLiteral("--new-password-file"),
                             cli.write(QStringLiteral("weak.txt"), weak)})
                  .code == ExitCode::RefusedByRule);
    }
    CHECK(cli.opens(goodPassword));
}

TEST_CASE("recover with the card sets a new password and makes a new card; the old card is void", "[cli][keys]")
{
    Keyed cli;
    const CliRun recovered = cli.recover(cli.code);
    REQUIRE(recovered.code == ExitCode::Done);
    CHECK(cli.opens(otherPassword));
    CHECK_FALSE(cli.opens(goodPassword));
    CHECK(cli.recover(cli.code).code == ExitCode::WrongPassword);
    CHECK(cli.recover(recovered.json()[QStringLiteral("recovery_code")].toString()).code == ExitCode::Done);
    CHECK(
        cli.withPassword(otherPassword, {QStringLiteral("audit"), cli.vault()}).out.contains(QStringLiteral("recovery card")));
}

TEST_CASE("recover asks whose password the new one is where there are several", "[cli][keys]")
{
    Keyed cli;
    const QByteArray deputys = "meadow lantern orbit cider";
    REQUIRE(cli.unlocking({QStringLiteral("user"), QStringLiteral("add"), cli.vault(), QStringLiteral("--name"),
                           QStringLiteral("周老师"), QStringLiteral("--new-password-file"),
                           cli.write(QStringLiteral("deputy.txt"), deputys)})
                .code == ExitCode::Done);
    const CliRun unsaid = cli.recover(cli.code);
    CHECK(unsaid.code == ExitCode::WrongUsage);
    CHECK(unsaid.err.contains(QStringLiteral("周老师")));
    CHECK(cli.opens(goodPassword));
    const CliRun recovered =
        cli.run({QStringLiteral("recover"), cli.vault(), QStringLiteral("--recovery-code-file"),
                 cli.write(QStringLiteral("code.txt"), cli.code.toUtf8()), QStringLiteral("--new-password-file"), cli.other(),
                 QStringLiteral("--user"), QStringLiteral("3")});
    CHECK(recovered.code == ExitCode::Done);
    CHECK(recovered.err.contains(QStringLiteral("周老师")));
    CHECK_FALSE(cli.opens(deputys));
    CHECK(cli.opens(otherPassword));
    CHECK(cli.opens(goodPassword));
}

TEST_CASE("a new card that cannot be printed changes nothing", "[cli][keys]")
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QFile::WriteOnly | QFile::Unbuffered)) {
        WARN("there is no /dev/full here: not tested");
        return;
    }
    Keyed cli;
    QTextStream nowhere{&full};
    const CliRun recovered =
        cli.run({QStringLiteral("recover"), cli.vault(), QStringLiteral("--recovery-code-file"),
                 cli.write(QStringLiteral("code.txt"), cli.code.toUtf8()), QStringLiteral("--new-password-file"), cli.other()},
                nowhere);
    CHECK(recovered.code == ExitCode::DeviceFailed);
    CHECK_FALSE(recovered.err.isEmpty());
    CHECK_FALSE(cli.opens(otherPassword));
    CHECK(cli.opens(goodPassword));
    CHECK(cli.recover(cli.code).code == ExitCode::Done);
}

TEST_CASE("renew-card makes a new card and leaves the password as it is", "[cli][keys]")
{
    Keyed cli;
    const CliRun renewed = cli.unlocking({QStringLiteral("renew-card"), cli.vault(), QStringLiteral("--json")});
    REQUIRE(renewed.code == ExitCode::Done);
    CHECK(cli.opens(goodPassword));
    CHECK(cli.recover(cli.code).code == ExitCode::WrongPassword);
    CHECK(cli.recover(renewed.json()[QStringLiteral("recovery_code")].toString()).code == ExitCode::Done);
}

TEST_CASE("recover tells in which group of the card a digit is wrong", "[cli][keys]")
{
    Keyed cli;
    QString slip = cli.code;
    slip[8] = slip[8] == u'0' ? u'1' : u'0';
    const CliRun refused = cli.recover(slip);
    CHECK(refused.code == ExitCode::WrongPassword);
    CHECK(refused.err.contains(QStringLiteral("2")));
}

TEST_CASE("a second user gets in with a password of their own until they are removed", "[cli][keys]")
{
    Keyed cli;
    const CliRun added =
        cli.unlocking({QStringLiteral("user"), QStringLiteral("add"), cli.vault(), QStringLiteral("--name"),
                       QStringLiteral("周老师"), QStringLiteral("--new-password-file"), cli.other(), QStringLiteral("--json")});
    REQUIRE(added.code == ExitCode::Done);
    CHECK(cli.opens(otherPassword));
    CHECK(cli.unlocking({QStringLiteral("user"), QStringLiteral("list"), cli.vault()}).out.contains(QStringLiteral("周老师")));

    const QString number = QString::number(added.json()[QStringLiteral("number")].toInt());
    CHECK(cli.unlocking({QStringLiteral("user"), QStringLiteral("remove"), cli.vault(), number}).code == ExitCode::Done);
    CHECK_FALSE(cli.opens(otherPassword));
    CHECK(cli.opens(goodPassword));
    CHECK(cli.run({QStringLiteral("info"), cli.vault(), QStringLiteral("--json")}).json()[QStringLiteral("epoch")].toInt() ==
          2);
}

TEST_CASE("user add wants a name, and another password than the one that opened the vault", "[cli][keys]")
{
    Keyed cli;
    const auto add = [&](const QString& name, const QString& passwordFile) {
        return cli
            .unlocking({QStringLiteral("user"), QStringLiteral("add"), cli.vault(), QStringLiteral("--name"), name,
                        QStringLiteral("--new-password-file"), passwordFile})
            .code;
    };
    CHECK(add(QStringLiteral(" "), cli.other()) == ExitCode::WrongUsage);
    CHECK(add(QStringLiteral("周老师"), cli.passwordFile()) == ExitCode::RefusedByRule);
    CHECK(add(QStringLiteral("周老师"), cli.other()) == ExitCode::Done);
}

TEST_CASE("the last user cannot be removed", "[cli][keys]")
{
    Keyed cli;
    CHECK(cli.unlocking({QStringLiteral("user"), QStringLiteral("remove"), cli.vault(), QStringLiteral("1")}).code ==
          ExitCode::RefusedByRule);
    CHECK(cli.opens(goodPassword));
}

TEST_CASE("nobody removes themselves", "[cli][keys]")
{
    Keyed cli;
    REQUIRE(cli.unlocking({QStringLiteral("user"), QStringLiteral("add"), cli.vault(), QStringLiteral("--name"),
                           QStringLiteral("周老师"), QStringLiteral("--new-password-file"), cli.other()})
                .code == ExitCode::Done);
    const CliRun removed =
        cli.withPassword(otherPassword, {QStringLiteral("user"), QStringLiteral("remove"), cli.vault(), QStringLiteral("3")});
    CHECK(removed.code == ExitCode::RefusedByRule);
    CHECK(cli.opens(otherPassword));
}

TEST_CASE("rotate begins a new epoch that opens as before", "[cli][keys]")
{
    Keyed cli;
    CHECK(cli.unlocking({QStringLiteral("rotate"), cli.vault()}).code == ExitCode::Done);
    CHECK(cli.opens(goodPassword));
    CHECK(QFile::exists(cli.vault() + QStringLiteral("/data-0002.db")));
}

TEST_CASE("an escrow key made elsewhere opens the vault it was added to, and leaves a trace", "[cli][keys]")
{
    Keyed cli;
    const QString secret = cli.path(QStringLiteral("principal.key"));
    const QString password = cli.write(QStringLiteral("principal.txt"), "meadow lantern orbit cider");
    const CliRun made = cli.run(
        {QStringLiteral("make-escrow-key"), secret, QStringLiteral("--password-file"), password, QStringLiteral("--json")});
    REQUIRE(made.code == ExitCode::Done);
    CHECK(cli.run({QStringLiteral("make-escrow-key"), secret, QStringLiteral("--password-file"), password}).code ==
          ExitCode::RefusedByRule); // never over another key
    const QStringList recover{QStringLiteral("recover"),
                              cli.vault(),
                              QStringLiteral("--escrow-key"),
                              secret,
                              QStringLiteral("--escrow-password-file"),
                              password,
                              QStringLiteral("--new-password-file"),
                              cli.other()};
    CHECK(cli.run(recover).code == ExitCode::RefusedByRule);

    REQUIRE(
        cli.unlocking({QStringLiteral("escrow"), QStringLiteral("add"), cli.vault(), QStringLiteral("--key"),
                       made.json()[QStringLiteral("public")].toString(), QStringLiteral("--name"), QStringLiteral("校长室")})
            .code == ExitCode::Done);
    CHECK(cli.run(recover).code == ExitCode::Done);
    CHECK(cli.opens(otherPassword));
    CHECK(cli.withPassword(otherPassword, {QStringLiteral("audit"), cli.vault()}).out.contains(QStringLiteral("escrow key")));
}

TEST_CASE("a vault that is older than this PC has seen is not worked in until somebody says why", "[cli][keys]")
{
    Keyed cli;
    const QString copy = cli.path(QStringLiteral("monday"));
    REQUIRE(QDir().mkpath(copy));
    for (const QString& name : QDir(cli.vault()).entryList(QDir::Files))
        REQUIRE(QFile::copy(cli.vault() + u'/' + name, copy + u'/' + name));
    REQUIRE(cli.opens(goodPassword));
    const QStringList agenda{QStringLiteral("agenda"), copy};
    const CliRun refused = cli.unlocking(agenda);
    CHECK(refused.code == ExitCode::RefusedByRule);
    CHECK(refused.err.contains(QStringLiteral("--accept-older")));
    CHECK(cli.unlocking({QStringLiteral("audit"), copy}).code == ExitCode::Done);
    CHECK(cli.unlocking({QStringLiteral("verify"), copy}).code == ExitCode::Damaged);
    CHECK(cli.unlocking(agenda + QStringList{QStringLiteral("--accept-older"), QStringLiteral("restored")}).code ==
          ExitCode::Done);
    CHECK(cli.unlocking(agenda).code == ExitCode::Done);
    CHECK(cli.unlocking({QStringLiteral("audit"), copy}).out.contains(QStringLiteral("restored")));
}

TEST_CASE("who has only the card, or only the escrow key, restores a backup and rescues a vault", "[cli][keys][restore]")
{
    Keyed cli;
    const QString secret = cli.path(QStringLiteral("principal.key"));
    const QString password = cli.write(QStringLiteral("principal.txt"), "meadow lantern orbit cider");
    const CliRun made = cli.run({QStringLiteral("make-escrow-key"), secret, QStringLiteral("--password-file"), password});
    REQUIRE(cli.unlocking({QStringLiteral("escrow"), QStringLiteral("add"), cli.vault(), QStringLiteral("--key"),
                           made.lines().front(), QStringLiteral("--name"), QStringLiteral("校长室")})
                .code == ExitCode::Done);
    const QString backup = cli.unlocking({QStringLiteral("backup"), cli.vault(), QStringLiteral("--json")})
                               .json()[QStringLiteral("backup")]
                               .toString();
    const QStringList byCard{QStringLiteral("--recovery-code-file"), cli.write(QStringLiteral("code.txt"), cli.code.toUtf8())};
    const QStringList byEscrow{QStringLiteral("--escrow-key"), secret, QStringLiteral("--escrow-password-file"), password};
    int number = 0;
    for (const QStringList& way : {byCard, byEscrow}) {
        const QString suffix = QString::number(++number) + QStringLiteral(".anxin");
        const QString restored = cli.path(QStringLiteral("restored") + suffix);
        CHECK(cli.run(QStringList{QStringLiteral("restore"), backup, restored} + way).code == ExitCode::Done);
        CHECK(QFile::exists(restored + QStringLiteral("/header.a")));
        CHECK(cli.run(QStringList{QStringLiteral("restore"), backup, cli.vault()} + way).code == ExitCode::Done);
        CHECK(cli.run(QStringList{QStringLiteral("rescue"), cli.vault(), QStringLiteral("--out"),
                                  cli.path(QStringLiteral("rescued") + suffix)} +
                      way)
                  .code == ExitCode::Done);
    }
    const QStringList otherCard{QStringLiteral("--recovery-code-file"),
                                cli.write(QStringLiteral("other.code"), RecoveryCode::random().text().toUtf8())};
    CHECK(cli.run(QStringList{QStringLiteral("restore"), backup, cli.path(QStringLiteral("no.anxin"))} + otherCard).code ==
          ExitCode::WrongPassword);
    CHECK(cli.unlocking({QStringLiteral("user"), QStringLiteral("list"), cli.vault()}).code == ExitCode::Done);
}

TEST_CASE("the log says who was shut out and who did what, in words", "[cli][keys]")
{
    Keyed cli;
    REQUIRE(cli.unlocking({QStringLiteral("user"), QStringLiteral("add"), cli.vault(), QStringLiteral("--name"),
                           QStringLiteral("周老师"), QStringLiteral("--new-password-file"), cli.other()})
                .code == ExitCode::Done);
    CHECK(cli.unlocking({QStringLiteral("audit"), cli.vault()}).out.contains(QStringLiteral("3 (周老师)")));
    REQUIRE(cli.withPassword(otherPassword, {QStringLiteral("audit"), cli.vault()}).code == ExitCode::Done);
    REQUIRE(cli.unlocking({QStringLiteral("user"), QStringLiteral("remove"), cli.vault(), QStringLiteral("3")}).code ==
            ExitCode::Done);
    const CliRun log = cli.unlocking({QStringLiteral("audit"), cli.vault()});
    CHECK(log.out.contains(QStringLiteral("shut out: no. 3")));
    CHECK_FALSE(log.out.contains(QStringLiteral("slot")));
}
