// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/placed.h"
#include "app/gui/room.h"
#include "ui/dialogs/crisisdialogs.h"
#include "ui/forms/draftpace.h"
#include "ui/pages/crisis/crisispage.h"
#include "ui/pages/places.h"

#include <QPointer>
#include <QTimer>

namespace anxin {

class FileChooser;
class SaveCopyDialog;
class NamelessPaper;

// What leaves as paper of one crisis: pupils by the number of their case file where they have one, else by a number
// that counts them; whoever has no part in it as another pupil.
NamelessPaper crisisPaper(Room& room, const Stored<CrisisEvent>& event);

// The crisis console of a session: its page, its windows, and the bar above every page while a crisis is open. Goes after the
// pages.
class CrisisDesk {
public:
    struct Seams {
        MainWindow& window;
        FileChooser& chooser;
    };
    // All must outlive it.
    CrisisDesk(Room& room, Drafts drafts, const Seams& seams);
    ~CrisisDesk();

    CrisisModel& model() { return m_model; }
    CrisisDialogs& dialogs() { return *m_dialogs; }
    QTimer& everyMinute() { return m_everyMinute; }
    void addPage();
    // The one key, from anywhere; in the console of a crisis that is open, the place where another one is begun.
    void open();
    void open(CrisisEventId event, CrisisPart part);
    void fill(Places& places);
    // Shows the page and the form there. False where it is no form of these.
    bool resume(const DraftKey& begun);
    // What is typed into a form, or into the line of the log and not entered yet.
    void keepDrafts();

private:
    void print();
    void tell();
    void followLine();
    void onLineTyped(const QString& text);
    void keepLine();

    Room& m_room;
    Seams m_seams;
    Drafts m_drafts;
    CrisisModel m_model;
    std::unique_ptr<CrisisDialogs> m_dialogs;
    QPointer<SaveCopyDialog> m_paper;
    Placed<CrisisPage> m_page;
    bool m_isInView = false;
    DraftPace m_pace;     // of the line of the log
    QString m_lineKey;    // of its draft; empty where no open crisis is in front
    QTimer m_everyMinute; // how long it has been open, and what is due by the minute
};

} // namespace anxin
