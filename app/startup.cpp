// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup.h"

#include "core/vault/keys/hardening.h"
#include "core/vault/keys/secret.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <cstdio>

namespace anxin {

namespace {

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "";
}

void writeLog(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtFatalMsg && !qEnvironmentVariableIsSet("ANXIN_LOG"))
        return;
    std::fprintf(stderr, "%s %s: %s\n", context.category, levelName(type), qUtf8Printable(message));
    std::fflush(stderr);
}

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
}

} // namespace

void prepareProcess()
{
    QCoreApplication::setApplicationName(QStringLiteral("anxin"));
    QCoreApplication::setOrganizationName(QStringLiteral("anxin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANXIN_VERSION));
    qInstallMessageHandler(writeLog);
    hardenProcess();
    initCrypto();
}

std::optional<Language> languageNamed(const QString& name)
{
    if (name == QStringLiteral("zh_CN"))
        return Language::Chinese;
    if (name == QStringLiteral("en"))
        return Language::English;
    return std::nullopt;
}

Language languageFor(const QStringList& arguments, const QStringList& systemLanguages)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name;
        if (arguments[i] == option)
            name = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + u'='))
            name = arguments[i].mid(option.size() + 1);
        if (const auto wanted = languageNamed(name))
            return *wanted;
    }
    const QString system = systemLanguages.value(0);
    const bool isUnknown = system.isEmpty() || system == QStringLiteral("C") || system == QStringLiteral("POSIX");
    return isUnknown || QLocale(system).language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

Translation::Translation(Language language)
{
    QLocale::setDefault(localeOf(language));
    // English stands in the source; its file has only what a number changes.
    if (m_own.load(localeOf(language), QStringLiteral("anxin"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
    if (language == Language::Chinese &&
        m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace anxin
