// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/digest.h"

#include <sodium.h>

namespace anxin {

struct Hasher::State {
    crypto_generichash_state state;
    ~State() { sodium_memzero(&state, sizeof state); } // begins with the key where there is one
};

Hasher::Hasher() : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->state, nullptr, 0, sizeof(Digest));
}

Hasher::Hasher(const Key& key) : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->state, key.data(), Key::size, sizeof(Digest));
}

Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;
Hasher::~Hasher() = default;

void Hasher::add(ByteView bytes)
{
    crypto_generichash_update(&m_state->state, bytes.data(), bytes.size());
}

Digest Hasher::finish()
{
    Digest digest;
    crypto_generichash_final(&m_state->state, digest.data(), digest.size());
    return digest;
}

Digest digestOf(ByteView bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

Digest macOf(const Key& key, ByteView bytes)
{
    Hasher hasher{key};
    hasher.add(bytes);
    return hasher.finish();
}

bool isSame(const Digest& left, const Digest& right)
{
    return sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace anxin
