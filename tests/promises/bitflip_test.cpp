// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "tests/promises/promise.h"
#include "tests/promises/roomwork.h"
#include "tests/support/vaulthome.h"

#include <QFile>

#include <optional>

using namespace anxin;

namespace {

constexpr qsizetype page = 4096, sector = 512;
constexpr qsizetype saltBytes = 16; // of the first page; the header knows the salt too
constexpr qsizetype padding = 12;   // at the end of each page: 16 bytes of IV and 20 of HMAC, rounded up to 48

struct Figures {
    int tried = 0, missed = 0;
    void add(bool isNoticed)
    {
        ++tried;
        missed += isNoticed ? 0 : 1;
    }
};

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
    return bytes;
}

// A vault with some work in it, locked, whose files are changed one at a time.
class DamagedVault {
public:
    DamagedVault()
    {
        auto vault = std::move(*m_home.unlock());
        {
            RoomWork work{*vault};
            work.setUp();
            for (int number = 0; number < 40; ++number)
                work.step(number);
        }
        vault->close();
        m_keys = std::move(unlockKeys(*m_home.header(), aPassword())->keys);
        m_header = m_home.header();
        m_database = m_home.read("data-0001.db");
    }

    const QByteArray& database() const { return m_database; }
    QByteArray headerBytes() const { return m_home.read("header.a"); }

    // Whether a database file with these bytes at this place is refused, or found out by the full check.
    bool isNoticed(qsizetype at, const QByteArray& bytes)
    {
        patch(at, bytes);
        const bool noticed = !holds();
        patch(at, m_database.mid(at, bytes.size()));
        return noticed;
    }
    bool isNoticedCutAt(qsizetype size)
    {
        m_home.write("data-0001.db", m_database.left(size));
        const bool noticed = !holds();
        m_home.write("data-0001.db", m_database);
        return noticed;
    }
    // One copy of the header changed: the vault's header must be what it was, and the damage told.
    bool healsFrom(const char* name, const QByteArray& bytes)
    {
        const QByteArray whole = m_home.read(name);
        m_home.write(name, bytes);
        const auto report = HeaderStore{m_home.path}.read();
        m_home.write(name, whole);
        return report && !report->isHealthy() && encodeHeader(report->header) == whole;
    }
    bool bothAreRefused(const QByteArray& bytes)
    {
        const QByteArray whole = headerBytes();
        m_home.write("header.a", bytes);
        m_home.write("header.b", bytes);
        const auto report = HeaderStore{m_home.path}.read();
        m_home.write("header.a", whole);
        m_home.write("header.b", whole);
        return !report;
    }
    // An anchor that is not what this PC wrote counts as none.
    bool anchorCountsAsNone(const QByteArray& bytes)
    {
        const QByteArray whole = m_home.readAnchor();
        m_home.writeAnchor(bytes);
        const auto read = AnchorStore{m_header->vaultId}.read(m_header->signKey);
        m_home.writeAnchor(whole);
        return !read;
    }
    QByteArray anchorBytes() const { return m_home.readAnchor(); }
    bool opensWhole()
    {
        auto vault = m_home.unlock();
        return vault && (*vault)->folder()->openingReport().isClean() && verify(**vault).holds();
    }

private:
    void patch(qsizetype at, const QByteArray& bytes)
    {
        QFile file(m_home.file("data-0001.db"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE((file.seek(at) && file.write(bytes) == bytes.size()));
    }
    bool holds()
    {
        try {
            Connection connection = Connection::open(
                m_home.file("data-0001.db"),
                {std::span<const unsigned char, 32>(m_keys->key(KeyUse::Database).bytes()), m_header->databaseSalt});
            return connection.checkAllPages().isEmpty();
        } catch (const Fault& fault) {
            CHECK(fault.kind() == FaultKind::Damaged);
            return false;
        }
    }

    VaultHome m_home;
    std::optional<KeyRing> m_keys;
    std::optional<Header> m_header;
    QByteArray m_database;
};

bool isLive(qsizetype at)
{
    return at >= saltBytes && at % page < page - padding;
}

// Every `stride`-th byte; all of them with 1.
Figures flipDatabase(DamagedVault& vault, int stride, std::mt19937& dice, Figures& dead)
{
    Figures live;
    for (qsizetype at = anyBelow(dice, stride); at < vault.database().size(); at += stride)
        (isLive(at) ? live : dead).add(vault.isNoticed(at, flipped(vault.database().mid(at, 1), 0, anyBelow(dice, 8))));
    return live;
}

Figures breakSectors(DamagedVault& vault, int stride, std::mt19937& dice)
{
    Figures found;
    const QByteArray& whole = vault.database();
    for (qsizetype at = sector * anyBelow(dice, stride); at + sector <= whole.size(); at += sector * stride) {
        found.add(vault.isNoticed(at, QByteArray(sector, '\0')));
        found.add(vault.isNoticedCutAt(at));
    }
    return found;
}

Figures breakKeyFiles(DamagedVault& vault, int stride, std::mt19937& dice)
{
    Figures found;
    const QByteArray header = vault.headerBytes();
    const QByteArray anchor = vault.anchorBytes();
    const auto each = [&](qsizetype size, auto&& work) {
        for (qsizetype at = anyBelow(dice, stride); at < size; at += stride)
            work(at);
    };
    each(header.size(), [&](qsizetype at) {
        const QByteArray bad = flipped(header, at, anyBelow(dice, 8));
        found.add(vault.healsFrom("header.a", bad));
        found.add(vault.healsFrom("header.b", bad));
        found.add(vault.bothAreRefused(bad));
        found.add(vault.healsFrom("header.a", header.left(at)));
        found.add(vault.bothAreRefused(header.left(at)));
    });
    each(anchor.size(), [&](qsizetype at) {
        found.add(vault.anchorCountsAsNone(flipped(anchor, at, anyBelow(dice, 8))));
        found.add(vault.anchorCountsAsNone(anchor.left(at)));
    });
    return found;
}

} // namespace

TEST_CASE("no bit of a vault changes unnoticed", "[R08]")
{
    std::mt19937 dice = chance();
    DamagedVault vault;
    Figures dead;
    const Figures live = flipDatabase(vault, times(127, 1), dice, dead);
    const Figures sectors = breakSectors(vault, times(17, 1), dice);
    const Figures keys = breakKeyFiles(vault, times(7, 1), dice);
    CHECK(live.tried > 400);
    CHECK(live.missed == 0);
    CHECK(sectors.missed == 0);
    CHECK(keys.missed == 0);
    CHECK(vault.opensWhole()); // everything was put back
    const bool control = vault.isNoticed(0, vault.database());
    CHECK_FALSE(control);
    CHECK(dead.missed == dead.tried); // the control: bytes that nothing depends on, or that the header knows as well
    tell(QStringLiteral("R08 changed bytes"),
         QStringLiteral(
             "%1 bits of the database, %2 missed; %3 zeroed or cut sectors, %4 missed; %5 changes of header copies and "
             "anchor, %6 missed; control: %7 bits without a meaning, none of them reported")
             .arg(live.tried)
             .arg(live.missed)
             .arg(sectors.tried)
             .arg(sectors.missed)
             .arg(keys.tried)
             .arg(keys.missed)
             .arg(dead.tried));
}
