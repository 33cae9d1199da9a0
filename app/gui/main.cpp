// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// anxin [VAULT] [--password-file FILE] [--lang zh_CN|en] [--theme light|dark|…]

#include "app/gui/door.h"
#include "app/startup.h"
#include "core/scales/catalogue.h"
#include "core/vault/keys/secret.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/problempresenter.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace anxin;

namespace {
void describe(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("vault"), QStringLiteral("The folder of the vault to open."),
                                 QStringLiteral("[VAULT]"));
    parser.addOptions(
        {{QStringLiteral("password-file"), QStringLiteral("Unlock with the first line of FILE."), QStringLiteral("FILE")},
         {QStringLiteral("lang"), QStringLiteral("zh_CN or en."), QStringLiteral("LANGUAGE")},
         {QStringLiteral("theme"), QStringLiteral("system, light, dark, high-contrast or high-contrast-dark."),
          QStringLiteral("THEME")}});
}

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/anxin.ini");
}

// Empty where there was none, or it is not there any more.
QString rememberedVault(const Preferences& preferences)
{
    const QString folder = preferences.vaultFolder.value();
    return QFileInfo::exists(folder) ? folder : QString();
}

void unlockFrom(const QString& fileName, Door& door)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::NotReadable, QStringLiteral("the password file cannot be read")};
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    door.unlock(line);
    wipe(line);
}
} // namespace

int main(int argc, char* argv[])
{
    prepareProcess();
    Application app(argc, argv);
    const Translation translation(languageFor(app.arguments(), QLocale::system().uiLanguages()));
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);

    const bool systemIsDark = isDark(app.palette());
    Preferences preferences(preferencesFile());
    Look look = preferences.look();
    look.appearance = fromCode<Appearance>(parser.value(QStringLiteral("theme"))).value_or(look.appearance);
    applyTheme(app, look, systemIsDark);

    const SystemClock clock;
    const Catalogue catalogue = Catalogue::shipped();
    MainWindow window(preferences);
    ProblemPresenter problems(window);
    app.onFault([&problems](const Fault& fault) { problems.present(fault); });
    Door door({window, preferences, clock, catalogue});
    window.show();
    const QStringList vaults = parser.positionalArguments();
    door.begin(vaults.isEmpty() ? rememberedVault(preferences) : vaults.front());
    if (parser.isSet(QStringLiteral("password-file")))
        unlockFrom(parser.value(QStringLiteral("password-file")), door);
    return app.exec();
}
