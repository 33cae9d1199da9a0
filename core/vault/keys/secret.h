// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/bytes.h"

#include <QString>

namespace anxin {

// Must have returned once before anything else of this folder is used; may be called again, from any thread.
// Throws Fault{Bug} where libsodium cannot start.
void initCrypto();

// Secret bytes: kept out of swap as far as the system allows, between guard pages, wiped when they go. Move-only, so that
// there is one copy. Throws Fault{OutOfMemory} where no such memory is left.
class Secret {
public:
    // `size` zero bytes, to be filled through `data()`.
    explicit Secret(std::size_t size);
    static Secret copyOf(ByteView bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    ByteView bytes() const { return {m_data, m_size}; }
    // The same bytes, followed by a NUL, for C functions that want text.
    const char* text() const { return reinterpret_cast<const char*>(m_data); }

private:
    unsigned char* m_data;
    std::size_t m_size;
};

// A password as the keys see it: UTF-8 of the NFKC form, so that full-width letters from an input method and composed or
// decomposed accents give the same key on every PC. `typed` itself stays the caller's to wipe.
Secret passwordFrom(const QString& typed);

// Overwrites text or bytes that held a secret, then empties them. Copies that Qt shared before are out of reach.
void wipe(QString& text);
void wipe(QByteArray& bytes);

// 32 secret bytes.
class Key {
public:
    static constexpr std::size_t size = 32;
    static Key random();
    // `bytes` must be 32 long.
    static Key copyOf(ByteView bytes);
    // `fill(unsigned char*)` writes all 32 bytes.
    template <class Fill>
    static Key filledBy(Fill&& fill)
    {
        Key key;
        fill(key.m_bytes.data());
        return key;
    }
    const unsigned char* data() const { return m_bytes.data(); }
    ByteView bytes() const { return m_bytes.bytes(); }

private:
    Key() : m_bytes(size) {}
    Secret m_bytes;
};

// Fills `N` public bytes from the system's random source.
void fillRandom(std::span<unsigned char> bytes);
template <std::size_t N>
Bytes<N> randomBytes()
{
    Bytes<N> bytes;
    fillRandom(bytes);
    return bytes;
}

} // namespace anxin
