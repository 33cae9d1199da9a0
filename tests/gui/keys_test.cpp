// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/escrowkey.h"
#include "core/vault/shutout.h"
#include "tests/gui/program.h"
#include "ui/dialogs/confirmscreen.h"
#include "ui/dialogs/escrowscreen.h"
#include "ui/dialogs/keyswizard.h"
#include "ui/dialogs/recoveryscreen.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>

using namespace anxin;

namespace {
const QString newPassword = QStringLiteral("meadow lantern orbit cider");

void typeTwice(KeysWizard& wizard, const QString& typed)
{
    wizard.password()->first().edit()->setText(typed);
    wizard.password()->second().edit()->setText(typed);
    wizard.next();
}

// Waits for the card, copies it, and puts everything in force. The digits of the new card.
QString copyCard(KeysWizard& wizard)
{
    RecoveryStep& card = *wizard.recovery();
    REQUIRE(QTest::qWaitFor([&] { return !card.group(7).isEmpty(); }, 20000));
    QStringList groups;
    for (int group = 0; group < 8; ++group)
        groups << card.group(group);
    CHECK(card.shown(7) == groups.back());
    wizard.next();
    for (int group = 0; group < 8; ++group)
        CHECK_FALSE(groups.contains(card.shown(group))); // they come from the paper
    for (std::size_t which = 0; which < 2; ++which)
        card.answer(which).setText(card.group(card.asked().at(which)));
    wizard.next();
    return groups.join(u'-');
}

struct Keyed : Program {
    KeysWizard* wizard() { return window.findChild<KeysWizard*>(); }
    SettingsPage& settings()
    {
        window.showPage(8);
        return dynamic_cast<SettingsPage&>(*window.currentPage());
    }
    QPushButton* buttonSaying(const QString& words)
    {
        for (QPushButton* button : settings().findChildren<QPushButton*>())
            if (button->text() == words)
                return button;
        return nullptr;
    }
    QPushButton* buttonNamed(const QString& name)
    {
        QPushButton* newest = nullptr; // the rows before are on their way out
        for (QPushButton* button : settings().findChildren<QPushButton*>())
            if (button->accessibleName() == name)
                newest = button;
        return newest;
    }
    // Says who is here, as every change of keys asks first.
    void confirm(const QString& typed)
    {
        auto* screen = window.findChild<ConfirmScreen*>();
        REQUIRE(screen);
        screen->password().edit()->setText(typed);
        QTest::keyClick(screen->password().edit(), Qt::Key_Return);
    }
    void begin(const QString& words)
    {
        buttonSaying(words)->click();
        CHECK(wizard() == nullptr);
        confirm(password);
        REQUIRE(QTest::qWaitFor([this] { return wizard() != nullptr; }, 20000));
    }
    bool isGone() // the wizard, because its work is done
    {
        return QTest::qWaitFor(
            [this] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return wizard() == nullptr;
            },
            20000);
    }
    bool opensWith(const QString& typed)
    {
        lock();
        door.unlock(typed.toUtf8());
        return QTest::qWaitFor([this] { return door.isOpen(); }, 3000);
    }
    void comeInByCard(const QString& digits)
    {
        lock();
        Q_EMIT lockScreen()->recoveryRequested();
        QCoreApplication::processEvents();
        auto* screen = window.findChild<RecoveryScreen*>();
        REQUIRE(screen);
        screen->digits().setText(digits);
        QTest::keyClick(&screen->digits(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return wizard() != nullptr; }, 20000));
    }
    // A second user, with the new password.
    void addZhou()
    {
        begin(SettingsPage::tr("Add a user"));
        wizard()->label()->setText(QStringLiteral("周老师"));
        wizard()->next();
        typeTwice(*wizard(), newPassword);
        CHECK(isGone());
    }
};
} // namespace

