// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/backups.h"
#include "tests/cli/clitest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

#include <algorithm>

using namespace anxin;

namespace {

struct Room : Cli {
    Room() { REQUIRE(create(vault()).code == ExitCode::Done); }

    QJsonObject makeBackup(const QStringList& more = {})
    {
        const CliRun made = unlocking(QStringList{QStringLiteral("backup"), vault(), QStringLiteral("--json")} + more);
        REQUIRE(made.code == ExitCode::Done);
        return made.json();
    }
    QString backupPath() { return makeBackup()[QStringLiteral("backup")].toString(); }
    std::vector<QJsonObject> list(const QStringList& more = {})
    {
        const CliRun run =
            Cli::run(QStringList{QStringLiteral("backup"), QStringLiteral("list"), vault(), QStringLiteral("--json")} + more);
        REQUIRE(run.code == ExitCode::Done);
        return run.jsonLines();
    }
    CliRun restore(const QString& backup, const QString& to) { return unlocking({QStringLiteral("restore"), backup, to}); }
    CliRun fill() // with an invented school
    {
        return unlocking({QStringLiteral("demo"), vault(), QStringLiteral("--students"), QStringLiteral("30"),
                          QStringLiteral("--years"), QStringLiteral("1")});
    }
    bool isFilled(const QString& folder) // a filled vault takes no second school
    {
        return unlocking({QStringLiteral("demo"), folder, QStringLiteral("--students"), QStringLiteral("30"),
                          QStringLiteral("--years"), QStringLiteral("1")})
                   .code == ExitCode::RefusedByRule;
    }
    QStringList ops(const QString& folder)
    {
        const CliRun log = unlocking({QStringLiteral("audit"), folder, QStringLiteral("--json")});
        REQUIRE(log.code == ExitCode::Done);
        QStringList ops;
        for (const QJsonObject& entry : log.jsonLines())
            ops << entry[QStringLiteral("op")].toString();
        return ops;
    }
};

} // namespace

TEST_CASE("backup makes a verified backup, and backup list reads it without a password", "[cli][backup]")
{
    Room room;
    const QJsonObject made = room.makeBackup();
    CHECK(made[QStringLiteral("state")] == QStringLiteral("verified"));
    const auto listed = room.list();
    REQUIRE(listed.size() == 1);
    CHECK(listed.front() == made);
    CHECK(room.ops(room.vault()).contains(QStringLiteral("back_up")));

    Cli::overwrite(made[QStringLiteral("backup")].toString() + QStringLiteral(".header"), "damaged");
    CHECK(room.list().front()[QStringLiteral("state")] == QStringLiteral("damaged"));
}

TEST_CASE("backup --to writes to another medium, and says what is wrong with the command line", "[cli][backup]")
{
    Room room;
    const QString stick = room.path(QStringLiteral("stick"));
    CHECK(room.unlocking({QStringLiteral("backup"), room.vault(), QStringLiteral("--to"), stick}).code == ExitCode::WrongUsage);
    REQUIRE(QDir().mkpath(stick));
    room.makeBackup({QStringLiteral("--to"), stick});
    CHECK(room.list({QStringLiteral("--in"), stick}).size() == 1);
    CHECK(room.unlocking({QStringLiteral("backup")}).code == ExitCode::WrongUsage);
    CHECK(room.run({QStringLiteral("backup"), QStringLiteral("list")}).code == ExitCode::WrongUsage);
    CHECK(room.run({QStringLiteral("backup"), QStringLiteral("list"), stick}).code == ExitCode::Damaged);
}

TEST_CASE("a verb that changed something leaves a backup at its lock, and the next one that only looks none", "[cli][backup]")
{
    Room room;
    REQUIRE(room.fill().code == ExitCode::Done);
    CHECK(room.list().size() == 1);
    room.clock.advanceSeconds(3600);
    REQUIRE(room.unlocking({QStringLiteral("agenda"), room.vault()}).code == ExitCode::Done);
    CHECK(room.list().size() == 1);
}

TEST_CASE("a backup that cannot be made at a lock is told, and what was done is done", "[cli][backup]")
{
    Room room;
    room.verifyBackup = [](const BackupCheck&) { return QStringLiteral("page 7"); };
    const CliRun filled = room.fill();
    CHECK(filled.code == ExitCode::Done);
    CHECK(filled.err.contains(QStringLiteral("backup could not be made")));
    CHECK(room.list().empty());
    room.verifyBackup = &troubleIn;
    CHECK(room.isFilled(room.vault()));
    CHECK(room.unlocking({QStringLiteral("backup"), room.vault()}).code == ExitCode::Done);
}

