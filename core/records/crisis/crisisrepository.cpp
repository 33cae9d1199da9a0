// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/crisis/crisisrepository.h"

namespace anxin {

namespace {
template <class Record>
QString sql(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM %2 %3")
        .arg(RecordTable<Record>::columns(), QLatin1StringView(tableOf(static_cast<const Record*>(nullptr))),
             QLatin1StringView(rest));
}
} // namespace

CrisisRepository::CrisisRepository(Connection& connection)
    : m_events(connection),
      m_entries(connection),
      m_tasks(connection),
      m_watches(connection),
      m_affected(connection),
      m_protocols(connection),
      m_allEvents(connection.prepare(sql<CrisisEvent>("ORDER BY opened_at DESC, id DESC"))),
      m_openEvents(connection.prepare(sql<CrisisEvent>("WHERE closed_at IS NULL ORDER BY opened_at, id"))),
      m_unreviewed(
          connection.prepare(sql<CrisisEvent>("WHERE closed_at IS NOT NULL AND reviewed_at IS NULL ORDER BY closed_at, id"))),
      m_ofStudent(connection.prepare(sql<CrisisEvent>("WHERE student = :student ORDER BY opened_at DESC, id DESC"))),
      m_highestNo(connection.prepare("SELECT coalesce(max(CAST(substr(number, 7) AS INTEGER)), 0) FROM crisis_event WHERE "
                                     "substr(number, 1, 4) = :year")),
      m_entriesOf(connection.prepare(sql<CrisisEntry>("WHERE event = :event ORDER BY id"))),
      m_lastEntryAt(connection.prepare("SELECT at FROM crisis_entry WHERE event = :event ORDER BY id DESC LIMIT 1")),
      m_toldAbout(connection.prepare(sql<CrisisEntry>(
          "WHERE what IN ('notice','report','exception') AND (student = :student OR (student IS NULL AND event IN "
          "(SELECT e.id FROM crisis_event e WHERE e.student = :student))) ORDER BY id"))),
      m_tasksOf(connection.prepare(sql<CrisisTask>("WHERE event = :event ORDER BY due_at, id"))),
      m_watchesOf(connection.prepare(sql<CrisisWatch>("WHERE event = :event ORDER BY ended_at IS NOT NULL, id DESC"))),
      m_runningWatches(connection.prepare(sql<CrisisWatch>("WHERE ended_at IS NULL ORDER BY id"))),
      m_watchesOver(connection.prepare(sql<CrisisWatch>("WHERE student = :student ORDER BY id"))),
      m_affectedBy(
          connection.prepare(sql<CrisisAffected>("WHERE event = :event ORDER BY closed_on IS NOT NULL, "
                                                 "CASE ring WHEN 'closest' THEN 1 WHEN 'near' THEN 2 ELSE 3 END, id"))),
      m_stillAffected(connection.prepare(sql<CrisisAffected>("WHERE closed_on IS NULL ORDER BY id"))),
      m_affectedOf(connection.prepare(sql<CrisisAffected>("WHERE student = :student ORDER BY id"))),
      m_latestProtocol(connection.prepare(sql<KeptProtocol>("ORDER BY version DESC LIMIT 1"))),
      m_protocol(connection.prepare(sql<KeptProtocol>("WHERE version = :version")))
{
}

std::vector<Stored<CrisisEvent>> CrisisRepository::events()
{
    return m_allEvents.all(RecordTable<CrisisEvent>::read);
}

std::vector<Stored<CrisisEvent>> CrisisRepository::openEvents()
{
    return m_openEvents.all(RecordTable<CrisisEvent>::read);
}

std::vector<Stored<CrisisEvent>> CrisisRepository::unreviewed()
{
    return m_unreviewed.all(RecordTable<CrisisEvent>::read);
}

std::vector<Stored<CrisisEvent>> CrisisRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<CrisisEvent>::read, student);
}

QString CrisisRepository::nextNumber(int year)
{
    const int highest = m_highestNo.one([](const Row& row) { return row.get<int>(0); }, QString::number(year)).value_or(0);
    return QStringLiteral("%1-C%2").arg(year).arg(highest + 1, 2, 10, QLatin1Char('0'));
}

std::vector<Stored<CrisisEntry>> CrisisRepository::entriesOf(CrisisEventId event)
{
    return m_entriesOf.all(RecordTable<CrisisEntry>::read, event);
}

std::optional<Moment> CrisisRepository::lastEntryAt(CrisisEventId event)
{
    return m_lastEntryAt.one([](const Row& row) { return row.get<Moment>(0); }, event);
}

std::vector<Stored<CrisisEntry>> CrisisRepository::toldAbout(StudentId student)
{
    return m_toldAbout.all(RecordTable<CrisisEntry>::read, student);
}

std::vector<Stored<CrisisTask>> CrisisRepository::tasksOf(CrisisEventId event)
{
    return m_tasksOf.all(RecordTable<CrisisTask>::read, event);
}

std::vector<Stored<CrisisWatch>> CrisisRepository::watchesOf(CrisisEventId event)
{
    return m_watchesOf.all(RecordTable<CrisisWatch>::read, event);
}

std::vector<Stored<CrisisWatch>> CrisisRepository::runningWatches()
{
    return m_runningWatches.all(RecordTable<CrisisWatch>::read);
}

std::vector<Stored<CrisisWatch>> CrisisRepository::watchesOver(StudentId student)
{
    return m_watchesOver.all(RecordTable<CrisisWatch>::read, student);
}

std::vector<Stored<CrisisAffected>> CrisisRepository::affectedBy(CrisisEventId event)
{
    return m_affectedBy.all(RecordTable<CrisisAffected>::read, event);
}

std::vector<Stored<CrisisAffected>> CrisisRepository::stillAffected()
{
    return m_stillAffected.all(RecordTable<CrisisAffected>::read);
}

std::vector<Stored<CrisisAffected>> CrisisRepository::affected(StudentId student)
{
    return m_affectedOf.all(RecordTable<CrisisAffected>::read, student);
}

std::optional<Stored<KeptProtocol>> CrisisRepository::latestProtocol()
{
    return m_latestProtocol.one(RecordTable<KeptProtocol>::read);
}

std::optional<Stored<KeptProtocol>> CrisisRepository::protocol(int version)
{
    return m_protocol.one(RecordTable<KeptProtocol>::read, version);
}

} // namespace anxin
