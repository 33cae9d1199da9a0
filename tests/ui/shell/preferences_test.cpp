// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/preferences.h"

#include <QTemporaryDir>

using namespace anxin;

TEST_CASE("preferences are remembered from one start to the next", "[preferences]")
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("anxin.ini"));
    {
        Preferences first(ini);
        CHECK(first.appearance.value() == Appearance::System);
        CHECK(first.fontPercent.value() == 100);
        CHECK(first.vaultFolder.value().isEmpty());
        first.appearance.set(Appearance::Dark);
        first.fontPercent.set(120);
        first.vaultFolder.set(QStringLiteral("/home/teacher/安心"));
        first.windowGeometry.set(QByteArray("\x01\x00\xFF", 3));
    }
    const Preferences second(ini);
    CHECK(second.look().appearance == Appearance::Dark);
    CHECK(second.look().fontPercent == 120);
    CHECK(second.vaultFolder.value() == QStringLiteral("/home/teacher/安心"));
    CHECK(second.windowGeometry.value() == QByteArray("\x01\x00\xFF", 3));
}

TEST_CASE("what somebody wrote into the file and is no value counts as not set", "[preferences]")
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("anxin.ini"));
    {
        QSettings file(ini, QSettings::IniFormat);
        file.setValue(QStringLiteral("window/appearance"), QStringLiteral("purple"));
    }
    CHECK(Preferences(ini).appearance.value() == Appearance::System);
}
