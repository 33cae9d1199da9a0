// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pupilacts.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace anxin {

class FormDialog;
class NoteDraft;

// The windows in which something is done for a pupil. Each opens above `window`, blocks nothing, and is gone when it closes.
class ActDialogs : public QObject {
    Q_OBJECT
public:
    // Both must outlive it.
    ActDialogs(PupilActs& acts, QWidget& window);
    // Closes what is open.
    ~ActDialogs() override;
    // Writes what is being typed into the vault.
    void keepDrafts();

    FormDialog* interview(StudentId student);
    FormDialog* setLevel(StudentId student);
    FormDialog* takeOffList(StudentId student);
    FormDialog* openCase(StudentId student);
    FormDialog* editCase(const Stored<CaseFile>& file);
    FormDialog* closeCase(const Stored<CaseFile>& file);
    // A new note takes up the draft that was left, and keeps one while it is written.
    FormDialog* newNote(const Stored<CaseFile>& file);
    // Signed: to read; unsigned: to go on writing.
    FormDialog* note(const Stored<CaseFile>& file, const Stored<SessionNote>& note);
    FormDialog* contact(StudentId student);
    FormDialog* newReferral(StudentId student);
    FormDialog* referral(const Stored<Referral>& referral);

private:
    FormDialog* opened(FormDialog* dialog);

    PupilActs& m_acts;
    QWidget& m_window;
    std::vector<QPointer<FormDialog>> m_open;
    std::vector<QPointer<NoteDraft>> m_drafts;
};

} // namespace anxin
