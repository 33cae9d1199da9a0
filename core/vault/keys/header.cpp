// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/header.h"

#include "core/base/tr.h"
#include "core/vault/keys/bytestream.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Header)
};

constexpr Bytes<8> magic{'A', 'N', 'X', 'I', 'N', 'H', 'D', 'R'};
constexpr quint16 format = 1;
constexpr char signPurpose[] = "anxin header 1";
constexpr std::size_t headSize = sizeof magic + sizeof format + sizeof(quint32);
constexpr std::size_t tailSize = sizeof(Signature) + sizeof(Digest);

// From `seq` to the last slot: what lies between the head and the signature.
QByteArray encodeFields(const Header& header)
{
    ByteWriter out;
    out.integer(header.seq);
    out.integer(header.epoch);
    out.bytes(header.vaultId);
    out.shortText(header.databaseFile);
    out.bytes(header.databaseSalt);
    out.shortText(cipherProfile);
    out.bytes(header.signKey);
    out.integer(header.auditCount);
    out.bytes(header.auditHead);
    out.integer(header.lastSlot);
    out.integer(static_cast<quint8>(header.slots.size()));
    for (const Slot& slot : header.slots)
        writeSlot(out, slot);
    return out.written();
}

// Head and fields: what the signature covers.
QByteArray encodeSigned(const Header& header)
{
    const QByteArray fields = encodeFields(header);
    ByteWriter out;
    out.bytes(magic);
    out.integer(format);
    out.integer(static_cast<quint32>(headSize + static_cast<std::size_t>(fields.size()) + tailSize));
    out.bytes(viewOf(fields));
    return out.written();
}

std::size_t countOf(const Header& header, SlotKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(header.slots, kind, &Slot::kind));
}

bool hasSoundSlots(const Header& header)
{
    quint32 before = 0; // strictly rising: unique, and one spelling only
    for (const Slot& slot : header.slots) {
        if (slot.number <= before || slot.number > header.lastSlot)
            return false;
        before = slot.number;
    }
    return countOf(header, SlotKind::User) <= maximumUsers && countOf(header, SlotKind::Recovery) <= 1 &&
           countOf(header, SlotKind::Escrow) <= maximumEscrows;
}

Result<Header, HeaderDamage> decodeFields(ByteReader in)
{
    Header header{};
    header.seq = in.integer<quint64>();
    header.epoch = in.integer<quint32>();
    header.vaultId = in.bytes<16>();
    header.databaseFile = in.shortText();
    header.databaseSalt = in.bytes<16>();
    const QByteArray profile = in.shortText();
    header.signKey = in.bytes<32>();
    header.auditCount = in.integer<quint64>();
    header.auditHead = in.bytes<32>();
    header.lastSlot = in.integer<quint32>();
    for (int left = in.integer<quint8>(); left > 0; --left) {
        const auto slot = readSlot(in);
        if (!slot || in.hasFailed())
            return refuse(HeaderDamage::BadField);
        header.slots.push_back(*slot);
    }
    header.signature = in.bytes<64>();
    if (!in.isComplete() || header.seq == 0 || header.epoch == 0 || !isDatabaseFileName(header.databaseFile) ||
        !hasSoundSlots(header))
        return refuse(HeaderDamage::BadField);
    if (profile != cipherProfile)
        return refuse(HeaderDamage::NewerFormat);
    return header;
}
} // namespace

QByteArray databaseFileName(quint32 epoch)
{
    return "data-" + QByteArray::number(epoch).rightJustified(4, '0') + ".db";
}

bool isDatabaseFileName(const QByteArray& name)
{
    const QByteArray digits = name.mid(5, name.size() - 8);
    return name.startsWith("data-") && name.endsWith(".db") && digits.size() >= 4 && digits.size() <= 10 &&
           std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

void signHeader(Header& header, const KeyRing& keys)
{
    header.signature = keys.sign(signPurpose, viewOf(encodeSigned(header)));
}

bool hasValidSignature(const Header& header)
{
    return isSignedBy(header.signKey, signPurpose, viewOf(encodeSigned(header)), header.signature);
}

QByteArray encodeHeader(const Header& header)
{
    ByteWriter out;
    out.bytes(viewOf(encodeSigned(header)));
    out.bytes(header.signature);
    // Last, over all the rest: damage shows before any password, also damage of the signature.
    out.bytes(digestOf(viewOf(out.written())));
    return out.written();
}

Result<Header, HeaderDamage> decodeHeader(const QByteArray& bytes)
{
    const ByteView view = viewOf(bytes);
    ByteReader head{view};
    if (head.bytes<8>() != magic || head.hasFailed())
        return refuse(HeaderDamage::NotAHeader);
    const auto foundFormat = head.integer<quint16>();
    const auto length = head.integer<quint32>();
    if (head.hasFailed() || length != view.size() || length < headSize + tailSize || length > maximumHeaderBytes)
        return refuse(HeaderDamage::WrongLength);
    // Magic, format, length at the front and the checksum at the end are the same in every format to come.
    const ByteView covered = view.first(view.size() - sizeof(Digest));
    const Digest digest = digestOf(covered);
    if (!std::ranges::equal(digest, view.last(sizeof(Digest))))
        return refuse(HeaderDamage::Checksum);
    if (foundFormat > format)
        return refuse(HeaderDamage::NewerFormat);
    if (foundFormat < format)
        return refuse(HeaderDamage::BadField);
    return decodeFields(ByteReader{covered.subspan(headSize)});
}

QString sentence(HeaderDamage damage)
{
    switch (damage) {
    case HeaderDamage::NotAHeader: return Tr::tr("This file is not the key file of a vault.");
    case HeaderDamage::WrongLength: return Tr::tr("The key file is cut short or has grown.");
    case HeaderDamage::Checksum: return Tr::tr("Some bytes of the key file have changed.");
    case HeaderDamage::NewerFormat: return Tr::tr("A newer version of Anxin made this vault. Install that version to open it.");
    case HeaderDamage::BadField: break;
    }
    return Tr::tr("The key file holds a value that Anxin does not accept.");
}

} // namespace anxin
