// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backupchild.h"
#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "app/startup.h"
#include "core/base/fault.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

// Reports are set with the window's fonts, but no window system is needed for that.
void needNoDisplay()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int run(int argc, char** argv)
{
    using namespace anxin;
    Interrupts interrupts; // before Qt makes threads
    needNoDisplay();
    int nameOnly = 1; // the arguments are ours alone, Qt takes none of them away
    const QGuiApplication application{nameOnly, argv};
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QStringList systemLanguages = QLocale::system().uiLanguages(); // before the default locale is another
    const Translation translation{languageFor(arguments, systemLanguages)};

    QTextStream out{stdout};
    QTextStream err{stderr};
    const SystemClock clock;
    TerminalProgress progress{interrupts};
    const Catalogue catalogue = Catalogue::shipped();
    const RuleBook rules = RuleBook::shipped();
    Context context{
        out, err, clock, progress, catalogue, rules, [&](const QString& prompt) { return askOnTerminal(prompt, interrupts); }};
    context.verifyBackup = &troubleSeenByChild;
    return runCommandLine(arguments, context);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        anxin::prepareProcess();
        if (const auto ended = anxin::lookedAtBackup(argc, argv))
            return *ended;
        return run(argc, argv);
    } catch (const anxin::Fault& fault) { // only what goes wrong before there is a command line
        std::fprintf(stderr, "%s\n", qUtf8Printable(anxin::sentence(fault)));
        return 70;
    }
}
