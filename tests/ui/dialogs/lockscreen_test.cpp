// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace anxin;

namespace {
struct Locked {
    FixedClock clock{QStringLiteral("2025-11-20T10:00")};
    Throttle throttle{clock};
    LockScreen screen{throttle};
    QSignalSpy asked{&screen, &LockScreen::unlockRequested};
    QLineEdit* field = screen.findChild<QLineEdit*>();
    MessageBar* message = screen.findChild<MessageBar*>();

    Locked()
    {
        screen.resize(900, 700);
        screen.show();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
    }
    void enter(const QString& passphrase)
    {
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void enterWrong()
    {
        enter(QStringLiteral("wrong"));
        screen.refuse(QStringLiteral("This is not it."));
    }
};
} // namespace

TEST_CASE("what is typed is asked for once, and does not stay in the field", "[lock]")
{
    Locked locked;
    CHECK(locked.field->hasFocus());
    CHECK(locked.field->echoMode() == QLineEdit::Password);
    locked.enter(QStringLiteral("blue heron"));
    REQUIRE(locked.asked.count() == 1);
    CHECK(locked.asked.front().front().toByteArray() == QByteArray("blue heron"));
    CHECK(locked.field->text().isEmpty());
    QTest::keyClick(locked.field, Qt::Key_Return);
    CHECK(locked.asked.count() == 1);
}

TEST_CASE("nothing is asked for twice while the key is being derived", "[lock]")
{
    Locked locked;
    locked.enter(QStringLiteral("blue heron"));
    locked.enter(QStringLiteral("blue heron"));
    CHECK(locked.asked.count() == 1);
    locked.screen.refuse(QStringLiteral("This is not it."));
    locked.enter(QStringLiteral("blue heron"));
    CHECK(locked.asked.count() == 2);
}

TEST_CASE("after a wrong passphrase the field has the focus again and the message says what is left", "[lock]")
{
    Locked locked;
    locked.enterWrong();
    CHECK(locked.field->hasFocus());
    CHECK(locked.message->isVisible());
    CHECK(locked.message->text().startsWith(QStringLiteral("This is not it.")));
    CHECK(locked.message->text().contains(QStringLiteral("4")));
}

TEST_CASE("after five wrong passphrases one has to wait", "[lock]")
{
    Locked locked;
    for (int i = 0; i < Throttle::freeTries; ++i)
        locked.enterWrong();
    locked.enter(QStringLiteral("blue heron"));
    CHECK(locked.asked.count() == Throttle::freeTries);
    locked.clock.advanceSeconds(1);
    QTest::keyClick(locked.field, Qt::Key_Return);
    CHECK(locked.asked.count() == Throttle::freeTries + 1);
}

TEST_CASE("damage is not counted as a wrong passphrase", "[lock]")
{
    Locked locked;
    for (int i = 0; i < 10; ++i) {
        locked.enter(QStringLiteral("blue heron"));
        locked.screen.fail(QStringLiteral("The data are damaged."));
    }
    CHECK(locked.asked.count() == 10);
    CHECK(locked.message->text() == QStringLiteral("The data are damaged."));
}

TEST_CASE("a vault that lies where none is safe is offered to be copied, and one that is missing to be made anew", "[lock]")
{
    Locked locked;
    QSignalSpy copy(&locked.screen, &LockScreen::copyRequested);
    QSignalSpy anew(&locked.screen, &LockScreen::newVaultRequested);
    locked.screen.tellUnsafe(QStringLiteral("It lies on a stick."));
    CHECK(locked.message->text() == QStringLiteral("It lies on a stick."));
    QTest::mouseClick(locked.message->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(copy.count() == 1);
    CHECK(anew.isEmpty());
    locked.screen.tellMissing(QStringLiteral("/media/stick/x.anxin"));
    QTest::mouseClick(locked.message->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(copy.count() == 1);
    CHECK(anew.count() == 1);
}
