// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QString>

#include <optional>

namespace anxin {

// Holds back the signals by which a person or the system asks to stop (SIGINT, SIGTERM, SIGHUP) and remembers them, so that
// work ends between two steps and is undone, instead of anywhere. Made before any other thread; one in the process.
class Interrupts {
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    bool asked();
    int descriptor() const { return m_file; } // readable when a signal waits

private:
    int m_file;
    bool m_asked = false;
};

// Shows on the terminal how far the work is, in a pipe nothing; stops where an interrupt asks for it.
class TerminalProgress final : public Progress {
public:
    explicit TerminalProgress(Interrupts& interrupts);
    void step(int done, int total) override;

private:
    Interrupts& m_interrupts;
    bool m_shows;
    int m_shown = -1;
};

// What a person types at the terminal, without echo; nothing where the standard input is no terminal or ends. Throws
// Cancelled on an interrupt.
std::optional<QString> askOnTerminal(const QString& prompt, Interrupts& interrupts);

} // namespace anxin
