// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/readrefusal.h"

#include <QtEndian>

#include <string_view>

namespace anxin {

// The number at an offset of a binary format. Throws `ReadStopped{Damaged}` where the bytes end before it.
template <class T>
T littleEndianAt(std::string_view bytes, size_t offset)
{
    if (offset > bytes.size() || bytes.size() - offset < sizeof(T))
        throw ReadStopped{{ReadWhy::Damaged}};
    return qFromLittleEndian<T>(bytes.data() + offset);
}

} // namespace anxin
