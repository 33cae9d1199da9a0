// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/registerservice.h"
#include "core/vault/backup/backups.h"
#include "tests/gui/program.h"
#include "ui/dialogs/damagescreen.h"
#include "ui/dialogs/mendscreen.h"
#include "ui/dialogs/olderscreen.h"
#include "ui/dialogs/outcomescreen.h"
#include "ui/pages/pupils/studenteditor.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace anxin;

namespace {

struct MendedProgram : Program {
    template <class Screen>
    Screen* meets()
    {
        const bool isThere = QTest::qWaitFor([this] { return window.findChild<Screen*>() != nullptr; }, 20000);
        INFO(said(&window).toStdString()); // what stands there instead
        REQUIRE(isThere);
        return window.findChild<Screen*>();
    }
    // The button with these words, once it can be pressed; null where that does not come.
    static QPushButton* offers(QWidget* where, const QString& words)
    {
        QPushButton* found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                for (auto* button : where->findChildren<QPushButton*>())
                    if (button->text().contains(words) && button->isEnabled() && !button->isHidden())
                        found = button;
                return found != nullptr;
            },
            20000);
        return found;
    }
    // As a person with a keyboard does.
    void press(QWidget* where, const QString& words)
    {
        QPushButton* found = offers(where, words);
        REQUIRE(found);
        found->setFocus(Qt::TabFocusReason);
        QTest::keyClick(found, Qt::Key_Space);
    }
    void typePassword(MendScreen* screen, const QString& typed)
    {
        QTest::keyClicks(screen->password().edit(), typed);
        QTest::keyClick(screen->password().edit(), Qt::Key_Return);
    }
    static QString said(const QWidget* where)
    {
        QStringList words;
        for (const QLabel* label : where->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }
    void spoil(const QString& name, qint64 at, qint64 count) const
    {
        QFile file(vault() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(at));
        REQUIRE(file.write(QByteArray(static_cast<qsizetype>(count), 'x')) == count);
    }
    QString school() const { return RegisterService(*opened()).school()->value.name; }
    void rename(const QString& name)
    {
        RegisterService service(*opened());
        School school = service.school()->value;
        school.name = name;
        REQUIRE(service.setUp(school));
    }
};

} // namespace

TEST_CASE("a vault whose key files are damaged offers its newest backup, and goes back to it", "[gui][damage]")
{
    MendedProgram program;
    program.setUp();
    program.lock();
    program.spoil(QStringLiteral("header.a"), 40, 20);
    program.spoil(QStringLiteral("header.b"), 40, 20);
    if (GENERATE(true, false))
        program.door.begin(program.vault()); // as the program starts
    else
        program.door.unlock(program.password.toUtf8());
    auto* damage = program.meets<DamageScreen>();
    CHECK(MendedProgram::said(damage).contains(QStringLiteral("Both key files")));
    CHECK(MendedProgram::said(damage).contains(QStringLiteral("Nothing has been changed")));
    program.press(damage, QStringLiteral("Go back to the backup of"));
    auto* mend = program.meets<MendScreen>();
    program.typePassword(mend, QStringLiteral("wrong words entirely"));
    CHECK(QTest::qWaitFor([&] { return !mend->bar().text().isEmpty(); }, 20000));
    program.typePassword(mend, program.password);
    auto* outcome = program.meets<OutcomeScreen>();
    CHECK(MendedProgram::said(outcome).contains(QStringLiteral("quarantine")));
    program.press(outcome, QStringLiteral("lock screen"));
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    CHECK(program.school() == QStringLiteral("安和县第一中学"));
}

TEST_CASE("where only the key files are damaged, that of a backup comes first, and nothing is lost", "[gui][damage]")
{
    MendedProgram program;
    program.setUp();
    makeOwnBackup(*program.opened(), &troubleIn);
    program.rename(QStringLiteral("安和县第二中学")); // since then
    program.lock();
    program.spoil(QStringLiteral("header.a"), 40, 20);
    program.spoil(QStringLiteral("header.b"), 40, 20);
    program.door.begin(program.vault());
    auto* damage = program.meets<DamageScreen>();
    REQUIRE(program.offers(damage, QStringLiteral("Use the key file")));
    const auto primary = [&] {
        QStringList words;
        for (const auto* button : damage->findChildren<QPushButton*>())
            if (!button->isHidden() && button->property("kind") == QStringLiteral("primary"))
                words << button->text();
        return words;
    }();
    CHECK(primary.size() == 1);
    program.press(damage, QStringLiteral("Use the key file"));
    auto* mend = program.meets<MendScreen>();
    CHECK_FALSE(mend->anew().isVisible());
    program.typePassword(mend, program.password);
    auto* outcome = program.meets<OutcomeScreen>();
    CHECK(MendedProgram::said(outcome).contains(QStringLiteral("Nothing of what was saved is missing")));
    program.press(outcome, QStringLiteral("lock screen"));
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    CHECK(program.school() == QStringLiteral("安和县第二中学"));
}

