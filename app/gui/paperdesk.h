// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/dialogs/telldialogs.h"
#include "ui/pages/places.h"
#include "ui/print/recordpages.h"

#include <memory>

namespace anxin {

// What of one pupil's file goes out on paper or is told: the file or entries of its timeline, the safety plan for the pupil, a
// sheet for a teacher. Each is a line in the ledger. Goes before the room.
class PaperDesk {
public:
    // Both must outlive it.
    struct Seams {
        QWidget& window;
        FileChooser& chooser;
    };
    PaperDesk(Room& room, Drafts drafts, const Seams& seams);
    ~PaperDesk(); // closes what is open; nothing is left behind then

    TellDialogs& tellings() { return *m_tellings; }
    void fill(Places& places);

    // Each on its way out; the caller opens the dialog, which belongs to the window.
    SaveCopyDialog* casePagesDialog(StudentId student, const std::vector<TimelineEntry>& entries);
    SaveCopyDialog* caseDialog(const Stored<CaseFile>& file, const std::vector<TimelineEntry>& entries);
    SaveCopyDialog* handOverDialog(const Stored<CaseFile>& file, const HandOver& handOver);
    SaveCopyDialog* safetyPlanDialog(StudentId student, const SafetyPlan& plan);
    SaveCopyDialog* sheetDialog(const TellOrder& typed);

private:
    struct Paper {
        const char* report; // of core/delivery/copyexport.h
        QString title;
        QString fileName; // without the day
        NamelessPaper content;
        QString withheld; // in words, for the ledger
        ExportOrder proposal;
    };
    SaveCopyDialog* pupilDialog(StudentId student, const Paper& paper);
    SaveCopyDialog* make(SaveCopyDialog::Subject subject);

    Room& m_room;
    Seams m_seams;
    Telling m_telling;
    std::unique_ptr<TellDialogs> m_tellings;
    QPointer<SaveCopyDialog> m_dialog;
};

} // namespace anxin
