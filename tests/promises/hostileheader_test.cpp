// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/promise.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

#include <QtEndian>

#include <algorithm>
#include <set>

using namespace anxin;

namespace {

const PasswordCost cheap = PasswordCost::cheapForTests();

// Where the fields stand that do not move (core/vault/README.md).
constexpr qsizetype slotCountAt = 163, firstSlotAt = 164;
constexpr qsizetype secretSlotSize = 430, escrowSlotSize = 282;
constexpr qsizetype numberIn = 1, memoryIn = 37, passesIn = 41; // of a slot with a secret
struct Place {
    qsizetype at;
    int size;
};
constexpr Place wholeNumbers[] = {{8, 2}, {10, 4}, {14, 8}, {22, 4}, {42, 1}, {71, 1}, {119, 8}, {159, 4}, {slotCountAt, 1}};

// A vault of two users, a card and two escrow holders, with all that is needed to try it.
struct Target {
    CreatedKeys made = aKeySet();
    EscrowKey first = EscrowKey::random(), second = EscrowKey::random();
    QByteArray bytes;

    Target()
    {
        REQUIRE(addUser(made.header, made.keys, aPassword("of the deputy, for now"), QStringLiteral("deputy"), cheap));
        REQUIRE(addEscrow(made.header, made.keys, first.publicKey(), QStringLiteral("校长室")));
        REQUIRE(addEscrow(made.header, made.keys, second.publicKey(), QStringLiteral("校长室")));
        bytes = encodeHeader(made.header);
    }

    enum class Fate { RefusedAtReading, RefusedAtUnlocking, Opened };
    Fate fateOf(const QByteArray& header) const
    {
        const auto read = decodeHeader(header);
        if (!read)
            return Fate::RefusedAtReading;
        return opens(*read) ? Fate::Opened : Fate::RefusedAtUnlocking;
    }
    bool opens(const Header& header) const
    {
        return unlockKeys(header, aPassword()) || unlockKeys(header, aPassword("of the deputy, for now")) ||
               unlockWithRecovery(header, made.code) || unlockWithEscrow(header, first) || unlockWithEscrow(header, second);
    }
};

struct Vector {
    QByteArray name;
    QByteArray bytes;
};
using Vectors = std::vector<Vector>;

qsizetype slotAt(const Header& header, std::size_t number)
{
    qsizetype at = firstSlotAt;
    for (std::size_t i = 0; i < number; ++i)
        at += header.slots[i].wrapped ? secretSlotSize : escrowSlotSize;
    return at;
}

quint64 numberAt(const QByteArray& bytes, Place place)
{
    quint64 value = 0;
    for (int i = place.size - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[place.at + i]);
    return value;
}

QByteArray withNumber(QByteArray bytes, Place place, quint64 value)
{
    for (int i = 0; i < place.size; ++i)
        bytes[place.at + i] = static_cast<char>(value >> (8 * i));
    return withChecksum(bytes);
}

// Every whole number at the edges of what it can be: 2^40 bytes of memory, no pass at all, lengths that run over the end.
void addEdges(Vectors& vectors, const Target& target)
{
    std::vector<Place> places(std::begin(wholeNumbers), std::end(wholeNumbers));
    for (std::size_t slot = 0; slot < target.made.header.slots.size(); ++slot) {
        const qsizetype at = slotAt(target.made.header, slot);
        places.push_back({at, 1});
        places.push_back({at + numberIn, 4});
        if (target.made.header.slots[slot].wrapped) {
            places.push_back({at + memoryIn, 4});
            places.push_back({at + passesIn, 4});
        }
    }
    for (const Place place : places) {
        const quint64 now = numberAt(target.bytes, place);
        const quint64 most = place.size == 8 ? ~0ull : (1ull << (8 * place.size)) - 1;
        for (const quint64 value :
             std::set<quint64>{0, 1, 2, now + 1, now - 1, most, most - 1, most / 2, most / 2 + 1, 1u << 30})
            if (value <= most && value != now)
                vectors.push_back({"number at " + QByteArray::number(place.at) + " is " + QByteArray::number(value),
                                   withNumber(target.bytes, place, value)});
    }
}

// Parts of one slot in another, with the signature that was there: whoever does not know the keys cannot make a new one.
void addSwaps(Vectors& vectors, const Target& target)
{
    const std::size_t count = target.made.header.slots.size();
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j) {
            if (i == j)
                continue;
            const auto with = [&](const char* what, auto&& change) {
                Header header = target.made.header;
                change(header.slots[i], header.slots[j]);
                vectors.push_back({what + QByteArray::number(i) + QByteArray::number(j), encodeHeader(header)});
            };
            with("seal", [](Slot& a, Slot& b) { std::swap(a.seal, b.seal); });
            with("copied seal", [](Slot& a, const Slot& b) { a.seal = b.seal; });
            with("box key", [](Slot& a, const Slot& b) { a.boxKey = b.boxKey; });
            with("label", [](Slot& a, Slot& b) { std::swap(a.label, b.label); });
            with("number", [](Slot& a, Slot& b) { std::swap(a.number, b.number); });
            if (target.made.header.slots[i].wrapped && target.made.header.slots[j].wrapped)
                with("wrap", [](Slot& a, Slot& b) { std::swap(a.wrapped, b.wrapped); });
        }
}

