// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/services/crisisservice.h"
#include "core/services/familyservice.h"
#include "core/services/registerservice.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

#include <functional>

namespace anxin {

// The crises of the room, and the one that the console shows. Re-reads when a commit touches what it shows, and once a minute
// what depends on the clock (`tick`); also carries out what is done there, and answers in the words that a form shows.
class CrisisModel final : public QObject {
    Q_OBJECT
public:
    struct On {
        CrisisService& crises;
        RegisterService& registered;
        FamilyService& family;
        std::function<QString()> counsellor; // who writes
    };
    // All must outlive the model.
    CrisisModel(On on, ChangeNotifier& news, const Clock& clock);

    ShownList& events() { return m_eventRows; } // the newest first
    ShownList& steps() { return m_stepRows; }
    ShownList& log() { return m_logRows; } // the newest first
    ShownList& phones() { return m_phoneRows; }
    ShownList& roles() { return m_roleRows; }
    ShownList& watches() { return m_watchRows; }
    ShownList& reports() { return m_reportRows; }
    ShownList& duties() { return m_dutyRows; }
    ShownList& told() { return m_toldRows; } // guardians told, confidentiality broken; the newest first
    ShownList& affected() { return m_affectedRows; }

    // What stands in those rows.
    const Stored<CrisisEvent>& event(int row) const { return m_all.at(static_cast<std::size_t>(row)); }
    const Stored<CrisisTask>& step(int row) const { return m_tasks.at(static_cast<std::size_t>(row)); }
    const RoleState& role(int row) const { return m_roles.at(static_cast<std::size_t>(row)); }
    const Stored<CrisisWatch>& watch(int row) const { return m_watches.at(static_cast<std::size_t>(row)); }
    const Stored<CrisisAffected>& affectedAt(int row) const { return m_affected.at(static_cast<std::size_t>(row)); }
    const DutyState& duty(int row) const { return m_duties.at(static_cast<std::size_t>(row)); }
    QString situationAt(int row) const { return duty(row).situation; }
    std::optional<ReportStage> stageAt(int row) const;
    QString phoneLine(int row) const; // who and number
    int stepsLeft() const;
    int watchesRunning() const;

    void choose(int row); // of `events`
    bool choose(CrisisEventId event);
    void chooseNone();
    // Where exactly one is open, that one. Of several, the person says which: false then, and where none is open.
    bool chooseOnlyOpen();
    bool chooseByUid(const QString& uid);
    const std::optional<Stored<CrisisEvent>>& chosen() const { return m_chosen; }
    bool isOpen() const { return m_chosen && !m_chosen->value.closedAt; } // the one in front
    const std::vector<Stored<CrisisEvent>>& openEvents() const { return m_open; }
    QString elapsed() const; // 0:35:12 since it began, or until it was closed
    QString title() const;   // number and words
    QString facts() const;   // kind, place, who leads
    // Of all that are open, for the bar above every page, and which report is late; empty where none is.
    QString openWords() const;
    QString dutyWords() const;    // what the law says
    QStringList openWork() const; // what speaks against closing
    QString identityOf(StudentId student) const;
    QString uidOf(StudentId student) const { return m_on.registered.uidOf(student); }
    std::optional<StudentId> pupilByUid(const QString& uid) const;
    QString situationWords(const QString& situation) const;
    QStringList guardianWords() const; // of the pupil whom it is about: who, relation, telephone
    QDate proposedUntil(CrisisRing ring) const;
    const Clock& clock() const { return m_clock; }
    RegisterService& registered() const { return m_on.registered; }
    QString by() const { return m_on.counsellor(); }
    ProtocolText protocolLines() const;

    void begin(const QString& words); // and puts it in front
    ActOutcome write(EntryKind kind, const QString& text);
    ActOutcome describe(const CrisisEvent& event, const QString& allTheSame = {});
    ActOutcome concerns(StudentId student); // whom it is about
    ActOutcome takeStep(int row);
    ActOutcome takeStepBack(int row);
    ActOutcome notice(const CrisisNotice& notice);
    ActOutcome record(const CrisisEntry& entry, const QString& allTheSame = {});
    ActOutcome takeRole(const QString& role, const CrisisRoleTaking& taking);
    ActOutcome tickDuty(const QString& situation);
    ActOutcome reportDuty(const QString& situation, const CrisisDutyReport& report);
    ActOutcome startWatch(const CrisisWatch& watch);
    ActOutcome handOn(CrisisWatchId id, const CrisisWatch& next);
    ActOutcome endWatch(CrisisWatchId id, const QString& words);
    ActOutcome addAffected(const CrisisAffected& affected);
    ActOutcome lookIn(CrisisAffectedId id, const QString& words);
    ActOutcome endAffected(CrisisAffectedId id, const QString& words);
    ActOutcome close(const CrisisClosing& closing);
    ActOutcome review(const QString& lessons);
    ActOutcome adopt(const ProtocolText& lines);
    CrisisEntry newEntry(EntryKind what) const; // of the event in front, to be filled in

    void refreshIfStale();
    void tick(); // a minute has passed

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    QString sinceWords() const;
    QString lateWords() const;
    void readChosen();
    void showSteps();
    void showLog();
    void showRoles();
    void showCare();
    void showDuties();
    ShownRow rowOf(const DutyState& duty) const;
    CrisisEventId id() const { return m_chosen.value().id; }
    QString timeOf(Moment moment) const;
    QString secondLineOf(const CrisisEntry& entry) const;

    On m_on;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    std::vector<Stored<CrisisEvent>> m_all, m_open;
    std::optional<CrisisEventId> m_wanted;
    std::optional<Stored<CrisisEvent>> m_chosen;
    std::vector<Stored<CrisisTask>> m_tasks;
    std::vector<RoleState> m_roles;
    std::vector<Stored<CrisisWatch>> m_watches;
    std::vector<Stored<CrisisAffected>> m_affected;
    std::vector<ReportClock> m_reports;
    std::vector<DutyState> m_duties;
    ShownList m_eventRows, m_stepRows, m_logRows, m_phoneRows, m_roleRows, m_watchRows, m_reportRows, m_dutyRows, m_toldRows,
        m_affectedRows;
};

// "in 12 min", "3 min late", "2 h late".
QString minuteWords(Moment due, Moment now);
// 12:05 where the school is.
QString clockTime(Moment moment, const QTimeZone& zone);

} // namespace anxin
