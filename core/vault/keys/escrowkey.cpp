// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/escrowkey.h"

#include "core/base/tr.h"
#include "core/vault/keys/bytestream.h"
#include "core/vault/keys/digest.h"

#include <sodium.h>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VaultKeys)
};

constexpr char fileMagic[] = "ANXESCR1";
constexpr char lineMagic[] = "anxin-escrow-1";
constexpr std::size_t cipherSize = Key::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;

// Everything in the file before the nonce is vouched for by the cipher, so that a file put together from two does not open.
QByteArray frontOf(const PublicKey& publicKey, const PasswordCost& cost, const Salt& salt)
{
    ByteWriter out;
    out.bytes(viewOf(fileMagic));
    out.bytes(publicKey);
    out.integer(cost.memoryKiB());
    out.integer(cost.passes());
    out.bytes(salt);
    return out.written();
}

QByteArray checkOf(const PublicKey& publicKey)
{
    return QByteArray(toHex(digestOf(publicKey))).first(8);
}
} // namespace

EscrowKey::EscrowKey(PublicKey publicKey, Key secretKey) : m_publicKey(publicKey), m_secretKey(std::move(secretKey)) {}

EscrowKey EscrowKey::random()
{
    PublicKey publicKey;
    Key secretKey = Key::filledBy([&](unsigned char* out) { crypto_box_keypair(publicKey.data(), out); });
    return {publicKey, std::move(secretKey)};
}

QByteArray EscrowKey::publicLine() const
{
    return QByteArray(lineMagic) + ' ' + toHex(m_publicKey) + ' ' + checkOf(m_publicKey);
}

QByteArray EscrowKey::locked(const Secret& password, const PasswordCost& cost) const
{
    const Salt salt = randomBytes<16>();
    const auto nonce = randomBytes<24>();
    const QByteArray front = frontOf(m_publicKey, cost, salt);
    const Key wrapKey = stretched(password.bytes(), salt, cost);
    Bytes<cipherSize> cipher;
    crypto_aead_xchacha20poly1305_ietf_encrypt(cipher.data(), nullptr, m_secretKey.data(), Key::size, viewOf(front).data(),
                                               viewOf(front).size(), nullptr, nonce.data(), wrapKey.data());
    ByteWriter out;
    out.bytes(viewOf(front));
    out.bytes(nonce);
    out.bytes(cipher);
    out.bytes(digestOf(viewOf(out.written()))); // tells damage from a wrong password
    return out.written();
}

Result<EscrowKey, EscrowRefusal> EscrowKey::open(const QByteArray& file, const Secret& password)
{
    ByteReader in{viewOf(file)};
    const auto magic = in.bytes<sizeof fileMagic - 1>();
    const PublicKey publicKey = in.bytes<32>();
    const auto memoryKiB = in.integer<quint32>();
    const auto cost = PasswordCost::read(memoryKiB, in.integer<quint32>());
    const Salt salt = in.bytes<16>();
    const auto nonce = in.bytes<24>();
    const auto cipher = in.bytes<cipherSize>();
    const Digest check = in.bytes<32>();
    const bool isWhole = in.isComplete() && std::ranges::equal(magic, viewOf(fileMagic)) && cost &&
                         isSame(check, digestOf(viewOf(file).first(static_cast<std::size_t>(file.size()) - sizeof(Digest))));
    if (!isWhole)
        return refuse(EscrowRefusal::NotAnEscrowKey);

    const QByteArray front = frontOf(publicKey, *cost, salt);
    const Key wrapKey = stretched(password.bytes(), salt, *cost);
    bool opens = false;
    Key secretKey = Key::filledBy([&](unsigned char* out) {
        opens = crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, cipher.data(), cipher.size(),
                                                           viewOf(front).data(), viewOf(front).size(), nonce.data(),
                                                           wrapKey.data()) == 0;
    });
    if (!opens)
        return refuse(EscrowRefusal::WrongPassword);
    return EscrowKey{publicKey, std::move(secretKey)};
}

Result<PublicKey, EscrowRefusal> readEscrowLine(QByteArrayView line)
{
    const QList<QByteArray> parts = line.toByteArray().simplified().split(' ');
    if (parts.size() != 3 || parts[0] != lineMagic || parts[1].size() != 2 * qsizetype{sizeof(PublicKey)})
        return refuse(EscrowRefusal::NotAnEscrowKey);
    const QByteArray bytes = QByteArray::fromHex(parts[1]);
    if (bytes.size() != qsizetype{sizeof(PublicKey)})
        return refuse(EscrowRefusal::NotAnEscrowKey);
    PublicKey publicKey;
    std::ranges::copy(viewOf(bytes), publicKey.begin());
    if (checkOf(publicKey) != parts[2].toLower())
        return refuse(EscrowRefusal::NotAnEscrowKey);
    return publicKey;
}

QString sentence(EscrowRefusal refusal)
{
    switch (refusal) {
    case EscrowRefusal::NotAnEscrowKey:
        return Tr::tr("This is not an escrow key, or it was changed on the way. Nothing was opened or added. Take the file or "
                      "the line again from where it was made.");
    case EscrowRefusal::WrongPassword: break;
    }
    return Tr::tr("This password does not open the escrow key. It is the one that was chosen when the key was made.");
}

} // namespace anxin
