// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace anxin {

// What the window and the command line have in common before either does anything of its own:
//     prepareProcess();                                        first statement of main
//     QGuiApplication application{…};
//     Translation translation{languageFor(arguments, QLocale::system().uiLanguages())};

// Names the program, turns core dumps off, readies the crypto library and installs the log: English, without personal data, to
// stderr where the variable ANXIN_LOG is set, and nowhere otherwise. (A message that ends the program is always written.)
// Throws Fault.
void prepareProcess();

enum class Language : quint8 { Chinese, English };
// "zh_CN" and "en", as `--lang` takes them; nothing for any other text.
std::optional<Language> languageNamed(const QString& name);
// The language that `--lang X` or `--lang=X` asks for; otherwise Chinese where the system is Chinese or says nothing (C and
// POSIX say nothing), English for every other system. A wrong X counts as none: whoever reads the arguments refuses it.
Language languageFor(const QStringList& arguments, const QStringList& systemLanguages);

// The texts of the program and of Qt's own buttons in one language, and the default locale, while this object lives. Needs
// the application object, and goes before it.
class Translation {
public:
    explicit Translation(Language language);
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace anxin
