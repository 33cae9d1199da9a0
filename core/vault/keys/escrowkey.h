// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/keys/passwordhash.h"

#include <QByteArray>
#include <QString>

namespace anxin {

enum class EscrowRefusal : quint8 {
    NotAnEscrowKey, // the file or line is none, or a byte of it has changed
    WrongPassword,
};
QString sentence(EscrowRefusal refusal);

// The key pair of somebody outside the counselling room (the principal, the district) to whom a vault may be sealed. It is
// made on another PC. The public half is a line of text that the vault takes in; the secret half stays in a file with a
// password of its own, and a vault never holds it. Formats in core/vault/README.md. Needs `initCrypto`.
class EscrowKey {
public:
    static EscrowKey random();
    // The secret half back from its file. About a second; safe on a worker thread.
    static Result<EscrowKey, EscrowRefusal> open(const QByteArray& file, const Secret& password);

    const PublicKey& publicKey() const { return m_publicKey; }
    const Key& secretKey() const { return m_secretKey; }
    // "anxin-escrow-1 <64 hex digits> <8 hex digits of check>", to be handed to the counsellor.
    QByteArray publicLine() const;
    // The content of the secret file.
    QByteArray locked(const Secret& password, const PasswordCost& cost) const;

private:
    EscrowKey(PublicKey publicKey, Key secretKey);
    PublicKey m_publicKey;
    Key m_secretKey;
};

// The public half from its line; a changed digit is noticed.
Result<PublicKey, EscrowRefusal> readEscrowLine(QByteArrayView line);

} // namespace anxin
