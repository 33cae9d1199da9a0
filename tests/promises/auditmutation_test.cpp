// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/promise.h"
#include "tests/support/testvault.h"
#include "tests/support/vaulthome.h"

using namespace anxin;

namespace {

constexpr int entries = 30;

struct Found {
    int mutations = 0, byChain = 0, byWitness = 0, missed = 0, withoutWitness = 0;
};

// Somebody who has the database open, without the key of the chain, and no triggers in the way.
class Forger {
public:
    explicit Forger(std::mt19937& dice) : m_dice(dice)
    {
        for (int i = 0; i < entries; ++i)
            m_room.aStudent();
        connection().exec("DROP TRIGGER audit_keeps; DROP TRIGGER audit_stays");
        m_head = m_room.vault->audit().head();
        m_untouched = dump();
    }

    // One to four changes, looked for, and taken back.
    void mutate(Found& found)
    {
        connection().exec("BEGIN");
        for (int left = 1 + anyBelow(m_dice, 4); left > 0; --left)
            connection().exec(change());
        judge(found);
        connection().exec("ROLLBACK");
    }
    // Only the end goes: nothing in the chain itself can show it.
    void cutTail(Found& found)
    {
        connection().exec("BEGIN");
        connection().exec(QStringLiteral("DELETE FROM audit WHERE seq > %1").arg(anyBelow(m_dice, entries)));
        judge(found);
        connection().exec("ROLLBACK");
    }

private:
    Connection& connection() { return m_room.vault->connection(); }

    void judge(Found& found)
    {
        if (dump() == m_untouched)
            return; // changed and changed back
        ++found.mutations;
        AuditLog& audit = m_room.vault->audit();
        const bool breaks = audit.firstBroken().has_value();
        // What the header, the anchor and every manifest do: they know the MAC of the last entry they saw.
        const bool contradicts = audit.macAt(m_head.count) != m_head.mac || audit.holds(m_head.witness()) != true;
        found.byChain += breaks ? 1 : 0;
        found.byWitness += !breaks && contradicts ? 1 : 0;
        found.missed += breaks || contradicts ? 0 : 1;
        found.withoutWitness += breaks ? 0 : 1;
    }

    QString change()
    {
        const int at = 1 + anyBelow(m_dice, entries);
        const int other = 1 + anyBelow(m_dice, entries);
        switch (anyBelow(m_dice, 8)) {
        case 0: return QStringLiteral("UPDATE audit SET t_wall = t_wall + %2 WHERE seq = %1").arg(at).arg(other);
        case 1: return QStringLiteral("UPDATE audit SET %2 WHERE seq = %1").arg(at).arg(oneField());
        case 2: return QStringLiteral("DELETE FROM audit WHERE seq = %1").arg(at);
        case 3: return QStringLiteral("DELETE FROM audit WHERE seq > %1").arg(at);
        case 4: // the gap closed behind the deleted
            return QStringLiteral("DELETE FROM audit WHERE seq = %1; UPDATE audit SET seq = -seq WHERE seq > %1; "
                                  "UPDATE audit SET seq = -seq - 1 WHERE seq < 0")
                .arg(at);
        case 5:
            return QStringLiteral("UPDATE audit SET seq = 0 WHERE seq = %1; UPDATE audit SET seq = %1 WHERE seq = %2; "
                                  "UPDATE audit SET seq = %2 WHERE seq = 0")
                .arg(at)
                .arg(other);
        case 6: // an entry seen before, once more
            return QStringLiteral(
                       "INSERT INTO audit SELECT (SELECT max(seq) FROM audit) + 1, t_wall, t_mono, user_slot, action, "
                       "kind, object, detail, mac FROM audit WHERE seq = %1")
                .arg(at);
        default: // a made-up entry among the others
            return QStringLiteral("UPDATE audit SET seq = -seq WHERE seq >= %1; UPDATE audit SET seq = -seq + 1 WHERE seq < 0; "
                                  "INSERT OR REPLACE INTO audit SELECT %1, t_wall, t_mono, user_slot, 'lock', NULL, '', '', "
                                  "randomblob(32) FROM audit LIMIT 1")
                .arg(at);
        }
    }

    QString oneField()
    {
        const char* fields[] = {"t_mono = t_mono + 1",
                                "user_slot = user_slot + 1",
                                "action = 'lock'",
                                "action = 'nobody'",
                                "kind = NULL",
                                "object = ''",
                                "detail = detail || ' '",
                                "mac = zeroblob(32)",
                                "mac = randomblob(32)",
                                "mac = substr(mac, 1, 31)"};
        return QString::fromLatin1(fields[anyBelow(m_dice, std::size(fields))]);
    }

