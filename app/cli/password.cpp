// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/password.h"

#include "app/cli/context.h"
#include "core/vault/keys/passwordrules.h"

#include <QCoreApplication>
#include <QFile>

#include <CLI/CLI.hpp>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 longestPassword = 4096;

Result<Secret, Failure> typed(const Context& context, const QString& prompt)
{
    std::optional<QString> text = context.askSecretly(prompt);
    if (!text)
        return refuse(wrongUsage(Tr::tr("There is no terminal to ask for the password on. Name a file with --password-file.")));
    Secret password = passwordFrom(*text);
    wipe(*text);
    return password;
}

} // namespace

void PasswordSource::describe(CLI::App& verb, const char* option, const QString& help)
{
    const QString words =
        help.isEmpty() ? Tr::tr("File whose first line is the password; without it, you are asked on the terminal") : help;
    verb.add_option(option, m_file, words.toStdString())->type_name("FILE");
}

Result<Secret, Failure> PasswordSource::fromFile() const
{
    QFile file(QString::fromStdString(m_file));
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return refuse(wrongUsage(Tr::tr("The password file cannot be read.")));
    Secret bytes{longestPassword};
    const qint64 size = file.read(reinterpret_cast<char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    const QByteArrayView read(bytes.text(), std::max<qint64>(size, 0));
    const qsizetype lineEnd = read.indexOf('\n');
    QByteArrayView line = lineEnd < 0 ? read : read.first(lineEnd);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF")) // editors on Windows put it there, nobody types it
        line = line.sliced(3);
    if (lineEnd < 0 && size == longestPassword) // the rest would be cut off without a word
        return refuse(failureOf(PasswordRefusal::TooLong));
    if (line.isEmpty())
        return refuse(wrongUsage(Tr::tr("The first line of the password file is empty.")));
    QString text = QString::fromUtf8(line);
    Secret password = passwordFrom(text);
    wipe(text);
    return password;
}

Result<Secret, Failure> PasswordSource::ask(const Context& context) const
{
    return ask(context, Tr::tr("Password: "));
}

Result<Secret, Failure> PasswordSource::ask(const Context& context, const QString& prompt) const
{
    return isFile() ? fromFile() : typed(context, prompt);
}

Result<Secret, Failure> PasswordSource::choose(const Context& context) const
{
    if (isFile())
        return fromFile();
    auto first = typed(context, Tr::tr("New password: "));
    if (!first)
        return first;
    const auto second = typed(context, Tr::tr("The same password again: "));
    if (!second)
        return refuse(second.error());
    if (!std::ranges::equal(first->bytes(), second->bytes()))
        return refuse(wrongUsage(Tr::tr("The two passwords are not the same. Nothing was made.")));
    return first;
}

} // namespace anxin