// Somebody who knows the box keys, which stand in clear, seals keys of his own to them and signs with his own.
void addForeign(Vectors& vectors, const Target& target)
{
    const Header& ours = target.made.header;
    const CreatedKeys other = createKeys(aPassword("of somebody else, not ours"), {}, cheap);
    for (std::size_t i = 0; i < ours.slots.size(); ++i) {
        Header spliced = ours;
        spliced.slots[i] = other.header.slots[ours.slots[i].kind == SlotKind::Recovery ? 1 : 0];
        spliced.slots[i].number = ours.slots[i].number;
        spliced.slots[i].kind = ours.slots[i].kind;
        if (ours.slots[i].kind == SlotKind::Escrow)
            spliced.slots[i].wrapped.reset();
        vectors.push_back({"foreign slot", encodeHeader(spliced)});
        Header sealed = ours;
        resealSlot(sealed.slots[i], ours.place(), target.made.keys, ours.place(), other.keys);
        vectors.push_back({"foreign seal", encodeHeader(sealed)});
        signHeader(sealed, other.keys);
        vectors.push_back({"foreign seal and signature, our signing key", encodeHeader(sealed)});
    }
    Header renamed = ours;
    renamed.vaultId = other.header.vaultId;
    vectors.push_back({"foreign vault id", encodeHeader(renamed)});
    Header salted = ours;
    salted.databaseSalt = other.header.databaseSalt;
    vectors.push_back({"foreign database salt", encodeHeader(salted)});
    Header pointing = ours;
    pointing.databaseFile = databaseFileName(9);
    vectors.push_back({"another database file", encodeHeader(pointing)});
    Header witnessed = ours;
    witnessed.auditHead = digestOf(viewOf("nothing happened"));
    vectors.push_back({"another head of the log", encodeHeader(witnessed)});
    vectors.push_back({"another vault altogether", encodeHeader(other.header)});
}

// The seals of one epoch under the number of another, even signed with the true key, as a removed user could who kept it.
void addEpochs(Vectors& vectors, const Target& target)
{
    for (const quint32 epoch : {2u, 3u, 7u, 0x7fffffffu, 0xffffffffu}) {
        Header header = target.made.header;
        header.epoch = epoch;
        vectors.push_back({"epoch with the old signature", encodeHeader(header)});
        signHeader(header, target.made.keys);
        vectors.push_back({"epoch, signed", encodeHeader(header)});
    }
}

void addLengths(Vectors& vectors, const Target& target)
{
    const Place length{10, 4};
    for (std::size_t slot = 0; slot < target.made.header.slots.size(); ++slot) {
        QByteArray cut = target.bytes.left(slotAt(target.made.header, slot) + 17);
        vectors.push_back({"ends in a slot", withNumber(cut, length, static_cast<quint64>(cut.size()))});
        cut = target.bytes;
        cut[slotCountAt] = static_cast<char>(slot);
        vectors.push_back({"fewer slots than there are", withChecksum(cut)});
        cut.remove(slotAt(target.made.header, slot), target.made.header.slots[slot].wrapped ? secretSlotSize : escrowSlotSize);
        cut[slotCountAt] = static_cast<char>(target.made.header.slots.size() - 1);
        vectors.push_back({"a slot left out", withNumber(cut, length, static_cast<quint64>(cut.size()))});
    }
    const QByteArray grown = QByteArray(target.bytes).insert(target.bytes.size() - 96, QByteArray(20, '\0'));
    vectors.push_back({"bytes between", withNumber(grown, length, static_cast<quint64>(grown.size()))});
    vectors.push_back({"nothing", {}});
}

} // namespace

TEST_CASE("a header that somebody made up or changed is refused, whatever it says", "[R11]")
{
    initCrypto();
    const Target target;
    REQUIRE(slotAt(target.made.header, target.made.header.slots.size()) + 96 == target.bytes.size());
    Vectors vectors;
    addEdges(vectors, target);
    addSwaps(vectors, target);
    addForeign(vectors, target);
    addEpochs(vectors, target);
    addLengths(vectors, target);
    int atReading = 0, atUnlocking = 0, opened = 0;
    for (const Vector& vector : vectors) {
        INFO(vector.name.toStdString());
        const auto fate = target.fateOf(vector.bytes);
        CHECK(fate != Target::Fate::Opened);
        ++(fate == Target::Fate::RefusedAtReading     ? atReading
           : fate == Target::Fate::RefusedAtUnlocking ? atUnlocking
                                                      : opened);
    }
    CHECK(vectors.size() >= 200);
    CHECK(atReading > 50);
    CHECK(atUnlocking > 50);
    int control = 0; // what the vault itself signed opens, so a vector that opened would have been seen
    for (quint64 count = 1; count <= 10; ++count) {
        Header header = target.made.header;
        setAuditWitness(header, target.made.keys, count, {});
        control += target.fateOf(encodeHeader(header)) == Target::Fate::Opened ? 1 : 0;
    }
    CHECK(control == 10);
    tell(QStringLiteral("R11 hostile headers"),
         QStringLiteral("%1 vectors, %2 refused at reading, %3 at unlocking, %4 opened; control: %5 of 10 honest changes open")
             .arg(vectors.size())
             .arg(atReading)
             .arg(atUnlocking)
             .arg(opened)
             .arg(control));
}
