// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// anxin [VAULT] [--password-file FILE] [--lang zh_CN|en] [--theme light|dark|…]

#include "app/backupchild.h"
#include "app/gui/door.h"
#include "app/gui/looks.h"
#include "app/gui/onewindow.h"
#include "app/gui/options.h"
#include "app/gui/systemlock.h"
#include "app/startup.h"
#include "core/scales/catalogue.h"
#include "core/vault/keys/secret.h"
#include "ui/shell/application.h"
#include "ui/shell/helpwindows.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/problempresenter.h"

#include <QFile>
#include <QStandardPaths>

using namespace anxin;

namespace {
QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/anxin.ini");
}

void unlockFrom(const QString& fileName, Door& door)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::NotReadable, QStringLiteral("the password file cannot be read")};
    QByteArray line = file.readLine();
    if (line.startsWith("\xEF\xBB\xBF")) // editors on Windows put it there, nobody types it
        line.remove(0, 3);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    door.unlock(line);
    wipe(line);
}
} // namespace

int main(int argc, char* argv[])
{
    prepareProcess();
    if (const auto ended = lookedAtBackup(argc, argv))
        return *ended;
    Application app(argc, argv);
    const Translation translation(languageFor(app.arguments(), QLocale::system().uiLanguages()));
    const Options options = optionsOf(app);
    Preferences preferences(preferencesFile());
    const QString vault = options.vault.isEmpty() ? preferences.vaultFolder.value() : options.vault;
    if (OneWindow::isShownFor(vault, QDBusConnection::sessionBus()))
        return 0;
    Looks looks(app, preferences, options.appearance);
    const SystemClock clock;
    const Catalogue catalogue = Catalogue::shipped();

    MainWindow window(preferences);
    ProblemPresenter problems(window);
    app.onFault([&problems](const Fault& fault) { problems.present(fault); });
    looks.offerIn(window);
    offerHelp(window);
    Door door({window, preferences, clock, catalogue, &troubleSeenByChild});
    app.onFault([&](const Fault& fault) {
        if (!door.leavesFor(fault))
            problems.present(fault);
    });
    SystemLock system(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    QObject::connect(&system, &SystemLock::lockRequested, &door, &Door::lock);
    QObject::connect(&door, &Door::locked, &system, &SystemLock::letSleep);
    const OneWindow one(QDBusConnection::sessionBus(), window, [&door] { return door.vaultPath(); });
    window.show();
    door.begin(vault);
    if (!options.passwordFile.isEmpty()) // from the event loop, where a Fault is told
        QMetaObject::invokeMethod(
            &door, [&] { unlockFrom(options.passwordFile, door); }, Qt::QueuedConnection);
    return app.exec();
}
