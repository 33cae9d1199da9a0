// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/canaries.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>

namespace anxin {

// While it lives, home, temporary files, settings, caches and the stream of messages of this process and of its children lie in
// one folder, where whatever a program leaves behind is found. The streams of results stay as they are.
class WatchedPlace {
public:
    WatchedPlace()
    {
        REQUIRE(m_folder.isValid());
        for (const auto& [variable, name] : {std::pair{"HOME", "home"},
                                             {"TMPDIR", "tmp"},
                                             {"SQLITE_TMPDIR", "tmp"},
                                             {"XDG_DATA_HOME", "home/.local/share"},
                                             {"XDG_CONFIG_HOME", "home/.config"},
                                             {"XDG_CACHE_HOME", "home/.cache"},
                                             {"XDG_STATE_HOME", "home/.local/state"},
                                             {"XDG_RUNTIME_DIR", "run"}}) {
            const QString path = at(name);
            REQUIRE(QDir().mkpath(path));
            m_before.emplace(variable, qEnvironmentVariableIsSet(variable) ? std::optional(qgetenv(variable)) : std::nullopt);
            qputenv(variable, path.toLocal8Bit());
        }
        QFile::setPermissions(at("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const int messages =
            ::open(at("messages.txt").toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
        m_stderr = ::dup(STDERR_FILENO);
        ::dup2(messages, STDERR_FILENO);
        ::close(messages);
    }
    ~WatchedPlace()
    {
        ::dup2(m_stderr, STDERR_FILENO);
        ::close(m_stderr);
        for (const auto& [variable, value] : m_before)
            value ? qputenv(variable.c_str(), *value) : qunsetenv(variable.c_str());
    }
    WatchedPlace(const WatchedPlace&) = delete;
    WatchedPlace& operator=(const WatchedPlace&) = delete;

    QString at(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    int looks = 0; // at files, by name or as this process has them open
    qint64 bytes = 0;

    // "<canary> in <encoding>, <where>".
    QSet<QString> find(const Canaries& canaries)
    {
        QSet<QString> found;
        QDirIterator all(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo entry(all.next());
            const QString name = entry.filePath().mid(m_folder.path().size());
            add(found, canaries, name.toUtf8() + '\n' + entry.symLinkTarget().toUtf8(), QStringLiteral("the name ") + name);
            if (entry.isFile() && !entry.isSymLink())
                add(found, canaries, contentOf(entry.filePath()), name);
        }
        for (const QString& descriptor : QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System))
            lookAtOpen(found, canaries, descriptor);
        return found;
    }

private:
    // Also files without a name any more.
    void lookAtOpen(QSet<QString>& found, const Canaries& canaries, const QString& descriptor)
    {
        struct stat about {};
        const int number = descriptor.toInt();
        if (number <= STDERR_FILENO || ::fstat(number, &about) != 0 || !S_ISREG(about.st_mode))
            return;
        add(found, canaries, contentOf(QStringLiteral("/proc/self/fd/") + descriptor), QStringLiteral("an open file"));
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void add(QSet<QString>& found, const Canaries& canaries, const QByteArray& content, const QString& where)
    {
        ++looks;
        bytes += content.size();
        if (content.count('\0') == content.size()) // the vault's reserve
            return;
        for (const QString& hit : canaries.in(content))
            found.insert(hit + QStringLiteral(", ") + where);
    }

    QTemporaryDir m_folder;
    std::map<std::string, std::optional<QByteArray>> m_before;
    int m_stderr;
};

} // namespace anxin
