// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace anxin;

TEST_CASE("a message bar is hidden until it has something to say, and again when closed", "[widgets]")
{
    MessageBar bar;
    CHECK(bar.isHidden());
    bar.show(Tone::Warn, QStringLiteral("The backup is nine days old."), QStringLiteral("Back up"));
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.text() == QStringLiteral("The backup is nine days old."));
    CHECK(bar.accessibleName() == bar.text());
    const QSignalSpy acted(&bar, &MessageBar::acted);
    QTest::mouseClick(bar.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(acted.count() == 1);
    bar.clear();
    CHECK(bar.isHidden());
    CHECK(bar.text().isEmpty());
}

TEST_CASE("work that is quickly done shows no progress", "[widgets]")
{
    ProgressStrip strip;
    strip.begin(QStringLiteral("Reading"));
    QTest::qWait(50);
    CHECK(strip.isHidden());
    strip.finish();
    QTest::qWait(700);
    CHECK(strip.isHidden());
}

TEST_CASE("long work shows itself and can be cancelled once", "[widgets]")
{
    ProgressStrip strip;
    const QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    strip.begin(QStringLiteral("Reading"));
    strip.setProgress(4, 6);
    REQUIRE(QTest::qWaitFor([&] { return strip.isVisible(); }, 2000));
    auto* cancel = strip.findChild<QPushButton*>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    CHECK(cancelled.count() == 1);
    strip.finish();
    CHECK(strip.isHidden());
}
