// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/childwork.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <exception>
#include <thread>

namespace anxin {

namespace {
constexpr int namesOfAChild = 100'000;
}

ChildWork::ChildWork(const std::function<void(const Tell&)>& work)
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    QRandomGenerator::global()->discard(namesOfAChild); // or every child would give its records the same ids
    m_child = ::fork();
    REQUIRE(m_child >= 0);
    if (m_child == 0) {
        ::close(ends[0]);
        const Tell say = [&](const QByteArray& line) {
            const QByteArray whole = line + '\n';
            if (::write(ends[1], whole.constData(), static_cast<std::size_t>(whole.size())) != whole.size())
                ::_exit(1);
        };
        try {
            work(say);
        } catch (const std::exception& error) {
            say(QByteArray("fault ") + error.what());
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

ChildWork::~ChildWork()
{
    if (m_child > 0) {
        killAfter(0);
        lines();
    }
}

void ChildWork::take()
{
    std::array<char, 4096> buffer;
    const ssize_t count = ::read(m_pipe, buffer.data(), buffer.size());
    if (count > 0) {
        m_told.append(buffer.data(), count);
    } else {
        ::close(m_pipe);
        m_pipe = -1;
    }
}

bool ChildWork::waitForLines(int count)
{
    while (m_pipe >= 0 && m_told.count('\n') < count)
        take();
    return m_told.count('\n') >= count;
}

void ChildWork::killAfter(int msecs)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(msecs));
    ::kill(m_child, SIGKILL);
}

std::vector<QByteArray> ChildWork::lines()
{
    while (m_pipe >= 0)
        take();
    ::waitpid(m_child, nullptr, 0);
    m_child = -1;
    std::vector<QByteArray> lines;
    for (const QByteArray& line : m_told.split('\n'))
        lines.push_back(line);
    lines.pop_back(); // what follows the last line end was cut off, or is nothing
    return lines;
}

} // namespace anxin
