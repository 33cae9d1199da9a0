// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/placed.h"
#include "app/gui/room.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/dialogs/appointmentdialogs.h"
#include "ui/models/unscheduled.h"
#include "ui/models/weekmodel.h"
#include "ui/pages/places.h"

#include <memory>

namespace anxin {

class AppointmentsPage;

// The appointments of a session, with their windows.
class AppointmentDesk {
public:
    // All must outlive it.
    AppointmentDesk(Room& room, Drafts drafts, QWidget& window);

    // The page of the week; the window owns it, and the desk must outlive it.
    void addPage(MainWindow& window, const Places& places);
    // Whom the page is about, where that page, as the window counts, is it.
    std::optional<StudentId> pupilOn(int page) const;
    AppointmentDialogs& dialogs() { return *m_dialogs; }
    // Where it leads; the dialogs of acts must outlive the places.
    void fill(Places& places, ActDialogs& acts);
    // The note of the appointment that waits for one, where one of that pupil does; whether one does.
    bool noteAwaited(StudentId student, ActDialogs& acts);
    // Whether what was begun is one of its forms, or the note of an appointment, and could be gone on with.
    bool resume(const Begun& begun, ActDialogs& acts);

private:
    void changeStatus(StudentId student, ActDialogs& acts);
    void recordOf(const Stored<Appointment>& appointment, ActDialogs& acts);
    FormDialog* noteOf(const Stored<Appointment>& appointment, ActDialogs& acts);

    Room& m_room;
    AppointmentActs m_acts;
    WeekModel m_week;
    Unscheduled m_unscheduled;
    std::unique_ptr<AppointmentDialogs> m_dialogs;
    Placed<AppointmentsPage> m_page;
};

} // namespace anxin
