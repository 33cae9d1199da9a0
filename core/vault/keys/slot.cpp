// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/slot.h"

#include "core/vault/keys/bytestream.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace anxin {

namespace {
constexpr char sealMagic[] = "ANXV1";
constexpr std::size_t sealMagicSize = sizeof sealMagic - 1;
constexpr std::size_t wrapSize = Key::size + sizeof(VaultId) + sizeof(PublicKey) + sizeof(quint32);
constexpr std::size_t sealedSize = sealMagicSize + sizeof(VaultId) + 2 * sizeof(quint32) + 2 * Key::size;
constexpr std::size_t labelSize = maximumLabelBytes + 1;
static_assert(sizeof(WrappedBoxKey::cipher) == wrapSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sizeof(WrappedBoxKey::nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(Slot::seal) == sealedSize + crypto_box_SEALBYTES);
static_assert(sizeof(Slot::label) == labelSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

// Lays fields one behind the other in locked memory, and takes them out again.
class SecretLayout {
public:
    explicit SecretLayout(std::size_t size) : m_secret(size) {}
    unsigned char* data() { return m_secret.data(); }
    ByteView bytes() const { return m_secret.bytes(); }
    void put(ByteView field)
    {
        std::copy(field.begin(), field.end(), m_secret.data() + m_at);
        m_at += field.size();
    }
    void put(quint32 number)
    {
        Bytes<4> raw;
        qToLittleEndian(number, raw.data());
        put(raw);
    }
    ByteView take(std::size_t count)
    {
        m_at += count;
        return m_secret.bytes().subspan(m_at - count, count);
    }
    quint32 takeNumber() { return qFromLittleEndian<quint32>(take(4).data()); }

private:
    Secret m_secret;
    std::size_t m_at = 0;
};

bool isEqual(ByteView left, ByteView right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

// Everything in clear that the wrap depends on: a changed cost, salt, key, number or vault makes it fail to open.
QByteArray wrapContext(const Slot& slot, const WrappedBoxKey& wrapped, const VaultId& vaultId)
{
    ByteWriter out;
    out.bytes(viewOf("anxin slot 1"));
    out.bytes(vaultId);
    out.integer(static_cast<quint8>(slot.kind));
    out.integer(slot.number);
    out.integer(wrapped.cost.memoryKiB());
    out.integer(wrapped.cost.passes());
    out.bytes(wrapped.salt);
    out.bytes(slot.boxKey);
    return out.written();
}

void wrapBoxKey(Slot& slot, const Key& boxSecret, ByteView secret, const PasswordCost& cost, const SlotPlace& place,
                const KeyRing& keys)
{
    SecretLayout plain{wrapSize};
    plain.put(boxSecret.bytes());
    plain.put(place.vaultId);
    plain.put(keys.signKey());
    plain.put(place.epoch);
    WrappedBoxKey wrapped{cost, randomBytes<16>(), randomBytes<24>(), {}};
    const Key wrapKey = stretched(secret, wrapped.salt, cost);
    const QByteArray context = wrapContext(slot, wrapped, place.vaultId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(wrapped.cipher.data(), nullptr, plain.data(), wrapSize, viewOf(context).data(),
                                               viewOf(context).size(), nullptr, wrapped.nonce.data(), wrapKey.data());
    slot.wrapped = wrapped;
}

void sealKeys(Slot& slot, const SlotPlace& place, const KeyRing& keys)
{
    SecretLayout plain{sealedSize};
    plain.put(viewOf(QByteArrayView{sealMagic, sealMagicSize}));
    plain.put(place.vaultId);
    plain.put(place.epoch);
    plain.put(slot.number);
    plain.put(keys.rootKey().bytes());
    plain.put(keys.signSeed().bytes());
    crypto_box_seal(slot.seal.data(), plain.data(), sealedSize, slot.boxKey.data());
}

QByteArray labelContext(const Slot& slot, const VaultId& vaultId)
{
    ByteWriter out;
    out.bytes(viewOf("anxin label 1"));
    out.bytes(vaultId);
    out.integer(slot.number);
    return out.written();
}

QByteArray cutLabel(const QString& label)
{
    QByteArray utf8 = label.toUtf8();
    if (utf8.size() <= maximumLabelBytes)
        return utf8;
    int end = maximumLabelBytes;
    while ((static_cast<unsigned char>(utf8[end]) & 0xc0) == 0x80)
        --end;
    return utf8.left(end);
}

void encryptLabel(Slot& slot, const QString& label, const VaultId& vaultId, const KeyRing& keys)
{
    Bytes<labelSize> plain{};
    const QByteArray utf8 = cutLabel(label);
    std::copy(utf8.begin(), utf8.end(), plain.begin());
    slot.labelNonce = randomBytes<24>();
    const QByteArray context = labelContext(slot, vaultId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.label.data(), nullptr, plain.data(), plain.size(), viewOf(context).data(),
                                               viewOf(context).size(), nullptr, slot.labelNonce.data(),
                                               keys.key(KeyUse::SlotLabel).data());
}

// What the holder of a slot has seen of the vault, kept where nobody else can write.
struct Pinned {
    Key boxSecret;
    PublicKey signKey;
    quint32 leastEpoch;
};

Result<Pinned, SlotRefusal> unwrapBoxKey(const Slot& slot, ByteView secret, const VaultId& vaultId)
{
    if (!slot.wrapped)
        return refuse(SlotRefusal::WrongSecret);
    const WrappedBoxKey& wrapped = *slot.wrapped;
    const Key wrapKey = stretched(secret, wrapped.salt, wrapped.cost);
    const QByteArray context = wrapContext(slot, wrapped, vaultId);
    SecretLayout plain{wrapSize};
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, wrapped.cipher.data(), wrapped.cipher.size(),
                                                   viewOf(context).data(), viewOf(context).size(), wrapped.nonce.data(),
                                                   wrapKey.data()) != 0)
        return refuse(SlotRefusal::WrongSecret);
    Pinned pinned{Key::copyOf(plain.take(Key::size)), {}, 0};
    const bool isOurs = isEqual(plain.take(sizeof(VaultId)), vaultId);
    std::ranges::copy(plain.take(sizeof(PublicKey)), pinned.signKey.begin());
    pinned.leastEpoch = plain.takeNumber();
    if (!isOurs)
        return refuse(SlotRefusal::Forged);
    return pinned;
}
} // namespace

Slot makeSlot(SlotKind kind, quint32 number, ByteView secret, const PasswordCost& cost, const QString& label,
              const SlotPlace& place, const KeyRing& keys)
{
    Slot slot{kind, number, {}, std::nullopt, {}, {}, {}};
    const Key boxSecret = Key::filledBy([&](unsigned char* out) { crypto_box_keypair(slot.boxKey.data(), out); });
    wrapBoxKey(slot, boxSecret, secret, cost, place, keys);
    encryptLabel(slot, label, place.vaultId, keys);
    sealKeys(slot, place, keys);
    return slot;
}

Slot makeEscrowSlot(quint32 number, const PublicKey& boxKey, const QString& label, const SlotPlace& place, const KeyRing& keys)
{
    Slot slot{SlotKind::Escrow, number, boxKey, std::nullopt, {}, {}, {}};
    encryptLabel(slot, label, place.vaultId, keys);
    sealKeys(slot, place, keys);
    return slot;
}

void resealSlot(Slot& slot, const SlotPlace& oldPlace, const KeyRing& oldKeys, const SlotPlace& place, const KeyRing& keys)
{
    encryptLabel(slot, labelOf(slot, oldPlace.vaultId, oldKeys), place.vaultId, keys);
    sealKeys(slot, place, keys);
}

Result<KeyRing, SlotRefusal> openSlot(const Slot& slot, ByteView secret, const SlotPlace& place)
{
    const auto pinned = unwrapBoxKey(slot, secret, place.vaultId);
    if (!pinned)
        return refuse(pinned.error());
    auto keys = openSeal(slot, pinned->boxSecret, place);
    if (keys && (keys->signKey() != pinned->signKey || place.epoch < pinned->leastEpoch))
        return refuse(SlotRefusal::Forged);
    return keys;
}

Result<KeyRing, SlotRefusal> openSeal(const Slot& slot, const Key& boxSecret, const SlotPlace& place)
{
    SecretLayout plain{sealedSize};
    if (crypto_box_seal_open(plain.data(), slot.seal.data(), slot.seal.size(), slot.boxKey.data(), boxSecret.data()) != 0)
        return refuse(SlotRefusal::Forged);
    // A seal names no sender and binds no context, so it says itself where it belongs.
    const bool isOurs = isEqual(plain.take(sealMagicSize), viewOf(QByteArrayView{sealMagic, sealMagicSize})) &&
                        isEqual(plain.take(sizeof(VaultId)), place.vaultId) && plain.takeNumber() == place.epoch &&
                        plain.takeNumber() == slot.number;
    if (!isOurs)
        return refuse(SlotRefusal::Forged);
    Key rootKey = Key::copyOf(plain.take(Key::size));
    Key signSeed = Key::copyOf(plain.take(Key::size));
    return KeyRing{std::move(rootKey), std::move(signSeed)};
}

QString labelOf(const Slot& slot, const VaultId& vaultId, const KeyRing& keys)
{
    Bytes<labelSize> plain{};
    const QByteArray context = labelContext(slot, vaultId);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, slot.label.data(), slot.label.size(),
                                                   viewOf(context).data(), viewOf(context).size(), slot.labelNonce.data(),
                                                   keys.key(KeyUse::SlotLabel).data()) != 0)
        return {};
    plain.back() = 0;
    return QString::fromUtf8(reinterpret_cast<const char*>(plain.data()));
}

