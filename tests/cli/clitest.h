// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/failure.h"
#include "core/vault/backup/verifier.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <vector>

namespace Catch {
template <>
struct StringMaker<anxin::ExitCode> {
    static std::string convert(anxin::ExitCode code) { return std::to_string(static_cast<int>(code)); }
};
} // namespace Catch

namespace anxin {

// What one command line came to.
struct CliRun {
    ExitCode code;
    QString out;
    QString err;
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    std::vector<QJsonObject> jsonLines() const
    {
        std::vector<QJsonObject> objects;
        for (const QString& line : lines())
            objects.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
        return objects;
    }
};

// Runs command lines in this process: captured streams, a clock that stands still, passwords that cost nothing, and a folder
// of its own that holds a password file.
class Cli {
public:
    explicit Cli(const QString& localTime = QStringLiteral("2026-11-18T09:00"));

    CliRun run(const QStringList& arguments);
    // The result goes to `out` instead of into the answer.
    CliRun run(const QStringList& arguments, QTextStream& out);
    // `run` with the password file, for verbs that unlock a vault.
    CliRun unlocking(const QStringList& arguments);
    // A new vault of a junior high school; `arguments` go to `create`.
    CliRun create(const QString& folder);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString vault() const { return path(QStringLiteral("school.anxin")); }
    QString passwordFile() const { return path(QStringLiteral("password.txt")); }
    QString write(const QString& name, const QByteArray& bytes) const;
    static QByteArray read(const QString& path);
    static void overwrite(const QString& path, const QByteArray& bytes);

    FixedClock clock;
    // What a person types at the prompts, in order; a prompt without an answer finds no terminal.
    QStringList typed;
    // At which call of `step` the person asks to stop; -1: never.
    int cancelAt = -1;
    // Who looks at a new backup.
    BackupVerifier verifyBackup = &troubleIn;

private:
    QTemporaryDir m_folder;
};

inline const QByteArray goodPassword = "correct horse battery staple";

} // namespace anxin