TEST_CASE("who came in by the card chooses a new password and copies a new card before the room opens", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.comeInByCard(program.written.join(u'-'));
    CHECK_FALSE(program.door.isOpen());
    typeTwice(*program.wizard(), newPassword);
    const QString card = copyCard(*program.wizard());
    REQUIRE(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
    CHECK(program.opensWith(newPassword));
    CHECK_FALSE(program.opensWith(program.password));
    program.comeInByCard(card);
}

TEST_CASE("who came in by the card and goes away again leaves password and card as they were", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.comeInByCard(program.written.join(u'-'));
    typeTwice(*program.wizard(), newPassword);
    REQUIRE(QTest::qWaitFor([&] { return !program.wizard()->recovery()->group(7).isEmpty(); }, 20000));
    Q_EMIT program.wizard()->left();
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    CHECK_FALSE(program.opensWith(newPassword));
    CHECK(program.opensWith(program.password));
}

TEST_CASE("the password is changed in the settings, and a weak one is not taken", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.begin(SettingsPage::tr("Change the password"));
    typeTwice(*program.wizard(), QStringLiteral("short"));
    CHECK(program.wizard() != nullptr);
    typeTwice(*program.wizard(), newPassword);
    CHECK(program.isGone());
    CHECK_FALSE(program.opensWith(program.password));
    CHECK(program.opensWith(newPassword));
}

TEST_CASE("a new card is made in the settings, and the old one opens the room no more", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.begin(SettingsPage::tr("New recovery card"));
    const QString card = copyCard(*program.wizard());
    CHECK(program.isGone());
    program.comeInByCard(card);
}

TEST_CASE("a user is added in the settings, opens the vault, and is shut out again", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.begin(SettingsPage::tr("Add a user"));
    program.wizard()->next();
    CHECK_FALSE(program.wizard()->bar().text().isEmpty()); // without a name
    program.wizard()->label()->setText(QStringLiteral("周老师"));
    program.wizard()->next();
    typeTwice(*program.wizard(), newPassword);
    CHECK(program.isGone());
    CHECK(program.opensWith(newPassword));

    CHECK(program.opensWith(program.password));
    QPushButton* shutOut = nullptr;
    program.settings().refreshIfStale();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows before
    for (QPushButton* button : program.settings().findChildren<QPushButton*>())
        if (button->accessibleName().contains(QStringLiteral("周老师")))
            shutOut = button;
    REQUIRE(shutOut);
    shutOut->click();
    Q_EMIT program.settings().bar().acted();
    program.confirm(program.password);
    REQUIRE(QTest::qWaitFor([&] { return !program.door.isOpen() && !program.door.isLockingUp(); }, 20000));
    CHECK(program.lockScreen()->findChild<MessageBar*>()->text().contains(QStringLiteral("周老师")));
    CHECK_FALSE(program.opensWith(newPassword)); // the first to try: neither a way in nor a recovery
    CHECK(program.wizard() == nullptr);
    CHECK(HeaderStore{program.vault()}.read()->header.epoch == 2);
    CHECK(program.opensWith(program.password));
}

TEST_CASE("who was shut out when the program ended before the vault got its new key comes in no more", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.addZhou();
    program.lock();
    {
        auto vault = std::move(*unlockVault(program.vault(), secretOf(program.password.toUtf8()), program.clock));
        REQUIRE(wishShutOut(*vault, 3));
        vault->close();
    }
    CHECK_FALSE(program.opensWith(newPassword));
    CHECK(program.wizard() == nullptr);
    CHECK(program.opensWith(program.password));
    CHECK(program.opened()->folder()->header().epoch == 2);
}

TEST_CASE("without the password of whoever is here, nothing about the keys is changed", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    const auto report = [&] { return HeaderStore{program.vault()}.read()->header.seq; };
    const quint64 before = report();
    program.buttonSaying(SettingsPage::tr("New recovery card"))->click();
    for (int tries = 0; tries < Throttle::freeTries; ++tries) {
        program.confirm(newPassword);
        auto& bar = program.window.findChild<ConfirmScreen*>()->bar();
        REQUIRE(QTest::qWaitFor([&] { return !bar.text().isEmpty(); }, 20000));
        CHECK(program.wizard() == nullptr);
    }
    program.confirm(program.password); // right, and too early
    QTest::qWait(300);
    CHECK(program.wizard() == nullptr);
    program.clock.advanceSeconds(2);
    program.confirm(program.password);
    CHECK(QTest::qWaitFor([&] { return program.wizard() != nullptr; }, 20000));
    CHECK(report() == before);
}

TEST_CASE("who comes in by the card says whose password was lost, and everybody else keeps theirs", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.addZhou();
    program.comeInByCard(program.written.join(u'-'));
    REQUIRE(program.wizard()->owner());
    program.wizard()->next(); // nobody is chosen
    CHECK_FALSE(program.wizard()->bar().text().isEmpty());
    program.wizard()->owner()->setValue(quint32{3});
    program.wizard()->next();
    const QString third = QStringLiteral("gravel window copper eleven");
    typeTwice(*program.wizard(), third);
    copyCard(*program.wizard());
    REQUIRE(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
    CHECK_FALSE(program.opensWith(newPassword));
    CHECK(program.opensWith(third));
    CHECK(program.opensWith(program.password));
}

TEST_CASE("the holder of an escrow key opens the vault at the lock screen, and renews password and card", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    const EscrowKey held = EscrowKey::random();
    const QString file = program.place.filePath(QStringLiteral("principal.key"));
    {
        QFile secret(file);
        REQUIRE(secret.open(QIODevice::WriteOnly));
        secret.write(held.locked(secretOf(newPassword.toUtf8()), PasswordCost::cheapForTests()));
    }
    Header next = program.opened()->folder()->header();
    REQUIRE(addEscrow(next, program.opened()->folder()->keys(), held.publicKey(), QStringLiteral("校长室")));
    program.opened()->putKeys(Op::AddEscrow, next, {});
    program.lock();
    Q_EMIT program.lockScreen()->recoveryRequested();
    QCoreApplication::processEvents();
    auto* screen = program.window.findChild<RecoveryScreen*>();
    REQUIRE(screen);
    screen->useEscrow();
    screen->escrowFile().setText(file);
    screen->escrowPassword().edit()->setText(program.password); // not the key's
    QTest::keyClick(screen->escrowPassword().edit(), Qt::Key_Return);
    auto* bar = screen->findChild<MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return !bar->text().isEmpty(); }, 20000));
    CHECK(program.wizard() == nullptr);
    screen->escrowPassword().edit()->setText(newPassword);
    QTest::keyClick(screen->escrowPassword().edit(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return program.wizard() != nullptr; }, 20000));
    CHECK_FALSE(program.door.isOpen());
}

