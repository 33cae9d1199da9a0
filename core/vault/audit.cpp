// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/audit.h"

#include <sodium.h>

namespace anxin {

namespace {

// Crockford's alphabet: no I, L, O, U, so that a code read over the telephone is unambiguous.
constexpr char witnessAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int witnessBytes = 5; // 40 bits, 8 characters

QString witnessOf(qint64 count, const QByteArray& mac)
{
    quint64 bits = 0;
    for (int i = 0; i < witnessBytes; ++i)
        bits = bits << 8 | static_cast<unsigned char>(mac[i]);
    QString code;
    for (int shift = 35; shift >= 0; shift -= 5)
        code += QLatin1Char(witnessAlphabet[bits >> shift & 31]);
    return QStringLiteral("%1·%2-%3").arg(count, 6, 10, QLatin1Char('0')).arg(code.first(4), code.last(4));
}

AuditEntry readEntry(const Row& row)
{
    return {row.get<qint64>(0),  row.get<Moment>(1), row.get<int>(3), row.get<Op>(4), row.get<std::optional<Kind>>(5),
            row.get<QString>(6), row.get<QString>(7)};
}

} // namespace

QString AuditHead::witness() const
{
    return witnessOf(count, mac);
}

AuditLog::AuditLog(Connection& connection, const ChainKey& key)
    : m_connection(connection),
      m_key(key),
      m_insert(connection.prepare(R"sql(
        INSERT INTO audit(seq, t_wall, t_mono, user_slot, action, kind, object, detail, mac)
        VALUES (:seq, :t_wall, :t_mono, :user_slot, :action, :kind, :object, :detail, :mac))sql")),
      m_last(connection.prepare("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1")),
      m_walk(connection.prepare(
          "SELECT seq, t_wall, t_mono, user_slot, action, kind, object, detail, mac FROM audit ORDER BY seq")),
      m_macAt(connection.prepare("SELECT mac FROM audit WHERE seq = :seq")),
      m_newest(connection.prepare("SELECT seq, t_wall, t_mono, user_slot, action, kind, object, detail FROM audit "
                                  "ORDER BY seq DESC LIMIT :limit")),
      m_latestWall(connection.prepare(R"sql(
        SELECT max(t_wall) FROM audit
        WHERE seq >= coalesce((SELECT max(seq) FROM audit WHERE action = :confirmed), 0))sql"))
{
    rereadHead();
}

AuditLog::~AuditLog()
{
    sodium_memzero(m_key.data(), m_key.size());
}

void AuditLog::rereadHead()
{
    m_head = m_last.one([](const Row& row) {
                       return AuditHead{row.get<qint64>(0), row.get<QByteArray>(1)};
                   })
                 .value_or(AuditHead{});
}

QByteArray AuditLog::macOf(const AuditEntry& entry, qint64 monotonicMsecs, const QByteArray& previous) const
{
    // Fields are joined by a byte that none of them can contain, so that no two entries read the same.
    QByteArray text;
    text.reserve(256);
    const auto add = [&](const auto& field) { text.append(field).append('\x1f'); };
    add(QByteArray::number(entry.seq));
    add(QByteArray::number(entry.at.msecs()));
    add(QByteArray::number(monotonicMsecs));
    add(QByteArray::number(entry.userSlot));
    add(entryOf(entry.op).code);
    add(entry.kind ? entryOf(*entry.kind).code : "");
    add(entry.uid.toUtf8());
    add(entry.detail.toUtf8());
    text.append(previous);
    QByteArray mac(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(mac.data()), 32, reinterpret_cast<const unsigned char*>(text.data()),
                       static_cast<unsigned long long>(text.size()), m_key.data(), m_key.size());
    return mac;
}

void AuditLog::append(const Stamp& stamp, Op op, std::optional<Kind> kind, const QString& uid, const QString& detail)
{
    const AuditEntry entry{m_head.count + 1, stamp.wall, stamp.userSlot, op, kind, uid, detail};
    const QByteArray mac = macOf(entry, stamp.monotonicMsecs, m_head.mac);
    m_insert.exec(entry.seq, entry.at, stamp.monotonicMsecs, entry.userSlot, op, kind, uid, detail, mac);
    m_head = {entry.seq, mac};
}

std::optional<qint64> AuditLog::firstBroken()
{
    QByteArray previous(32, '\0');
    qint64 expected = 0;
    std::optional<qint64> broken;
    m_walk.all([&](const Row& row) {
        ++expected;
        if (broken)
            return true;
        try {
            const AuditEntry entry = readEntry(row);
            const QByteArray mac = row.get<QByteArray>(8);
            if (entry.seq != expected || macOf(entry, row.get<qint64>(2), previous) != mac)
                broken = expected;
            previous = mac;
        } catch (const Fault&) { // a code that no enum knows was never written by us
            broken = expected;
        }
        return true;
    });
    return broken;
}

std::optional<bool> AuditLog::holds(const QString& witness)
{
    bool isNumber = false;
    const qint64 seq = witness.section(u'·', 0, 0).trimmed().toLongLong(&isNumber);
    if (!isNumber || witness.count(u'·') != 1)
        return std::nullopt;
    const auto mac = macAt(seq);
    if (!mac || mac->size() != 32 || witnessOf(seq, *mac) != witness.trimmed().toUpper())
        return false;
    const auto broken = firstBroken(); // what stands behind a break was not written by us, whatever it looks like
    return !broken || *broken > seq;
}

std::optional<QByteArray> AuditLog::macAt(qint64 seq)
{
    return m_macAt.one([](const Row& row) { return row.get<QByteArray>(0); }, seq);
}

std::optional<Moment> AuditLog::latestWall()
{
    return m_latestWall.one([](const Row& row) { return row.get<std::optional<Moment>>(0); }, Op::ConfirmClock)
        .value_or(std::nullopt);
}

std::vector<AuditEntry> AuditLog::newest(int limit)
{
    return m_newest.all(readEntry, limit);
}

} // namespace anxin
