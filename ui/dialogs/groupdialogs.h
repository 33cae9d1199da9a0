// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/models/groupworkmodel.h"

namespace anxin {

// The windows in which a group is planned and meets, a talk is recorded, and a letter is entered and answered.
class GroupDialogs final : public QObject {
    Q_OBJECT
public:
    // Model and window must outlive it, and what the drafts stand on.
    GroupDialogs(GroupworkModel& model, Drafts drafts, QWidget& window);
    void keepDrafts() { m_forms.keepDrafts(); }
    // Where one can go on to from a talk, or from what is noted of one pupil.
    void setLevelBy(std::function<void(StudentId)> act) { m_setLevel = std::move(act); }

    FormDialog* newGroup();
    FormDialog* group(const Stored<GroupProgramme>& group);
    FormDialog* addMember(const Stored<GroupProgramme>& group);
    FormDialog* hold(const Stored<GroupProgramme>& group);
    // To read and correct, with who was there: Enter on one of them opens what is noted of that pupil alone.
    FormDialog* session(const Stored<GroupSession>& session);
    FormDialog* remark(const Stored<GroupAttendance>& attendance);

    FormDialog* newTalk(); // asks with whom first
    FormDialog* newTalk(StudentId student);
    FormDialog* talk(const Stored<Talk>& talk);

    FormDialog* newLetter();
    FormDialog* letter(const Stored<Letter>& letter); // to read, and to be answered

    // What was begun and not saved; null where it is no form of these, or what it belongs to is gone.
    FormDialog* resume(const DraftKey& begun, const std::optional<StudentId>& student);

Q_SIGNALS:
    void closed();

private:
    FormDialog* writeTalk(const Talk& talk, const QString& uid, const QString& name,
                          const std::function<ActOutcome(const Talk&)>& save);
    void offerLevel(FormDialog& dialog, StudentId student, std::function<QString()> word, std::function<ActOutcome()> save);

    GroupworkModel& m_model;
    OpenForms m_forms;
    std::function<void(StudentId)> m_setLevel;
};

} // namespace anxin
