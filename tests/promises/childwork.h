// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <sys/types.h>

#include <functional>
#include <vector>

namespace anxin {

// Another process that does some work, tells line by line what was saved, and is killed while it works.
class ChildWork {
public:
    using Tell = std::function<void(const QByteArray& line)>;
    // `work` runs in the child; its lines hold no line end. A Fault or a standard exception in it is told as "fault …".
    explicit ChildWork(const std::function<void(const Tell&)>& work);
    ~ChildWork();
    ChildWork(const ChildWork&) = delete;
    ChildWork& operator=(const ChildWork&) = delete;

    // Waits for the first line; false where the child ended without one.
    bool waitForLines(int count);
    void killAfter(int msecs);
    // What it told before it ended; waits for its end.
    std::vector<QByteArray> lines();

private:
    void take();
    pid_t m_child;
    int m_pipe = -1;
    QByteArray m_told;
};

} // namespace anxin
