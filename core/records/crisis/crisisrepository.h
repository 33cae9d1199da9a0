// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisiscare.h"
#include "core/records/crisis/crisisentry.h"
#include "core/records/crisis/crisiswork.h"
#include "core/vault/recordtable.h"

namespace anxin {

// Everything that belongs to one event: the event, its log, its steps, watches and affected pupils. The schema locks what is
// history.
class CrisisRepository {
public:
    explicit CrisisRepository(Connection& connection);

    CrisisEventId add(UnitOfWork& uow, const CrisisEvent& event) { return m_events.add(uow, event); }
    void save(UnitOfWork& uow, const Stored<CrisisEvent>& event) { m_events.save(uow, event); }
    std::optional<Stored<CrisisEvent>> event(CrisisEventId id) { return m_events.byId(id); }
    std::vector<Stored<CrisisEvent>> events();     // the newest first
    std::vector<Stored<CrisisEvent>> openEvents(); // the oldest first
    std::vector<Stored<CrisisEvent>> unreviewed(); // closed, the oldest first
    std::vector<Stored<CrisisEvent>> ofStudent(StudentId student);
    QString nextNumber(int year);

    CrisisEntryId add(UnitOfWork& uow, const CrisisEntry& entry) { return m_entries.add(uow, entry); }
    std::vector<Stored<CrisisEntry>> entriesOf(CrisisEventId event); // as they were written
    std::optional<Moment> lastEntryAt(CrisisEventId event);
    // Notices, reports and exceptions about the pupil, or in a crisis that is about the pupil and of nobody else, as they were
    // written.
    std::vector<Stored<CrisisEntry>> toldAbout(StudentId student);

    CrisisTaskId add(UnitOfWork& uow, const CrisisTask& task) { return m_tasks.add(uow, task); }
    void save(UnitOfWork& uow, const Stored<CrisisTask>& task) { m_tasks.save(uow, task); }
    std::optional<Stored<CrisisTask>> task(CrisisTaskId id) { return m_tasks.byId(id); }
    std::vector<Stored<CrisisTask>> tasksOf(CrisisEventId event); // what is due first on top

    CrisisWatchId add(UnitOfWork& uow, const CrisisWatch& watch) { return m_watches.add(uow, watch); }
    void save(UnitOfWork& uow, const Stored<CrisisWatch>& watch) { m_watches.save(uow, watch); }
    std::optional<Stored<CrisisWatch>> watch(CrisisWatchId id) { return m_watches.byId(id); }
    std::vector<Stored<CrisisWatch>> watchesOf(CrisisEventId event); // running ones first
    std::vector<Stored<CrisisWatch>> runningWatches();               // of every event
    std::vector<Stored<CrisisWatch>> watchesOver(StudentId student); // in every event

    CrisisAffectedId add(UnitOfWork& uow, const CrisisAffected& affected) { return m_affected.add(uow, affected); }
    void save(UnitOfWork& uow, const Stored<CrisisAffected>& affected) { m_affected.save(uow, affected); }
    std::optional<Stored<CrisisAffected>> affected(CrisisAffectedId id) { return m_affected.byId(id); }
    std::vector<Stored<CrisisAffected>> affectedBy(CrisisEventId event); // by ring
    std::vector<Stored<CrisisAffected>> stillAffected();                 // by every event
    std::vector<Stored<CrisisAffected>> affected(StudentId student);     // by every event

    void add(UnitOfWork& uow, const KeptProtocol& protocol) { m_protocols.add(uow, protocol); }
    std::optional<Stored<KeptProtocol>> latestProtocol();
    std::optional<Stored<KeptProtocol>> protocol(int version);

private:
    RecordTable<CrisisEvent> m_events;
    RecordTable<CrisisEntry> m_entries;
    RecordTable<CrisisTask> m_tasks;
    RecordTable<CrisisWatch> m_watches;
    RecordTable<CrisisAffected> m_affected;
    RecordTable<KeptProtocol> m_protocols;
    Statement m_allEvents;
    Statement m_openEvents;
    Statement m_unreviewed;
    Statement m_ofStudent;
    Statement m_highestNo;
    Statement m_entriesOf;
    Statement m_lastEntryAt;
    Statement m_toldAbout;
    Statement m_tasksOf;
    Statement m_watchesOf;
    Statement m_runningWatches;
    Statement m_watchesOver;
    Statement m_affectedBy;
    Statement m_stillAffected;
    Statement m_affectedOf;
    Statement m_latestProtocol;
    Statement m_protocol;
};

} // namespace anxin
