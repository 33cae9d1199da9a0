// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/bytes.h"
#include "core/vault/keys/secret.h"

#include <memory>

namespace anxin {

// BLAKE2b-256 of bytes that come in pieces. With a key it is a MAC.
class Hasher {
public:
    Hasher();
    explicit Hasher(const Key& key);
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;
    ~Hasher();
    void add(ByteView bytes);
    // Once; the hasher is used up.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest digestOf(ByteView bytes);
Digest macOf(const Key& key, ByteView bytes);
// Compares without telling by its duration where the first difference is.
bool isSame(const Digest& left, const Digest& right);

} // namespace anxin
