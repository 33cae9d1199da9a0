// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Options)
};
} // namespace

Options optionsOf(const QCoreApplication& app)
{
    const QString passwordFile = QStringLiteral("password-file");
    const QString theme = QStringLiteral("theme");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("vault"), Tr::tr("The folder of the vault to open."),
                                 QStringLiteral("[VAULT]"));
    parser.addOptions({{passwordFile, Tr::tr("Unlock with the first line of this file."), QStringLiteral("FILE")},
                       {QStringLiteral("lang"), Tr::tr("Language of the program: zh_CN or en."),
                        QStringLiteral("LANGUAGE")}, // see languageFor
                       {theme, Tr::tr("system, light, dark, high-contrast or high-contrast-dark."), QStringLiteral("THEME")}});
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.value(passwordFile), fromCode<Appearance>(parser.value(theme))};
}

} // namespace anxin
