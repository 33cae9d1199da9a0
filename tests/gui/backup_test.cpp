// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/backups.h"
#include "tests/gui/program.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QSemaphore>

#include <algorithm>
#include <memory>

using namespace anxin;

namespace {

qsizetype backupsOf(const Program& program)
{
    return QDir(backupsFolderOf(program.vault())).entryList({QStringLiteral("*.manifest")}, QDir::Files).size();
}

} // namespace

TEST_CASE("locking the room makes a backup of what has changed, and none where nothing has", "[gui][backup]")
{
    Program program;
    program.setUp();
    program.lock();
    CHECK(backupsOf(program) == 1);
    CHECK(program.lockScreen()->findChild<MessageBar*>()->text().isEmpty());
    program.clock.advanceSeconds(3600);
    program.unlock(program.password);
    program.lock();
    CHECK(backupsOf(program) == 1);
}

TEST_CASE("the locked screen says when the room was last open here and when it was backed up, and names nobody",
          "[gui][backup]")
{
    Program program;
    program.setUp();
    program.lock();
    const QDate today = program.clock.today();
    const QString now = shown(program.clock.now(), today, program.clock.zone(), QLocale());
    QString footer;
    for (const QLabel* label : program.lockScreen()->findChildren<QLabel*>())
        if (label->text().contains(now))
            footer = label->text();
    CHECK(footer.count(now) == 2);
    CHECK_FALSE(footer.contains(QStringLiteral("林")));
}

TEST_CASE("the room is locked before its backup is made, and whoever is quick waits for it", "[gui][backup]")
{
    Program program;
    program.setUp();
    QSemaphore goOn;
    program.verify = [&](const BackupCheck& check) {
        goOn.acquire();
        return troubleIn(check);
    };
    program.door.lock();
    REQUIRE(program.lockScreen());
    CHECK_FALSE(program.door.isOpen());
    CHECK(program.window.currentPage() == nullptr);
    CHECK(program.door.isLockingUp());
    const auto* said = program.lockScreen()->findChild<MessageBar*>();
    CHECK(QTest::qWaitFor([&] { return said->text().contains(QStringLiteral("backup")); }, 20000));
    program.door.unlock(program.password.toUtf8());
    QTest::qWait(300);
    CHECK_FALSE(program.door.isOpen());
    goOn.release();
    CHECK(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
    CHECK(backupsOf(program) == 1);
    goOn.release(); // for the end of the program
}

TEST_CASE("an import goes on where the backup before it fails, and says so", "[gui][backup]")
{
    Program program;
    program.setUp();
    QFile list(program.place.filePath(QStringLiteral("list.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("学号,姓名,性别,班级\n202600001,程远,男,七年级1班\n");
    list.close();
    QFile inTheWay(backupsFolderOf(program.vault()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    program.pupils().importStudents();
    StudentImportPanel& panel = program.pupils().import();
    const auto arrives = [&](StudentImportPanel::Step step) {
        return QTest::qWaitFor([&] { return panel.step() == step; }, 20000);
    };
    panel.read(list.fileName());
    REQUIRE(arrives(StudentImportPanel::Step::Columns));
    panel.check();
    REQUIRE(arrives(StudentImportPanel::Step::Check));
    panel.confirm();
    panel.commit();
    CHECK(panel.step() == StudentImportPanel::Step::Done);
    CHECK(panel.findChild<MessageBar*>()->text().contains(QStringLiteral("backup")));
}

TEST_CASE("closing the window is as good as a lock", "[gui][backup]")
{
    auto program = std::make_unique<Program>();
    program->setUp();
    const QString vault = program->vault();
    program->place.setAutoRemove(false);
    program.reset();
    CHECK(QDir(backupsFolderOf(vault)).entryList({QStringLiteral("*.manifest")}, QDir::Files).size() == 1);
    QDir(QFileInfo(vault).path()).removeRecursively();
}

TEST_CASE("a backup that fails does not keep the room from being locked, and is told there", "[gui][backup]")
{
    Program program;
    program.setUp();
    QFile inTheWay(backupsFolderOf(program.vault()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly)); // no folder can be made there
    program.lock();
    CHECK_FALSE(program.door.isOpen());
    CHECK_FALSE(program.lockScreen()->findChild<MessageBar*>()->text().isEmpty());
    REQUIRE(inTheWay.remove());
    program.unlock(program.password);
    program.lock(); // tried again
    CHECK(backupsOf(program) == 1);
}

TEST_CASE("the first page says when the last backup was made", "[gui][backup]")
{
    Program program;
    program.setUp();
    const auto isSaid = [&](const QString& words) {
        const auto labels = program.window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    };
    CHECK(isSaid(QStringLiteral("no backup yet")));
    program.lock();
    program.unlock(program.password);
    CHECK(isSaid(QStringLiteral("Last backup")));
    CHECK_FALSE(isSaid(QStringLiteral("no backup yet")));
}
