// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backupchild.h"

#include "core/base/fault.h"
#include "core/vault/keys/bytestream.h"

#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace anxin {

namespace {

constexpr char childArgument[] = "--look-at-backup";
constexpr std::size_t secretBytes = 2 * Key::size; // root key, signing seed
constexpr char allHolds[] = "holds";

// What follows the secrets: what the tables must hold, the header, the path.
QByteArray openPartOf(const BackupCheck& check)
{
    ByteWriter out;
    out.bytes(check.content);
    const QByteArray header = encodeHeader(check.header);
    out.integer(static_cast<quint32>(header.size()));
    out.bytes(viewOf(header));
    out.bytes(viewOf(check.database.toUtf8()));
    return out.written();
}

QString answerTo(ByteView secrets, const QByteArray& open)
{
    ByteReader in{viewOf(open)};
    const Digest content = in.bytes<32>();
    const auto headerSize = static_cast<qsizetype>(in.integer<quint32>());
    constexpr qsizetype fixed = 32 + 4;
    if (in.hasFailed() || headerSize > open.size() - fixed || secrets.size() != secretBytes)
        return QStringLiteral("the question did not arrive whole");
    const auto header = decodeHeader(open.mid(fixed, headerSize));
    if (!header)
        return QStringLiteral("the header did not arrive whole");
    const KeyRing keys{Key::copyOf(secrets.first(Key::size)), Key::copyOf(secrets.last(Key::size))};
    return troubleIn({QString::fromUtf8(open.mid(fixed + headerSize)), *header, keys, content});
}

bool readFully(int file, unsigned char* to, std::size_t count)
{
    while (count > 0) {
        const ssize_t got = ::read(file, to, count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

QByteArray readToEnd(int file)
{
    QByteArray all;
    char block[4096];
    for (;;) {
        const ssize_t got = ::read(file, block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return all;
        all.append(block, static_cast<qsizetype>(got));
    }
}

bool sendFully(int socket, ByteView bytes)
{
    while (!bytes.empty()) { // without the signal that a child which has ended would cause
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

// This program again, with the socket as its standard input and output. Returns the error of posix_spawn.
int start(int socket, pid_t& child)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
    std::vector<char> name{'a', 'n', 'x', 'i', 'n', '\0'};
    std::vector<char> argument{childArgument, childArgument + sizeof childArgument};
    char* arguments[] = {name.data(), argument.data(), nullptr};
    const int error = ::posix_spawn(&child, "/proc/self/exe", &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

} // namespace

std::optional<int> lookedAtBackup(int argc, char** argv)
{
    if (argc != 2 || std::strcmp(argv[1], childArgument) != 0)
        return std::nullopt;
    Secret secrets{secretBytes};
    if (!readFully(STDIN_FILENO, secrets.data(), secrets.size()))
        return 1;
    const QString trouble = answerTo(secrets.bytes(), readToEnd(STDIN_FILENO));
    const QByteArray answer = trouble.isEmpty() ? QByteArray(allHolds) : trouble.toUtf8();
    return sendFully(STDOUT_FILENO, viewOf(answer)) ? 0 : 1;
}

QString troubleSeenByChild(const BackupCheck& check)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        throw Fault::fromErrno(errno, QStringLiteral("socketpair"));
    pid_t child = -1;
    const int error = start(ends[1], child);
    ::close(ends[1]);
    if (error != 0) {
        ::close(ends[0]);
        throw Fault::fromErrno(error, QStringLiteral("starting the verifier"));
    }
    const QByteArray open = openPartOf(check);
    const bool isAsked = sendFully(ends[0], check.keys.rootKey().bytes()) &&
                         sendFully(ends[0], check.keys.signSeed().bytes()) && sendFully(ends[0], viewOf(open));
    ::shutdown(ends[0], SHUT_WR);
    const QByteArray answer = isAsked ? readToEnd(ends[0]) : QByteArray();
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return QStringLiteral("the verifier ended with %1").arg(status);
    return answer == allHolds ? QString() : QString::fromUtf8(answer.isEmpty() ? QByteArray("no answer") : answer);
}

} // namespace anxin
