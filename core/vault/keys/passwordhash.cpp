// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/passwordhash.h"

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <sodium.h>

#include <algorithm>

namespace anxin {

namespace {
constexpr qint64 wantedMsecs = 800;
constexpr qint64 patienceMsecs = 1500;
} // namespace

PasswordCost PasswordCost::calibrated(const Clock& clock)
{
    const Salt salt{};
    for (quint32 memoryKiB = usualKiB;; memoryKiB /= 2) {
        try {
            const qint64 began = clock.monotonicMsecs();
            stretched({}, salt, PasswordCost{memoryKiB, usualPasses});
            return forMeasured(memoryKiB, clock.monotonicMsecs() - began);
        } catch (const Fault& fault) {
            if (fault.kind() != FaultKind::OutOfMemory || memoryKiB <= floorKiB)
                throw;
        }
    }
}

PasswordCost PasswordCost::forMeasured(quint32 memoryKiB, qint64 msecs)
{
    if (msecs <= 0)
        return {memoryKiB, usualPasses};
    while (memoryKiB > floorKiB && msecs > patienceMsecs) {
        memoryKiB /= 2;
        msecs /= 2;
    }
    // Time grows with the passes; rounding up lands between the wanted time and the patience.
    const qint64 passes = (wantedMsecs * usualPasses + msecs - 1) / msecs;
    return {memoryKiB, static_cast<quint32>(std::clamp<qint64>(passes, usualPasses, maximumPasses))};
}

std::optional<PasswordCost> PasswordCost::read(quint32 memoryKiB, quint32 passes)
{
    constexpr quint32 leastKiB = crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024;
    if (memoryKiB < leastKiB || memoryKiB > maximumKiB || passes < 1 || passes > maximumPasses)
        return std::nullopt;
    return PasswordCost{memoryKiB, passes};
}

PasswordCost PasswordCost::cheapForTests()
{
    return {64, 1};
}

Key stretched(ByteView secret, const Salt& salt, const PasswordCost& cost)
{
    static_assert(sizeof(Salt) == crypto_pwhash_argon2id_SALTBYTES);
    // An empty view may point nowhere, and libsodium wants a pointer.
    const char* password = secret.empty() ? "" : reinterpret_cast<const char*>(secret.data());
    return Key::filledBy([&](unsigned char* out) {
        const int failed = crypto_pwhash_argon2id(out, Key::size, password, secret.size(), salt.data(), cost.passes(),
                                                  std::size_t{cost.memoryKiB()} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
        // The limits were checked when `cost` was made: what is left is memory.
        if (failed != 0)
            throw Fault{FaultKind::OutOfMemory, QStringLiteral("Argon2id with %1 KiB").arg(cost.memoryKiB())};
    });
}

} // namespace anxin
