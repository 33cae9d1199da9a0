// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifies an audit chain of 100,000 entries, as every unlocking does, and beside it walks the same table in the same file and
// makes the same MACs through bare SQLCipher and libsodium. Each round opens the file anew. Build it in Release:
//     cmake --build --preset release --target bench-audit && build/release/tests/bench-audit
// The number of rounds may be given.

#include "core/vault/audit.h"
#include "core/vault/schema.h"
#include "tests/bench/bare.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdlib>
#include <cstring>

using namespace anxin;

namespace {

constexpr int entries = 100'000;
constexpr int usualRounds = 9;
constexpr AuditLog::ChainKey chainKey{7};

void fill(const QString& path)
{
    Connection connection = Connection::create(path, BareDatabase::key());
    migrate(connection);
    AuditLog log(connection, chainKey);
    connection.exec("BEGIN IMMEDIATE");
    for (int i = 0; i < entries; ++i)
        log.append({Moment::fromMsecs(1'795'000'000'000 + i * 1000), i * 1000, 1}, i % 4 ? Op::EditStudent : Op::WriteNote,
                   i % 4 ? Kind::Student : Kind::SessionNote, Uid::random().text(),
                   i % 4 ? QStringLiteral("~class_unit,boarding") : QStringLiteral("+"));
    connection.exec("COMMIT");
}

Spent whole(const QString& path)
{
    Connection connection = Connection::open(path, BareDatabase::key());
    AuditLog log(connection, chainKey);
    const Stopwatch watch;
    const auto broken = log.firstBroken();
    const Spent spent = watch.spent();
    if (broken)
        throw Fault{FaultKind::Bug, QStringLiteral("the chain is broken at %1").arg(*broken)};
    return spent;
}

Spent bare(const QString& path)
{
    BareDatabase database(path);
    const Stopwatch watch;
    sqlite3_stmt* walk =
        database.prepare("SELECT seq, t_wall, t_mono, user_slot, action, kind, object, detail, mac FROM audit ORDER BY seq");
    std::string previous(32, '\0');
    std::string text;
    qint64 good = 0;
    while (sqlite3_step(walk) == SQLITE_ROW) {
        text.clear();
        for (int column = 0; column < 8; ++column) {
            text.append(reinterpret_cast<const char*>(sqlite3_column_text(walk, column)),
                        static_cast<size_t>(sqlite3_column_bytes(walk, column)));
            text += '\x1f';
        }
        text += previous;
        std::array<unsigned char, 32> mac;
        crypto_generichash(mac.data(), mac.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                           chainKey.data(), chainKey.size());
        previous.assign(static_cast<const char*>(sqlite3_column_blob(walk, 8)), 32);
        good += std::memcmp(mac.data(), previous.data(), mac.size()) == 0;
    }
    const Spent spent = watch.spent();
    if (good != entries)
        throw Fault{FaultKind::Bug, QStringLiteral("only %1 entries verified").arg(good)};
    return spent;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : usualRounds;
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("audit.db"));
    fill(path);
    std::vector<Spent> ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(whole(path));
        theirs.push_back(bare(path));
    }
    report(QStringLiteral("verifying %1 audit entries").arg(entries), ours, theirs, QStringLiteral("target below 300 ms"));
    return 0;
}