TEST_CASE("where no backup is found, looking for one is what comes first", "[gui][damage]")
{
    MendedProgram program;
    program.setUp();
    program.lock();
    REQUIRE(QDir(backupsFolderOf(program.vault())).removeRecursively());
    program.spoil(QStringLiteral("header.a"), 40, 20);
    program.spoil(QStringLiteral("header.b"), 40, 20);
    program.door.begin(program.vault());
    auto* damage = program.meets<DamageScreen>();
    const auto isTold = [&] { return MendedProgram::said(damage).contains(QStringLiteral("No whole backup was found")); };
    REQUIRE(QTest::qWaitFor(isTold, 20000));
    for (const auto* button : damage->findChildren<QPushButton*>()) {
        CHECK_FALSE((!button->isHidden() && button->text().contains(QStringLiteral("newest"))));
        CHECK((button->property("kind") == QStringLiteral("primary") && !button->isHidden()) ==
              button->text().contains(QStringLiteral("Look for a backup")));
    }
}

TEST_CASE("a vault whose database is gone or cut says so, and nothing is changed by going back", "[gui][damage]")
{
    MendedProgram program;
    program.setUp();
    program.lock();
    const QString database = program.vault() + QStringLiteral("/data-0001.db");
    const bool isGone = GENERATE(true, false);
    if (isGone)
        REQUIRE(QFile::rename(database, program.place.filePath(QStringLiteral("aside"))));
    else
        program.spoil(QStringLiteral("data-0001.db"), 100, 50);
    program.door.unlock(program.password.toUtf8());
    auto* damage = program.meets<DamageScreen>();
    CHECK(MendedProgram::said(damage).contains(isGone ? QStringLiteral("missing") : QStringLiteral("cannot be read")));
    program.press(damage, QStringLiteral("Back to the lock screen"));
    CHECK(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    CHECK_FALSE(QDir(program.vault() + QStringLiteral("/quarantine")).exists());
}

TEST_CASE("what can still be read is saved into a new vault, with a list to keep", "[gui][damage]")
{
    MendedProgram program;
    program.setUp(FirstRoster::Demo);
    program.lock();
    program.spoil(QStringLiteral("data-0001.db"), 100, 50); // the first page
    program.spoil(QStringLiteral("data-0001.db"), qint64{40} * 4096, 4096);
    program.door.unlock(program.password.toUtf8());
    program.press(program.meets<DamageScreen>(), QStringLiteral("Save what can still be read"));
    program.typePassword(program.meets<MendScreen>(), program.password);
    auto* outcome = program.meets<OutcomeScreen>();
    CHECK(outcome->listed().contains(QStringLiteral("Pupil:")));
    CHECK(outcome->listed().contains(QStringLiteral("2 are damaged")));
    program.chooser.answer = program.place.filePath(QStringLiteral("list"));
    REQUIRE(QDir().mkpath(program.chooser.answer));
    program.press(outcome, QStringLiteral("Save this list"));
    const QStringList saved = QDir(program.chooser.answer).entryList(QDir::Files);
    REQUIRE(saved.size() == 1);
    QFile list(program.chooser.answer + u'/' + saved.front());
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(list.readAll()).trimmed() == outcome->listed().trimmed());
    program.press(outcome, QStringLiteral("Open the new vault"));
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    CHECK(program.opened()->folder()->path() != program.vault());
    CHECK(verify(*program.opened()).pages.isEmpty());
}

TEST_CASE("somebody in the room can go back to a backup, into the vault or beside it, or think better of it", "[gui][backup]")
{
    MendedProgram program;
    program.setUp();
    const Backup before = makeOwnBackup(*program.opened(), &troubleIn);
    program.rename(QStringLiteral("安和县第二中学"));
    const int way = GENERATE(0, 1, 2);
    for (int page = 0; program.window.showPage(page); ++page)
        if (auto* settings = dynamic_cast<SettingsPage*>(program.window.currentPage())) {
            settings->showBackups();
            BackupPanel& panel = *settings->backups();
            REQUIRE(QTest::qWaitFor([&] { return panel.view().model()->rowCount() == 1; }, 20000));
            program.press(&panel, QStringLiteral("Go back to this one"));
            program.press(&panel, QStringLiteral("Lock and go on"));
            break;
        }
    auto* mend = program.meets<MendScreen>();
    CHECK_FALSE(program.door.isOpen());
    if (way == 2) {
        mend->askPasswordThen(QStringLiteral("Please type both."));
        CHECK(MendedProgram::said(mend).contains(QStringLiteral("Today's password")));
        program.press(mend, QStringLiteral("Not now"));
        REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
        program.unlock(program.password);
        CHECK(program.school() == QStringLiteral("安和县第二中学"));
        return;
    }
    if (way == 1)
        mend->anew().setChecked(true);
    program.typePassword(mend, program.password);
    auto* outcome = program.meets<OutcomeScreen>();
    program.press(outcome, way == 0 ? QStringLiteral("To the lock screen") : QStringLiteral("Open the new vault"));
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    CHECK(program.school() == QStringLiteral("安和县第一中学"));
    CHECK((program.opened()->folder()->path() == program.vault()) == (way == 0));
}

