// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/backups.h"
#include "tests/gui/program.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
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

namespace {

// The room with its Settings open at the backups.
struct BackupRoom : Program {
    BackupRoom() { setUp(); }

    BackupPanel& panel()
    {
        for (int page = 0; window.showPage(page); ++page)
            if (auto* settings = dynamic_cast<SettingsPage*>(window.currentPage())) {
                settings->showBackups();
                return *settings->backups();
            }
        throw std::logic_error("no settings");
    }
    // As a person with a keyboard: Tab until the button has the focus, then Space.
    bool press(const QString& words)
    {
        BackupPanel& where = panel();
        for (auto* button : where.findChildren<QPushButton*>())
            if (button->text().contains(words) && button->isEnabled() && button->focusPolicy() & Qt::TabFocus) {
                button->setFocus(Qt::TabFocusReason);
                QTest::keyClick(button, Qt::Key_Space);
                return true;
            }
        return false;
    }
    bool says(const QString& words)
    {
        return QTest::qWaitFor([&] { return panel().bar().text().contains(words); }, 20000);
    }
    bool lists(int count)
    {
        return QTest::qWaitFor([&] { return panel().view().model()->rowCount() == count; }, 20000);
    }
    QString cell(int row, int column) { return panel().view().model()->index(row, column).data().toString(); }
    QString statusBar() const
    {
        QStringList said;
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("Backup:")))
                said << label->text();
        return said.join(u'|');
    }
};

} // namespace

TEST_CASE("a backup that never got its manifest is listed with the time that its name tells", "[gui][backup]")
{
    BackupRoom room;
    const Backup made = makeOwnBackup(*room.opened(), &troubleIn);
    const QString when = shown(made.manifest->madeAt, room.clock.today(), room.clock.zone(), QLocale());
    REQUIRE(QFile::remove(made.manifestFile()));
    REQUIRE(room.lists(1));
    CHECK(room.cell(0, BackupListModel::When) == when);
}

TEST_CASE("a backup made by hand is verified, listed and told in the status bar", "[gui][backup]")
{
    BackupRoom room;
    CHECK(room.statusBar().contains(QStringLiteral("none yet")));
    REQUIRE(room.press(QStringLiteral("Back up now")));
    CHECK(room.says(QStringLiteral("is made")));
    CHECK(room.lists(1));
    CHECK(room.cell(0, BackupListModel::State).startsWith(QStringLiteral("Whole")));
    CHECK(room.statusBar().contains(QStringLiteral("verified")));
    CHECK(room.statusBar().contains(QStringLiteral("none outside")));
}

TEST_CASE("a damaged and an unfinished backup are listed as what they are, and nothing is restored from them", "[gui][backup]")
{
    BackupRoom room;
    REQUIRE(room.press(QStringLiteral("Back up now")));
    REQUIRE(room.lists(1));
    const QString folder = backupsFolderOf(room.vault());
    const QString name = QDir(folder).entryList({QStringLiteral("*.anxbak")}, QDir::Files).front();
    QFile file(folder + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(5000));
    REQUIRE(file.write("x") == 1);
    file.close();
    const int way = GENERATE(0, 1);
    if (way == 1)
        REQUIRE(QFile::remove(folder + u'/' + QString(name).replace(QStringLiteral(".anxbak"), QStringLiteral(".manifest"))));
    REQUIRE(room.press(QStringLiteral("Look again")));
    CHECK(QTest::qWaitFor(
        [&] {
            return room.cell(0, BackupListModel::State)
                .startsWith(way == 0 ? QStringLiteral("Damaged") : QStringLiteral("Never finished"));
        },
        20000));
    CHECK_FALSE(room.press(QStringLiteral("Go back")));
}

TEST_CASE("a backup that fails is told in the panel, the status bar and on the first page", "[gui][backup]")
{
    BackupRoom room;
    room.verify = [](const BackupCheck&) { return QStringLiteral("page 7"); };
    REQUIRE(room.press(QStringLiteral("Back up now")));
    CHECK(room.says(QStringLiteral("could not be made")));
    CHECK(backupsOf(room) == 0);
    CHECK(room.statusBar().contains(QStringLiteral("failed")));
}

