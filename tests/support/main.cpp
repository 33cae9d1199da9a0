// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef ANXIN_CATCH2_V3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QGuiApplication>
#include <QTemporaryDir>

// Qt needs an application object for text, fonts and event loops. Tests of widgets bring their own main.
int main(int argc, char* argv[])
{
    const QTemporaryDir home; // where what a PC remembers of its vaults goes, also for programs that a test starts
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
