// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisisorders.h"
#include "core/records/crisis/crisisrepository.h"
#include "core/records/disclosure/disclosurerepository.h"
#include "core/records/guardian/guardianrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/crisisprotocol.h"
#include "core/services/crisisstates.h"
#include "core/services/registernames.h"
#include "core/services/triageservice.h"

namespace anxin {

enum class CrisisRefusal : quint8 {
    Closed,         // it is locked
    NotClosed,      // only a closed one is looked back on
    Reviewed,       // that has been done
    NothingWritten, // an empty line
    Done,           // the step was taken already
    Ended,          // the watch, or the looking in, has ended already
    Untold,         // a guardian who is marked as not to be told
    NotFirst,       // a guardian may be the danger, and nobody else has been told yet
    NobodySafe,     // the same, where the kind says that it may be anybody at home
    NothingKnown,   // the same, as long as neither the pupil nor the kind is entered
    DropsReports,   // another kind would not ask for reports that are still to be made
    KnownAlready,   // the pupil is in the rings already
};
QString sentence(CrisisRefusal refusal);
using CrisisRefused = Refused<CrisisRefusal>;

// What is known when the console is opened: perhaps nothing.
struct CrisisStart {
    QString words;
    std::optional<StudentId> student = {};
    QString by = {};
};
// What is refused of a closing: a field that is empty, the event's state, or what is open, in sentences.
using ClosingRefused = std::variant<Violations, CrisisRefusal, QStringList>;

// 危机处置台. One event from its first moment to what was learnt from it. Every act is one transaction, so that a line that was
// written stays written; the moment is always now, and never before the line above. Lives on the vault's thread.
class CrisisService {
public:
    explicit CrisisService(Vault& vault);

    // The protocol in force, and the one that an event was begun with. Throws Fault{Damaged} where a kept one cannot be read.
    const CrisisProtocol& protocol();
    const CrisisProtocol& protocolOf(int version);
    // A decision of the school (Op::SetRule); events that are open keep theirs. Returns the new version.
    int adopt(CrisisProtocol protocol, const QString& decidedBy, const QString& note);

    std::vector<Stored<CrisisEvent>> all() { return m_kept.events(); } // the newest first
    std::vector<Stored<CrisisEvent>> open() { return m_kept.openEvents(); }
    std::vector<Stored<CrisisEvent>> unreviewed() { return m_kept.unreviewed(); }
    std::vector<Stored<CrisisEvent>> aboutStudent(StudentId student) { return m_kept.ofStudent(student); }
    std::optional<Stored<CrisisEvent>> event(CrisisEventId id) { return m_kept.event(id); }
    std::vector<Stored<CrisisEntry>> logOf(CrisisEventId id) { return m_kept.entriesOf(id); } // as it was written
    std::vector<Stored<CrisisTask>> tasksOf(CrisisEventId id) { return m_kept.tasksOf(id); }
    std::vector<Stored<CrisisWatch>> watchesOf(CrisisEventId id) { return m_kept.watchesOf(id); }
    std::vector<Stored<CrisisWatch>> runningWatches() { return m_kept.runningWatches(); }
    std::vector<Stored<CrisisAffected>> affectedBy(CrisisEventId id) { return m_kept.affectedBy(id); }
    std::vector<Stored<CrisisAffected>> stillAffected() { return m_kept.stillAffected(); }
    // In every event, also where it is about somebody else: what was told about the pupil (and, where the event is the
    // pupil's, about nobody by name), who stayed there, and whom it touched.
    std::vector<Stored<CrisisEntry>> toldAbout(StudentId student) { return m_kept.toldAbout(student); }
    std::vector<Stored<CrisisWatch>> watchesOver(StudentId student) { return m_kept.watchesOver(student); }
    std::vector<Stored<CrisisAffected>> affected(StudentId student) { return m_kept.affected(student); }
    std::vector<ReportClock> reportsOf(const Stored<CrisisEvent>& event); // those that its kind asks for
    std::vector<DutyState> dutiesOf(const Stored<CrisisEvent>& event);    // all nine
    // All that the program knows but the finder's, then what else the steps of this event name.
    std::vector<RoleState> rolesOf(CrisisEventId id);
    // When somebody is to look in on the pupil, at the latest.
    QDate nextLook(const CrisisAffected& affected);

