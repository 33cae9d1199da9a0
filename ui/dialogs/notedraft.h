// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/session/sessionnote.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace anxin {

class FormDialog;
class PupilActs;
class SessionNoteForm;

// Keeps what is being written in a note inside the vault: 600 ms after the last key, and at least every 5 s while one types.
// What was left by a closed window, a lock or a power cut is offered again in place of an empty note. Belongs to the dialog.
class NoteDraft final : public QObject {
    Q_OBJECT
public:
    NoteDraft(PupilActs& acts, QString key, SessionNoteForm& form, FormDialog& dialog);

    // Fills the form with the draft that was left, else with `fresh`.
    void begin(const SessionNote& fresh);
    // Writes at once what has not been written yet.
    void flush();
    // The note is saved: there is nothing to keep any more.
    void discard();

private:
    void onEdited();

    PupilActs& m_acts;
    QString m_key;
    SessionNoteForm& m_form;
    FormDialog& m_dialog;
    QTimer m_pause;
    QElapsedTimer m_sinceKept;
    bool m_pending = false;
};

} // namespace anxin
