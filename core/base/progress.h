// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>

namespace anxin {

// Thrown by `Progress::step` where the person asked to stop. Not a Fault: nothing is broken. Whoever is working lets it
// pass, so that every half-done thing is undone by its destructors.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

// What long work tells the outside, and where it can be stopped. May be called from a worker thread.
class Progress {
public:
    virtual ~Progress() = default;
    // `done` of `total` units; `total` 0 means unknown. Throws Cancelled.
    virtual void step(int done, int total) = 0;
};

// For callers that neither show nor stop.
class NoProgress final : public Progress {
public:
    void step(int, int) override {}
};

} // namespace anxin