TEST_CASE("a backup that was asked for and came to nothing stands in the log, as one of the window does", "[cli][backup]")
{
    Room room;
    REQUIRE(room.fill().code == ExitCode::Done);
    room.verifyBackup = [](const BackupCheck&) { return QStringLiteral("page 7"); };
    const CliRun failed = room.unlocking({QStringLiteral("backup"), room.vault()});
    CHECK(failed.code == ExitCode::DeviceFailed);
    CHECK(failed.err.contains(QStringLiteral("did not read back")));
    const CliRun log = room.unlocking({QStringLiteral("audit"), room.vault(), QStringLiteral("--json")});
    const auto lines = log.jsonLines();
    CHECK(std::ranges::any_of(lines, [](const QJsonObject& entry) {
        return entry[QStringLiteral("op")] == QStringLiteral("back_up") &&
               entry[QStringLiteral("detail")] == QStringLiteral("failed");
    }));
}

TEST_CASE("backups are listed also where the vault itself does not open, because that is when they are looked for",
          "[cli][backup]")
{
    Room room;
    room.makeBackup();
    if (GENERATE(true, false)) {
        Cli::overwrite(room.vault() + QStringLiteral("/header.a"), "x");
        Cli::overwrite(room.vault() + QStringLiteral("/header.b"), "x");
    } else {
        REQUIRE(QFile::remove(room.vault() + QStringLiteral("/data-0001.db")));
    }
    CHECK_FALSE(room.list().empty());
}

TEST_CASE("an import makes a backup first", "[cli][backup]")
{
    Room room;
    const QString file =
        room.write(QStringLiteral("class.csv"), QStringLiteral("姓名,学号,年级,班级\n陈一,2026001,初一,1\n").toUtf8());
    const QStringList import{QStringLiteral("import"), QStringLiteral("students"), room.vault(), file};
    REQUIRE(room.unlocking(import + QStringList{QStringLiteral("--dry-run")}).code == ExitCode::Done);
    const auto before = room.list().size();
    room.clock.advanceSeconds(60);
    REQUIRE(room.unlocking(import).code == ExitCode::Done);
    const QStringList ops = room.ops(room.vault());
    const qsizetype imported = ops.indexOf(QStringLiteral("import_students"));
    CHECK(ops.indexOf(QStringLiteral("back_up"), imported) > imported); // the newest first
    CHECK(before == 1);                                                 // of the lock after the rehearsal: the school is new
}

TEST_CASE("a backup is restored into a new folder, with the reason in its log", "[cli][backup][restore]")
{
    Room room;
    REQUIRE(room.fill().code == ExitCode::Done);
    const QString backup = room.backupPath();
    const QString fresh = room.path(QStringLiteral("restored.anxin"));
    const CliRun restored = room.restore(backup + QStringLiteral(".anxbak"), fresh);
    INFO(restored.err.toStdString());
    REQUIRE(restored.code == ExitCode::Done);
    CHECK(room.isFilled(fresh));
    CHECK(room.unlocking({QStringLiteral("verify"), fresh}).code == ExitCode::Done);
    CHECK(room.ops(fresh).contains(QStringLiteral("restore")));
    CHECK(room.ops(fresh).contains(QStringLiteral("accept_older"))); // this PC has seen the lock after the backup
}

TEST_CASE("a backup is restored into the vault itself, which keeps the state before", "[cli][backup][restore]")
{
    Room room;
    const QString empty = room.backupPath();
    room.clock.advanceSeconds(60);
    REQUIRE(room.fill().code == ExitCode::Done);
    room.clock.advanceSeconds(60);
    const CliRun restored = room.restore(empty, room.vault());
    INFO(restored.err.toStdString());
    REQUIRE(restored.code == ExitCode::Done);
    CHECK(QFile::exists(room.vault() + QStringLiteral("/data-0001.db.old")));
    CHECK(room.unlocking({QStringLiteral("verify"), room.vault()}).code == ExitCode::Done);
    const QStringList ops = room.ops(room.vault());
    CHECK_FALSE(ops.contains(QStringLiteral("fill_demo")));
    CHECK(ops.contains(QStringLiteral("restore")));
    CHECK(ops.contains(QStringLiteral("accept_older")));

    const auto listed = room.list(); // the filled state is a backup now
    const auto filled = std::ranges::find_if(listed, [&](const QJsonObject& backup) {
        return restored.err.contains(QFileInfo(backup[QStringLiteral("backup")].toString()).fileName());
    });
    REQUIRE(filled != listed.end());
    room.clock.advanceSeconds(60);
    REQUIRE(room.restore((*filled)[QStringLiteral("backup")].toString(), room.vault()).code == ExitCode::Done);
    CHECK(room.isFilled(room.vault()));
}

