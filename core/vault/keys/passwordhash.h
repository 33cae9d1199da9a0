// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/secret.h"

#include <QtGlobal>

#include <optional>

namespace anxin {

class Clock;

// What one guess of a password costs, in Argon2id (version 1.3, one lane). There are three ways to a value, so that a
// cheap one cannot reach a person's vault by mistake.
class PasswordCost {
public:
    static constexpr quint32 floorKiB = 64 * 1024;
    static constexpr quint32 usualKiB = 256 * 1024;
    static constexpr quint32 maximumKiB = 1024 * 1024;
    static constexpr quint32 usualPasses = 3;
    static constexpr quint32 maximumPasses = 16;

    // What this PC does in 0.8–1.5 s, starting from 256 MiB and 3 passes: more passes on a fast PC; less memory on a slow or a
    // small one, never less than 64 MiB and 3 passes. Takes about a second; safe on a worker thread. Throws
    // Fault{OutOfMemory} where even the floor does not fit.
    static PasswordCost calibrated(const Clock& clock);
    // As read from a header: nothing where the numbers would hang the PC or are none that Argon2id knows.
    static std::optional<PasswordCost> read(quint32 memoryKiB, quint32 passes);
    // Worthless against guessing. For tests only; a rule script forbids the name in the programs.
    static PasswordCost cheapForTests();

    // What `calibrated` decides, given that `memoryKiB` with the usual passes took `msecs` (0: not measurable).
    static PasswordCost forMeasured(quint32 memoryKiB, qint64 msecs);

    quint32 memoryKiB() const { return m_memoryKiB; }
    quint32 passes() const { return m_passes; }
    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;

private:
    PasswordCost(quint32 memoryKiB, quint32 passes) : m_memoryKiB(memoryKiB), m_passes(passes) {}
    quint32 m_memoryKiB;
    quint32 m_passes;
};

// The key-encryption key of a password or recovery code. Slow on purpose; safe on a worker thread. Throws
// Fault{OutOfMemory} where the memory of `cost` cannot be had.
Key stretched(ByteView secret, const Salt& salt, const PasswordCost& cost);

} // namespace anxin
