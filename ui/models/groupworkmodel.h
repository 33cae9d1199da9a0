// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/records/group/pupilchoice.h"
#include "core/services/groupservice.h"
#include "core/services/letterservice.h"
#include "core/services/registerservice.h"
#include "core/services/talkservice.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

namespace anxin {

// Groups, talks of teachers with pupils, and letters to the room, with one group in front. Re-reads when a commit touches what
// it shows; also carries out what is done in forms, and answers in the words that a form shows. What is noted of one member
// alone is written through it and never in one of its lists.
class GroupworkModel final : public QObject {
    Q_OBJECT
public:
    struct On {
        GroupService& groups;
        TalkService& talks;
        LetterService& letters;
        RegisterService& registered;
    };
    // All must outlive the model.
    GroupworkModel(const On& on, ChangeNotifier& news, const Clock& clock);

    ShownList& groups() { return m_groupRows; }
    ShownList& members() { return m_memberRows; } // of the group in front
    ShownList& sessions() { return m_sessionRows; }
    ShownList& talks() { return m_talkRows; }
    ShownList& letters() { return m_letterRows; }
    void choose(int row); // of `groups`
    std::optional<int> chosenRow() const;
    const std::optional<Stored<GroupProgramme>>& chosen() const { return m_chosen; }
    const Stored<GroupMember>& member(int row) const { return m_members.at(static_cast<std::size_t>(row)); }
    const Stored<GroupSession>& session(int row) const { return m_sessions.at(static_cast<std::size_t>(row)); }
    const Stored<Talk>& talk(int row) const { return m_talks.at(static_cast<std::size_t>(row)); }
    const Stored<Letter>& letter(int row) const { return m_letters.at(static_cast<std::size_t>(row)); }
    int unanswered() const { return m_unanswered; }

    // For forms.
    const Clock& clock() const { return m_clock; }
    // Who is here, with their classes, by reading; and `known`, whom a letter is from already.
    std::vector<std::pair<StudentId, QString>> pupils(std::optional<StudentId> known = {});
    std::vector<std::pair<StudentId, QString>> membersNow(GroupProgrammeId group);
    std::vector<std::pair<Stored<GroupAttendance>, QString>> attendanceAt(GroupSessionId session); // with the name
    QString identityOf(StudentId student);
    QString titleOf(GroupProgrammeId group) const;
    QString uidOf(StudentId student) { return m_on.registered.uidOf(student); }
    GroupProgramme newGroup() { return m_on.groups.proposal(); }
    GroupSession newSession(GroupProgrammeId group) { return m_on.groups.nextSession(group); }
    Talk newTalk(StudentId student);
    Letter newLetter();
    // Filled in so far for its answer today, by the counsellor.
    Letter answering(const Letter& letter);
    std::optional<Stored<GroupProgramme>> groupByUid(const QString& uid);
    std::optional<Stored<Letter>> letterByUid(const QString& uid);
    std::optional<Stored<GroupSession>> sessionByUid(const QString& uid);
    std::optional<Stored<GroupAttendance>> attendanceByUid(StudentId student, const QString& uid);
    std::optional<Stored<Talk>> talkByUid(StudentId student, const QString& uid);

    ActOutcome add(const GroupProgramme& group); // and puts it in front
    ActOutcome save(const Stored<GroupProgramme>& group);
    ActOutcome join(GroupProgrammeId group, const PupilChoice& chosen);
    void leave(const Stored<GroupMember>& member) { m_on.groups.leave(member); }
    ActOutcome hold(const GroupSession& session, const std::vector<GroupAttendance>& attendances);
    ActOutcome save(const Stored<GroupSession>& session);
    ActOutcome save(const Stored<GroupAttendance>& attendance);
    ActOutcome record(const Talk& talk);
    ActOutcome save(const Stored<Talk>& talk);
    ActOutcome enter(const Letter& letter);
    ActOutcome save(const Stored<Letter>& letter);

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void readChosen();
    void readTalksAndLetters();
    QString nameOf(StudentId student);

    On m_on;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    std::vector<Stored<GroupProgramme>> m_programmes;
    std::optional<Stored<GroupProgramme>> m_chosen;
    std::vector<Stored<GroupMember>> m_members;
    std::vector<Stored<GroupSession>> m_sessions;
    std::vector<Stored<Talk>> m_talks;
    std::vector<Stored<Letter>> m_letters;
    int m_unanswered = 0;
    ShownList m_groupRows, m_memberRows, m_sessionRows, m_talkRows, m_letterRows;
};

} // namespace anxin
