// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/password.h"
#include "core/vault/keys/vaultkeys.h"

namespace anxin {

// How a verb gets into a vault or a backup: by a password, the recovery card, or an escrow key.
class WayIn {
public:
    enum class Offers : quint8 { Password, CardOrEscrow, Any };
    explicit WayIn(Offers offers) : m_offers(offers) {}
    void describe(CLI::App& verb);
    // Asks for the secret; nothing is opened yet.
    Result<Unlocker, Failure> ask(const Context& context) const;
    // Another password than the one of this way in, e.g. of an older backup.
    static Result<Unlocker, Failure> ask(const PasswordSource& password, const Context& context);

private:
    Result<Unlocker, Failure> askCard(const Context& context) const;
    Result<Unlocker, Failure> askEscrow(const Context& context) const;

    Offers m_offers;
    PasswordSource m_password;
    PasswordSource m_card;
    std::string m_escrowKey;
    PasswordSource m_escrowPassword;
};

} // namespace anxin
