// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <functional>
#include <string>
#include <vector>

namespace anxin {

// Lets the system calls that change files fail, for this process as a whole: the calls of the database engine, of Qt and our
// own. Its functions stand before those of the C library (systemfaults.cpp), and pass everything on while no fault is armed.
struct SystemFault {
    enum class Kind {
        Error,      // `error` is the answer
        ShortWrite, // a write takes half of what it is given
        Forgets,    // the control: success is the answer, and nothing is done
    };
    enum class Lasting { Once, ForEver };
    int call; // counted from 0 since it was armed
    Kind kind;
    int error = 0;
    Lasting lasting = Lasting::Once;
};

void arm(const SystemFault& fault);
// How many calls there were since; nothing fails any more.
int disarm();
// Their names.
const std::vector<std::string>& callsSeen();

// Lets `look` see the bytes that are written from now on, to files, pipes and sockets, by the engine, Qt and our own code; an
// empty one ends that. What the C library writes for itself (stdio) does not come past.
void watchWrites(std::function<void(int file, QByteArrayView bytes)> look);

} // namespace anxin