TEST_CASE("a backup brings back a vault whose database or key files are destroyed, and those are kept",
          "[cli][backup][restore]")
{
    Room room;
    REQUIRE(room.fill().code == ExitCode::Done);
    const QString backup = room.backupPath();
    SECTION("the database is overwritten")
    {
        Cli::overwrite(room.vault() + QStringLiteral("/data-0001.db"), QByteArray(200'000, 'x'));
    }
    SECTION("the database is gone")
    {
        REQUIRE(QFile::remove(room.vault() + QStringLiteral("/data-0001.db")));
    }
    SECTION("both key files are overwritten")
    {
        Cli::overwrite(room.vault() + QStringLiteral("/header.a"), "x");
        Cli::overwrite(room.vault() + QStringLiteral("/header.b"), "x");
    }
    CHECK(room.unlocking({QStringLiteral("verify"), room.vault()}).code == ExitCode::Damaged);
    const CliRun restored = room.restore(backup, room.vault());
    INFO(restored.err.toStdString());
    REQUIRE(restored.code == ExitCode::Done);
    CHECK(room.isFilled(room.vault()));
    CHECK(room.unlocking({QStringLiteral("verify"), room.vault()}).code == ExitCode::Done);
}

TEST_CASE("restore refuses what is damaged, foreign or in the way, and changes nothing", "[cli][backup][restore]")
{
    Room room;
    const QString backup = room.backupPath();
    const QString fresh = room.path(QStringLiteral("restored.anxin"));
    CHECK(room.restore(room.path(QStringLiteral("nothing")), fresh).code == ExitCode::Damaged);
    CHECK(room.restore(backup, room.path(QStringLiteral("no/such/parent"))).code == ExitCode::WrongUsage);
    CHECK(room.restore(backup, QFileInfo(room.passwordFile()).path()).code == ExitCode::RefusedByRule);
    room.write(QStringLiteral("other.txt"), "not the password at all\n");
    CHECK(room.run({QStringLiteral("restore"), backup, fresh, QStringLiteral("--password-file"),
                    room.path(QStringLiteral("other.txt"))})
              .code == ExitCode::WrongPassword);
    const QString other = room.path(QStringLiteral("other.anxin"));
    REQUIRE(room.create(other).code == ExitCode::Done);
    CHECK(room.restore(backup, other).code == ExitCode::RefusedByRule);

    QByteArray bytes = Cli::read(backup + QStringLiteral(".anxbak"));
    bytes[5000] = static_cast<char>(bytes[5000] ^ 1);
    Cli::overwrite(backup + QStringLiteral(".anxbak"), bytes);
    CHECK(room.restore(backup, fresh).code == ExitCode::Damaged);
    CHECK(room.restore(backup, room.vault()).code == ExitCode::Damaged);
    REQUIRE(QFile::remove(backup + QStringLiteral(".manifest")));
    CHECK(room.restore(backup, fresh).code == ExitCode::Damaged);
    CHECK_FALSE(QFile::exists(fresh));
    CHECK(room.unlocking({QStringLiteral("verify"), room.vault()}).code == ExitCode::Done);
}

TEST_CASE("a drill restores the newest backup on trial and says so in the log", "[cli][backup]")
{
    Room room;
    CHECK(room.unlocking({QStringLiteral("backup"), QStringLiteral("drill"), room.vault()}).code == ExitCode::Damaged);
    room.makeBackup();
    CHECK(room.unlocking({QStringLiteral("backup"), QStringLiteral("drill"), room.vault()}).code == ExitCode::Done);
    CHECK(room.ops(room.vault()).contains(QStringLiteral("restore_drill")));
    room.verifyBackup = [](const BackupCheck&) { return QStringLiteral("page 7"); };
    CHECK(room.unlocking({QStringLiteral("backup"), QStringLiteral("drill"), room.vault()}).code == ExitCode::Damaged);
}

TEST_CASE("the program itself looks at a backup in a process of its own", "[cli][backup][binary]")
{
    Room room;
    QProcess program;
    program.start(QStringLiteral(ANXIN_CLI), {QStringLiteral("backup"), room.vault(), QStringLiteral("--json"),
                                              QStringLiteral("--password-file"), room.passwordFile()});
    REQUIRE(program.waitForFinished(120'000));
    INFO(program.readAllStandardError().toStdString());
    CHECK(program.exitCode() == 0);
    CHECK(room.list().size() == 1);

    program.start(QStringLiteral(ANXIN_CLI), {QStringLiteral("--look-at-backup")});
    program.write("too little");
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(120'000));
    CHECK(program.exitCode() == 1);
    CHECK(program.readAllStandardOutput().isEmpty());
}

TEST_CASE("rescue saves what is whole of a damaged vault into a new one, and names the rest", "[cli][rescue]")
{
    Room room;
    REQUIRE(room.fill().code == ExitCode::Done);
    const QString database = room.vault() + QStringLiteral("/data-0001.db");
    QByteArray bytes = Cli::read(database);
    SECTION("pages of the database are damaged")
    {
        for (qsizetype at = 4096 * 7; at < bytes.size(); at += 4096 * 20)
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        Cli::overwrite(database, bytes);
    }
    SECTION("both key files are damaged, and a backup lends its own")
    {
        Cli::overwrite(room.vault() + QStringLiteral("/header.a"), "x");
        Cli::overwrite(room.vault() + QStringLiteral("/header.b"), "x");
    }
    CHECK(room.unlocking({QStringLiteral("verify"), room.vault()}).code == ExitCode::Damaged);
    const QString out = room.path(QStringLiteral("rescued.anxin"));
    const CliRun rescued =
        room.unlocking({QStringLiteral("rescue"), room.vault(), QStringLiteral("--out"), out, QStringLiteral("--json")});
    INFO(rescued.err.toStdString());
    const QJsonObject report = rescued.json();
    const bool isDamaged = !report[QStringLiteral("damaged_pages")].toArray().isEmpty();
    CHECK(rescued.code == (isDamaged ? ExitCode::RowsRefused : ExitCode::Done));
    CHECK(report[QStringLiteral("saved")].toInt() > 100);
    CHECK((report[QStringLiteral("lost")].toInt() > 0) == isDamaged);
    CHECK(room.isFilled(out));
    CHECK(room.unlocking({QStringLiteral("rescue"), room.vault(), QStringLiteral("--out"), out}).code ==
          ExitCode::RefusedByRule);
}

TEST_CASE("rescue makes no vault of a file in which nothing is left", "[cli][rescue]")
{
    Room room;
    const QString database = room.vault() + QStringLiteral("/data-0001.db");
    const QByteArray whole = Cli::read(database);
    Cli::overwrite(database, GENERATE_COPY(QByteArray(), QByteArray(whole.size(), 'x'),
                                           QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0')));
    const QString out = room.path(QStringLiteral("rescued.anxin"));
    const CliRun run = room.unlocking({QStringLiteral("rescue"), room.vault(), QStringLiteral("--out"), out});
    INFO(run.err.toStdString());
    CHECK(run.code == ExitCode::Damaged);
    CHECK(run.err.contains(QStringLiteral("backup")));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("rescue says when there is nothing to rescue by", "[cli][rescue]")
{
    Room room;
    const QString out = room.path(QStringLiteral("rescued.anxin"));
    const QStringList rescue{QStringLiteral("rescue"), room.vault(), QStringLiteral("--out"), out};
    Cli::overwrite(room.vault() + QStringLiteral("/header.a"), "x");
    Cli::overwrite(room.vault() + QStringLiteral("/header.b"), "x");
    CHECK(room.unlocking(rescue).code == ExitCode::Damaged);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("rescue says that the database is missing where it is, and takes a key file from a stick", "[cli][rescue]")
{
    Room room;
    const QString stick = room.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    const QString backup = room.makeBackup({QStringLiteral("--to"), stick})[QStringLiteral("backup")].toString();
    const QString out = room.path(QStringLiteral("rescued.anxin"));
    const QStringList rescue{QStringLiteral("rescue"), room.vault(), QStringLiteral("--out"), out};
    if (GENERATE(true, false)) {
        REQUIRE(QFile::remove(room.vault() + QStringLiteral("/data-0001.db")));
        const CliRun run = room.unlocking(rescue);
        CHECK(run.code == ExitCode::Damaged);
        CHECK(run.err.contains(QStringLiteral("database file of this vault is missing")));
        CHECK_FALSE(run.err.contains(QStringLiteral("no whole key file")));
        return;
    }
    QDir(room.vault() + QStringLiteral("/backups")).removeRecursively();
    Cli::overwrite(room.vault() + QStringLiteral("/header.a"), "x");
    Cli::overwrite(room.vault() + QStringLiteral("/header.b"), "x");
    CHECK(room.unlocking(rescue).code == ExitCode::Damaged);
    CHECK(room.unlocking(rescue + QStringList{QStringLiteral("--header"), backup + QStringLiteral(".header")}).code ==
          ExitCode::Done);
    CHECK(QFile::exists(out));
}
