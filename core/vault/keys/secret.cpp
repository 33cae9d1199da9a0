// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/secret.h"

#include "core/base/fault.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace anxin {

void initCrypto()
{
    if (sodium_init() < 0)
        throw Fault{FaultKind::Bug, QStringLiteral("sodium_init failed")};
}

Secret::Secret(std::size_t size) : m_data(static_cast<unsigned char*>(sodium_malloc(size + 1))), m_size(size)
{
    if (m_data == nullptr)
        throw Fault{FaultKind::OutOfMemory, QStringLiteral("sodium_malloc of %1 bytes").arg(size)};
    sodium_memzero(m_data, size + 1); // sodium_malloc fills with 0xdb
}

Secret Secret::copyOf(ByteView bytes)
{
    Secret secret{bytes.size()};
    std::copy(bytes.begin(), bytes.end(), secret.m_data);
    return secret;
}

Secret::Secret(Secret&& other) noexcept : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes first; nullptr is fine
}

Secret passwordFrom(const QString& typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    Secret password = Secret::copyOf(viewOf(utf8));
    // Where nothing needed folding, `normal` shares its buffer with `typed`, which is the caller's.
    if (normal.constData() != typed.constData())
        wipe(normal);
    wipe(utf8);
    return password;
}

void wipe(QString& text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

Key Key::random()
{
    return filledBy([](unsigned char* out) { randombytes_buf(out, size); });
}

Key Key::copyOf(ByteView bytes)
{
    if (bytes.size() != size)
        throw Fault{FaultKind::Bug, QStringLiteral("a key of %1 bytes").arg(bytes.size())};
    return filledBy([&](unsigned char* out) { std::memcpy(out, bytes.data(), size); });
}

void fillRandom(std::span<unsigned char> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace anxin
