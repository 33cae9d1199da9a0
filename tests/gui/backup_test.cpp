// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/backups.h"
#include "tests/gui/program.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

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
    program.door.lock();
    CHECK(backupsOf(program) == 1);
    CHECK(program.lockScreen()->findChild<MessageBar*>()->text().isEmpty());
    program.clock.advanceSeconds(3600);
    program.unlock(program.password);
    program.door.lock();
    CHECK(backupsOf(program) == 1);
}

TEST_CASE("the locked screen says when the room was last open here and when it was backed up, and names nobody",
          "[gui][backup]")
{
    Program program;
    program.setUp();
    program.door.lock();
    const QDate today = program.clock.today();
    const QString now = shown(program.clock.now(), today, program.clock.zone(), QLocale());
    QString footer;
    for (const QLabel* label : program.lockScreen()->findChildren<QLabel*>())
        if (label->text().contains(now))
            footer = label->text();
    CHECK(footer.count(now) == 2);
    CHECK_FALSE(footer.contains(QStringLiteral("林")));
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
    program.door.lock();
    CHECK_FALSE(program.door.isOpen());
    CHECK_FALSE(program.lockScreen()->findChild<MessageBar*>()->text().isEmpty());
    REQUIRE(inTheWay.remove());
    program.unlock(program.password);
    program.door.lock(); // tried again
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
    program.door.lock();
    program.unlock(program.password);
    CHECK(isSaid(QStringLiteral("Last backup")));
    CHECK_FALSE(isSaid(QStringLiteral("no backup yet")));
}
