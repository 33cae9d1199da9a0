// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace anxin {

Uid Uid::random()
{
    // A name must be unique, not secret. createUuid would ask the processor for every word, which takes longer than to insert
    // the record; this generator was seeded by it.
    std::array<quint32, 4> words;
    QRandomGenerator::global()->fillRange(words.data(), words.size());
    auto* bytes = reinterpret_cast<unsigned char*>(words.data());
    bytes[6] = (bytes[6] & 0x0F) | 0x40; // version 4
    bytes[8] = (bytes[8] & 0x3F) | 0x80; // the variant of RFC 4122
    return Uid{QUuid::fromRfc4122({bytes, sizeof words}).toString(QUuid::WithoutBraces)};
}

} // namespace anxin