TEST_CASE("wrong passwords count on, by way of the recovery card and back", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.lock();
    for (int left = Throttle::freeTries - 1; left >= 0; --left) {
        program.door.unlock("no such password at all");
        const QString says = left > 0 ? QStringLiteral(" %1.").arg(left) : QStringLiteral(" 1 s");
        CHECK(QTest::qWaitFor([&] { return program.lockScreen()->findChild<MessageBar*>()->text().contains(says); }, 20000));
        Q_EMIT program.lockScreen()->recoveryRequested();
        QCoreApplication::processEvents();
        Q_EMIT program.window.findChild<RecoveryScreen*>()->backRequested();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("a lock in the middle of a change of password changes nothing", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    program.begin(SettingsPage::tr("Change the password"));
    program.wizard()->password()->first().edit()->setText(newPassword);
    program.lock();
    CHECK(program.wizard() == nullptr);
    program.unlock(program.password);
    CHECK(program.door.isOpen());
}

TEST_CASE("the settings check a witness code against the log", "[gui][settings]")
{
    Keyed program;
    program.setUp();
    SettingsPage& page = program.settings();
    page.checkWitness(QStringLiteral("no code"));
    CHECK(page.bar().tone() == Tone::Warn);
    page.checkWitness(QStringLiteral("000001·0000-0000"));
    CHECK(page.bar().tone() == Tone::Danger);
}

TEST_CASE("the time until the room locks is a setting that applies at once", "[gui][settings]")
{
    Keyed program;
    program.setUp();
    auto* minutes = program.settings().findChild<StepEdit*>();
    minutes->setValue(12);
    Q_EMIT minutes->edited();
    CHECK(program.preferences.lockMinutes.value() == 12);
    program.clock.advanceSeconds(11 * 60);
    QTest::qWait(1200);
    CHECK(program.door.isOpen());
    program.clock.advanceSeconds(2 * 60);
    QTest::qWait(1200);
    CHECK_FALSE(program.door.isOpen());
}

TEST_CASE("an escrow key is let in by its line and what its holder reads out, and is shut out like a user", "[gui][keys]")
{
    Keyed program;
    program.setUp();
    const EscrowKey held = EscrowKey::random();
    const QString line = QString::fromLatin1(held.publicLine());
    const auto screen = [&] { return program.window.findChild<EscrowScreen*>(); };
    program.buttonSaying(SettingsPage::tr("Add an escrow key"))->click();
    program.confirm(program.password);
    REQUIRE(QTest::qWaitFor([&] { return screen() != nullptr; }, 20000));
    QTest::keyClick(&screen()->check(), Qt::Key_Return);
    CHECK_FALSE(screen()->bar().text().isEmpty()); // nobody holds it
    QTest::keyClicks(&screen()->holder(), QStringLiteral("District"));
    QTest::keyClick(&screen()->holder(), Qt::Key_Return);
    QTest::keyClicks(&screen()->line(), line.left(30) + (line[30] == u'0' ? u'1' : u'0') + line.mid(31));
    QTest::keyClick(&screen()->line(), Qt::Key_Return);
    QTest::keyClicks(&screen()->check(), line.right(8));
    QTest::keyClick(&screen()->check(), Qt::Key_Return);
    REQUIRE(screen()); // a digit was changed on the way
    screen()->line().setText(QString::fromLatin1(EscrowKey::random().publicLine()));
    QTest::keyClick(&screen()->check(), Qt::Key_Return);
    REQUIRE(screen()); // a whole line, and another's
    CHECK_FALSE(screen()->bar().text().isEmpty());
    const auto holders = [&] {
        const auto report = HeaderStore{program.vault()}.read();
        REQUIRE(report);
        return report->header;
    };
    CHECK_FALSE(unlockWithEscrow(holders(), held));
    screen()->line().setText(line);
    QTest::keyClick(&screen()->check(), Qt::Key_Return);
    CHECK(QTest::qWaitFor(
        [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return screen() == nullptr;
        },
        20000));
    REQUIRE(unlockWithEscrow(holders(), held));
    const QString shutOut = SettingsPage::tr("Shut out %1").arg(QStringLiteral("District"));
    REQUIRE(program.buttonNamed(shutOut));
    program.buttonNamed(shutOut)->click();
    Q_EMIT program.settings().bar().acted();
    program.confirm(program.password);
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    program.unlock(program.password);
    CHECK_FALSE(unlockWithEscrow(holders(), held));
}
