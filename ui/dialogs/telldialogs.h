// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/models/telling.h"

namespace anxin {

// The window in which a teacher is told something about one pupil: by word of mouth, which is entered in the ledger at once, or
// on a sheet of paper, which is entered when it has been written.
class TellDialogs final : public QObject {
    Q_OBJECT
public:
    // Writes the sheet; `given up` where the person has left without writing it.
    using WriteSheet = std::function<void(const TellOrder& typed, std::function<void()> givenUp)>;

    // The model and the window must outlive it, and what the drafts and the sheet stand on.
    TellDialogs(Telling& model, Drafts drafts, QWidget& window, WriteSheet writeSheet);
    void keepDrafts() { m_forms.keepDrafts(); }

    FormDialog* tell(StudentId student);
    // What was begun and not saved; null where it is no form of these.
    FormDialog* resume(const DraftKey& begun, const std::optional<StudentId>& student);

Q_SIGNALS:
    void closed();

private:
    FormDialog* open(StudentId student, const TellOrder& begun);

    Telling& m_model;
    WriteSheet m_writeSheet;
    OpenForms m_forms;
};

} // namespace anxin
