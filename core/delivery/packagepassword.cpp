// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/packagepassword.h"

#include "core/base/fault.h"

#include <sodium.h>

#include <array>

namespace anxin {

QString newPackagePassword()
{
    static constexpr char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    static_assert(sizeof(letters) - 1 == 32, "each character carries five bits");
    if (sodium_init() < 0)
        throw Fault{FaultKind::Bug, QStringLiteral("sodium_init")};
    std::array<unsigned char, 16> random;
    randombytes_buf(random.data(), random.size());
    QString password;
    for (std::size_t i = 0; i < random.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += QLatin1Char(letters[random[i] % 32]);
    }
    sodium_memzero(random.data(), random.size());
    return password;
}

} // namespace anxin