TEST_CASE("a copy goes to the chosen folder, which is remembered, and not to the vault's own disk", "[gui][backup]")
{
    BackupRoom room;
    const QString stick = room.place.filePath(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    BackupDesk desk{*room.opened(),
                    {room.preferences, &troubleIn, {}, {}, [&](const QString&, const QString&) { return true; }}};
    QString said;
    const auto told = [&](Tone, const QString& words) { said = words; };
    CHECK(desk.seams().copyTo(stick, told).task == nullptr);
    CHECK(said.contains(QStringLiteral("same disk")));
    CHECK(room.preferences.backupFolder.value().isEmpty());

    BackupDesk other{*room.opened(),
                     {room.preferences, &troubleIn, {}, {}, [](const QString&, const QString&) { return false; }}};
    said.clear();
    CHECK(other.seams().copyTo(stick, told).task != nullptr);
    CHECK(QTest::qWaitFor([&] { return said.contains(QStringLiteral("copy is made")); }, 20000));
    const QString folder = room.preferences.backupFolder.value();
    CHECK(folder.startsWith(stick));
    CHECK(QDir(folder).entryList({QStringLiteral("*.manifest")}, QDir::Files).size() == 1);
    REQUIRE(QDir(stick).removeRecursively());
    CHECK(other.seams().copyTo(folder, told).task == nullptr);
    CHECK(said.contains(QStringLiteral("not there")));
}

TEST_CASE("trying out a restore tells what it found and stands in the log", "[gui][backup]")
{
    BackupRoom room;
    REQUIRE(room.press(QStringLiteral("Try out")));
    CHECK(room.says(QStringLiteral("make one first")));
    REQUIRE(room.press(QStringLiteral("Back up now")));
    REQUIRE(room.says(QStringLiteral("is made")));
    REQUIRE(room.lists(1));
    REQUIRE(QTest::qWaitFor([&] { return room.press(QStringLiteral("Try out")); }, 20000));
    CHECK(room.says(QStringLiteral("can be restored")));
    CHECK(room.opened()->audit().newest(1).front().op == Op::RestoreDrill);
}

TEST_CASE("stopping a backup leaves nothing, and locking while one is written waits for it", "[gui][backup]")
{
    BackupRoom room;
    QSemaphore begun, goOn;
    room.verify = [&](const BackupCheck& check) {
        begun.release();
        goOn.acquire();
        return troubleIn(check);
    };
    const bool isLocked = GENERATE(false, true);
    REQUIRE(room.press(QStringLiteral("Back up now")));
    REQUIRE(QTest::qWaitFor([&] { return begun.tryAcquire(); }, 20000));
    if (isLocked) {
        room.door.lock();
        goOn.release(2);
        CHECK(QTest::qWaitFor([&] { return !room.door.isLockingUp(); }, 20000));
        CHECK(backupsOf(room) == 1); // that of the lock
    } else {
        REQUIRE(QTest::qWaitFor([&] { return room.press(QStringLiteral("Cancel")); }, 20000));
        goOn.release();
        CHECK(room.says(QStringLiteral("Stopped")));
        CHECK(backupsOf(room) == 0);
    }
    CHECK(QDir(room.vault()).entryList({QStringLiteral(".anxin-*.tmp")}, QDir::Files | QDir::Hidden).isEmpty());
    goOn.release(10);
}

TEST_CASE("the first page says when the last backup was made", "[gui][backup]")
{
    Program program;
    program.setUp();
    const auto isSaid = [&](const QString& words) {
        const auto labels = program.window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    };
    CHECK(isSaid(QStringLiteral("The first one is made when")));
    program.lock();
    program.unlock(program.password);
    CHECK(isSaid(QStringLiteral("Last backup")));
    CHECK_FALSE(isSaid(QStringLiteral("The first one is made when")));
}
