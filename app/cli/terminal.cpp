// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "core/base/fault.h"
#include "core/vault/keys/secret.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace anxin {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, signal);
    return signals;
}

// Turns the echo off, and back to what it was.
class NoEcho {
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
};

void waitForLine(Interrupts& interrupts)
{
    std::array<pollfd, 2> files{{{STDIN_FILENO, POLLIN, 0}, {interrupts.descriptor(), POLLIN, 0}}};
    while (::poll(files.data(), files.size(), -1) < 0)
        if (errno != EINTR)
            throw Fault::fromErrno(errno, QStringLiteral("waiting for the terminal"));
    if (interrupts.asked())
        throw Cancelled{};
}

} // namespace

Interrupts::Interrupts()
{
    const sigset_t signals = stopSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_file = ::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_file < 0)
        throw Fault::fromErrno(errno, QStringLiteral("listening for signals"));
}

Interrupts::~Interrupts()
{
    ::close(m_file);
}

bool Interrupts::asked()
{
    signalfd_siginfo info;
    while (::read(m_file, &info, sizeof info) == sizeof info)
        m_asked = true;
    return m_asked;
}

TerminalProgress::TerminalProgress(Interrupts& interrupts) : m_interrupts(interrupts), m_shows(::isatty(STDERR_FILENO) == 1) {}

void TerminalProgress::step(int done, int total)
{
    if (m_interrupts.asked())
        throw Cancelled{};
    if (!m_shows || total <= 0)
        return;
    const int percent = static_cast<int>(qint64{100} * done / total);
    if (percent == m_shown)
        return;
    m_shown = percent;
    // The cursor waits at the start of the line, so that whatever is written next takes the place of the number.
    if (done < total)
        std::fprintf(stderr, "%3d %%\r", percent);
    else
        std::fprintf(stderr, "     \r");
    std::fflush(stderr);
}

std::optional<QString> askOnTerminal(const QString& prompt, Interrupts& interrupts)
{
    if (::isatty(STDIN_FILENO) != 1)
        return std::nullopt;
    const NoEcho noEcho;
    std::fprintf(stderr, "%s", qUtf8Printable(prompt));
    std::fflush(stderr);
    waitForLine(interrupts);
    Secret line{4096}; // a terminal hands over no longer line
    const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
    if (size <= 0)
        return std::nullopt;
    const QByteArrayView typed(line.text(), size);
    return QString::fromUtf8(typed.endsWith('\n') ? typed.chopped(1) : typed);
}

} // namespace anxin