TEST_CASE("damage that shows only when the room is built leads to the screen of what can be done, not round in a circle",
          "[gui][damage]")
{
    MendedProgram program;
    program.setUp(FirstRoster::Demo);
    const auto pages =
        program.opened()
            ->connection()
            .prepare("SELECT rootpage FROM sqlite_master WHERE name IN ('student', 'case_file', 'level_decision')")
            .all([](const Row& row) { return row.get<qint64>(0); });
    REQUIRE_FALSE(pages.empty());
    program.lock();
    for (const qint64 page : pages)
        program.spoil(QStringLiteral("data-0001.db"), (page - 1) * 4096 + 100, 1);
    program.door.unlock(program.password.toUtf8());
    auto* damage = program.meets<DamageScreen>();
    CHECK(MendedProgram::said(damage).contains(QStringLiteral("cannot be read")));
    CHECK_FALSE(program.door.isOpen());
}

TEST_CASE("damage that is met in the open room keeps what is typed, locks, and leads to what can be done", "[gui][damage]")
{
    MendedProgram program;
    program.setUp();
    CHECK_FALSE(program.door.leavesFor(Fault{FaultKind::DiskFull})); // told, and the room stays
    program.pupils().add();
    auto* name = qobject_cast<QLineEdit*>(program.pupils().editor().form().editorOf(QStringLiteral("name")));
    QTest::keyClicks(name, QStringLiteral("Zeng"));
    REQUIRE(program.door.leavesFor(Fault{FaultKind::Damaged}));
    auto* damage = program.meets<DamageScreen>();
    CHECK_FALSE(program.door.isOpen());
    CHECK_FALSE(program.door.leavesFor(Fault{FaultKind::Damaged}));
    program.press(damage, QStringLiteral("Back to the lock screen"));
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    program.pupils().add();
    CHECK(program.pupils().editor().form().record().name == QStringLiteral("Zeng"));
}

TEST_CASE("who has only a stick and the card restores the vault on a new PC", "[gui][damage]")
{
    MendedProgram program;
    program.setUp();
    const QString card = program.written.join(u' ');
    const Backup backup = makeOwnBackup(*program.opened(), &troubleIn);
    program.lock();
    const QString stick = program.place.filePath(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    for (const QString& file : {backup.databaseFile(), backup.headerFile(), backup.manifestFile()})
        REQUIRE(QFile::copy(file, stick + u'/' + QFileInfo(file).fileName()));
    REQUIRE(QDir(program.vault()).removeRecursively()); // stolen

    program.door.begin({});
    auto* wizard = program.meets<FirstRunWizard>();
    program.chooser.answer = stick + u'/' + QFileInfo(backup.databaseFile()).fileName();
    program.press(wizard, QStringLiteral("There is only a backup"));
    auto* mend = program.meets<MendScreen>();
    mend->folder().setText(program.vault());
    program.press(mend, QStringLiteral("recovery card"));
    QTest::keyClicks(&mend->digits(), card.left(20));
    QTest::keyClick(&mend->digits(), Qt::Key_Return);
    CHECK_FALSE(mend->bar().text().isEmpty()); // half a card
    CHECK_FALSE(QFileInfo::exists(program.vault()));
    mend->digits().setText(card);
    QTest::keyClick(&mend->digits(), Qt::Key_Return);
    program.press(program.meets<OutcomeScreen>(), QStringLiteral("Open the new vault"));
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    CHECK(program.school() == QStringLiteral("安和县第一中学"));
}

TEST_CASE("where an older state of a vault lies in its place, a backup with more in it is offered, and brings that back",
          "[gui][damage]")
{
    MendedProgram program;
    program.setUp();
    program.lock();
    program.keepFilesAs(QStringLiteral("monday"));
    program.unlock(program.password);
    program.rename(QStringLiteral("安和县第二中学"));
    makeOwnBackup(*program.opened(), &troubleIn);
    program.lock();
    program.putFilesBack(QStringLiteral("monday")); // as a sync program does
    program.clock.advanceSeconds(3600);
    program.door.unlock(program.password.toUtf8());
    program.press(program.meets<OlderScreen>(), QStringLiteral("Go to that backup"));
    program.typePassword(program.meets<MendScreen>(), program.password);
    program.press(program.meets<OutcomeScreen>(), QStringLiteral("To the lock screen"));
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    CHECK(program.school() == QStringLiteral("安和县第二中学"));
    CHECK_FALSE(program.opened()->isHeld());
}