void writeSlot(ByteWriter& out, const Slot& slot)
{
    out.integer(static_cast<quint8>(slot.kind));
    out.integer(slot.number);
    out.bytes(slot.boxKey);
    if (slot.wrapped) {
        out.integer(slot.wrapped->cost.memoryKiB());
        out.integer(slot.wrapped->cost.passes());
        out.bytes(slot.wrapped->salt);
        out.bytes(slot.wrapped->nonce);
        out.bytes(slot.wrapped->cipher);
    }
    out.bytes(slot.labelNonce);
    out.bytes(slot.label);
    out.bytes(slot.seal);
}

std::optional<Slot> readSlot(ByteReader& in)
{
    const auto kind = in.integer<quint8>();
    if (kind < static_cast<quint8>(SlotKind::User) || kind > static_cast<quint8>(SlotKind::Escrow))
        return std::nullopt;
    Slot slot{static_cast<SlotKind>(kind), in.integer<quint32>(), in.bytes<32>(), std::nullopt, {}, {}, {}};
    if (slot.kind != SlotKind::Escrow) {
        const auto memoryKiB = in.integer<quint32>();
        const auto cost = PasswordCost::read(memoryKiB, in.integer<quint32>());
        if (!cost)
            return std::nullopt;
        slot.wrapped = WrappedBoxKey{*cost, in.bytes<16>(), in.bytes<24>(), in.bytes<100>()};
    }
    slot.labelNonce = in.bytes<24>();
    slot.label = in.bytes<80>();
    slot.seal = in.bytes<141>();
    return slot;
}

} // namespace anxin