    QByteArray dump()
    {
        QByteArray all;
        connection()
            .prepare("SELECT seq || ' ' || t_wall || t_mono || user_slot || action || ' ' || coalesce(kind, '') || object || "
                     "detail || hex(mac) FROM audit ORDER BY seq")
            .all([&](const Row& row) {
                all += row.get<QString>(0).toUtf8() + '\n';
                return true;
            });
        return all;
    }

    std::mt19937& m_dice;
    TestVault m_room;
    AuditHead m_head;
    QByteArray m_untouched;
};

// A vault on a PC, as it was after each of some sessions; each session changes the key files too.
class Generations {
public:
    explicit Generations(int count)
    {
        for (int number = 0; number < count; ++number) {
            {
                auto vault = std::move(*m_home.unlock());
                vault->transact(Op::EditStudent, [](UnitOfWork&) {});
                Header next = vault->folder()->header();
                for (const char* words : {"the words of a session", "correct horse battery"}) // there and back
                    REQUIRE(changePassword(next, vault->folder()->keys(), 1, aPassword(words), PasswordCost::cheapForTests()));
                vault->putKeys(Op::ChangePassword, next, QStringLiteral("slot 1"));
                vault->close();
            }
            m_kept.push_back({m_home.read("data-0001.db"), m_home.read("header.a"), m_home.readAnchor()});
        }
    }

    // Whether a vault whose parts come from these sessions is held.
    bool isHeld(std::size_t database, std::size_t header, std::optional<std::size_t> anchor)
    {
        m_home.write("data-0001.db", m_kept[database].database);
        m_home.write("header.a", m_kept[header].header);
        m_home.write("header.b", m_kept[header].header);
        QFile::remove(m_home.file("data-0001.db-journal"));
        m_home.writeAnchor(anchor ? m_kept[*anchor].anchor : QByteArray("none"));
        return (*m_home.unlock())->isHeld();
    }

private:
    struct Kept {
        QByteArray database, header, anchor;
    };
    VaultHome m_home;
    std::vector<Kept> m_kept;
};

} // namespace

TEST_CASE("whatever is done to the log is noticed, by the chain or by whoever saw its end", "[R12]")
{
    std::mt19937 dice = chance();
    Forger forger{dice};
    Found found;
    for (const int enough = times(10'000, 200'000); found.mutations < enough;)
        forger.mutate(found);
    CHECK(found.missed == 0);
    CHECK(found.byChain > found.mutations / 2);
    Found tails;
    for (int i = 0; i < 200; ++i)
        forger.cutTail(tails);
    CHECK(tails.missed == 0);
    CHECK(tails.withoutWitness == tails.mutations); // the control: without a witness nobody would know

    const std::size_t count = static_cast<std::size_t>(times(4, 9));
    Generations past{static_cast<int>(count)};
    int replays = 0, unseen = 0, innocent = 0, wronglyHeld = 0;
    for (std::size_t database = 0; database < count; ++database)
        for (std::size_t header = 0; header < count; ++header)
            for (std::size_t anchor = 0; anchor <= count; ++anchor) {
                const bool isKnown = anchor < count;
                const std::size_t seen = std::max({database, header, isKnown ? anchor : 0});
                const bool isOlder = std::min(database, header) < seen;
                const bool isHeld = past.isHeld(database, header, isKnown ? std::optional(anchor) : std::nullopt);
                CAPTURE(database, header, anchor);
                CHECK(isHeld == isOlder);
                ++(isOlder ? replays : innocent);
                unseen += isOlder && !isHeld ? 1 : 0;
                wronglyHeld += !isOlder && isHeld ? 1 : 0;
            }
    tell(QStringLiteral("R12 changes of the log"),
         QStringLiteral(
             "%1 mutations, %2 found by the chain, %3 by a witness, %4 missed; %5 replays of old files, %6 missed, %7 of %8 "
             "innocent ones held; control: %9 cut tails that no witness saw")
             .arg(found.mutations)
             .arg(found.byChain)
             .arg(found.byWitness)
             .arg(found.missed + tails.missed)
             .arg(replays)
             .arg(unseen)
             .arg(wronglyHeld)
             .arg(innocent)
             .arg(tails.withoutWitness));
}
