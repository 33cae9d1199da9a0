// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef ANXIN_CATCH2_V3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "ui/shell/application.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

// Tests of widgets run inside the program's own application object, dressed as the program is.
int main(int argc, char* argv[])
{
    const QTemporaryDir home; // where what a PC remembers of its vaults goes
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    anxin::Application app(argc, argv);
    anxin::applyTheme(app, anxin::Look{});
    return Catch::Session().run(argc, argv);
}