    // Event, steps and first line in one transaction (Op::OpenCrisis). Never refused.
    CrisisEventId begin(const CrisisStart& start);
    // Fills in what has become known; number, moment and closing are not taken. Another kind brings its steps. `allTheSame`:
    // why the kind changes though reports would no longer be asked for; a line of its own.
    std::optional<CrisisRefused> describe(const Stored<CrisisEvent>& event, const QString& by, const QString& allTheSame = {});
    // One line, as it is typed. `kind`: Log, Call or HandOver.
    std::optional<CrisisRefused> log(CrisisEventId id, EntryKind kind, const QString& text, const QString& by);
    // A notice, report or exception. What was told is a line of the ledger too, without the words.
    // `allTheSame`: why a guardian is told who is not to be told (first); a line of its own.
    std::optional<CrisisRefused> record(const CrisisEntry& entry, const QString& allTheSame = {});
    std::optional<CrisisRefused> tick(CrisisTaskId id, const QString& by);
    // Of a step that was ticked by mistake: the log keeps both lines. Nothing happens to one that waits.
    std::optional<CrisisRefused> untick(CrisisTaskId id, const QString& by);
    // `role` is one of `rolesOf`; taking it again hands it on.
    std::optional<CrisisRefused> takeRole(CrisisEventId id, const QString& role, const CrisisRoleTaking& taking,
                                          const QString& by);
    std::optional<CrisisRefused> tickDuty(CrisisEventId id, const QString& situation, const QString& by);
    // Of a situation, to one office; or why none is made there, a line of its own.
    std::optional<CrisisRefused> reportDuty(CrisisEventId id, const QString& situation, const CrisisDutyReport& report);

    std::optional<CrisisRefused> startWatch(const CrisisWatch& watch, const QString& by);
    // Ends the one and begins the next at the same moment; as ending one, also after the event was closed.
    std::optional<CrisisRefused> handOn(CrisisWatchId id, const CrisisWatch& next, const QString& by);
    std::optional<CrisisRefused> endWatch(CrisisWatchId id, const QString& note, const QString& by);

    // Also after the event was closed, as the two below.
    std::optional<CrisisRefused> addAffected(const CrisisAffected& affected, const QString& by);
    std::optional<CrisisRefused> lookIn(CrisisAffectedId id, const QString& note, const QString& by);
    std::optional<CrisisRefused> endAffected(CrisisAffectedId id, const QString& note, const QString& by);

    // What speaks against closing, in sentences.
    QStringList openWork(const Stored<CrisisEvent>& event);
    std::optional<ClosingRefused> close(CrisisEventId id, const CrisisClosing& closing);
    std::optional<CrisisRefused> review(CrisisEventId id, const QString& lessons);

private:
    bool isClosed(CrisisEventId id) { return m_kept.event(id).value().value.closedAt.has_value(); }
    CrisisEntry line(UnitOfWork& uow, CrisisEventId id, EntryKind what, const QString& text, const QString& by);
    void addSteps(UnitOfWork& uow, CrisisEventId id, const CrisisEvent& event);
    std::vector<StudentId> unheldPupils(const Stored<CrisisEvent>& event);
    bool dropsReports(const Stored<CrisisEvent>& event, CrisisKind next);
    std::optional<CrisisRefused> obstacleToTelling(const CrisisEntry& told);
    void addToLedger(UnitOfWork& uow, const CrisisEntry& told);
    std::optional<CrisisRefused> look(CrisisAffectedId id, const QString& note, const QString& by, bool ends);
    QString watchedName(const CrisisWatch& watch);

    Vault& m_vault;
    CrisisRepository m_kept;
    GuardianRepository m_guardians;
    StudentRepository m_students;
    WarningLevelRepository m_levels;
    CaseFileRepository m_cases;
    DisclosureRepository m_disclosures;
    RegisterNames m_names;
    std::map<int, CrisisProtocol> m_protocols; // that have been read
};

} // namespace anxin
