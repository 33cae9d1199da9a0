// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/appointmentdesk.h"

#include "ui/pages/appointments/appointmentspage.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AppointmentDesk)
};
} // namespace

AppointmentDesk::AppointmentDesk(Room& room, Drafts drafts, QWidget& window)
    : m_room(room),
      m_acts({room.appointments, room.calendar, room.registered, [&room] { return room.counsellor(); }}, room.vault.clock()),
      m_week({room.appointments, room.calendar, room.registered, room.triage}, room.vault.news(), room.vault.clock()),
      m_unscheduled({[&room] { return room.loops(); }, room.appointments, room.registered, room.triage}, room.vault.news(),
                    room.vault.clock()),
      m_dialogs(std::make_unique<AppointmentDialogs>(m_acts, std::move(drafts), window))
{
}

void AppointmentDesk::addPage(MainWindow& window, const Places& places)
{
    m_page = placed(window, std::make_unique<AppointmentsPage>(AppointmentsPage::On{m_week, m_acts, m_unscheduled}, places));
    QObject::connect(m_dialogs.get(), &AppointmentDialogs::told, m_page.page, &AppointmentsPage::tell);
    QObject::connect(m_dialogs.get(), &AppointmentDialogs::closed, m_page.page,
                     [&window] { window.currentPage()->refreshIfStale(); });
}

std::optional<StudentId> AppointmentDesk::pupilOn(int page) const
{
    return m_page.page && page == m_page.index ? m_page->pupil() : std::nullopt;
}

void AppointmentDesk::fill(Places& places, ActDialogs& acts)
{
    places.book = [this](StudentId student) { m_dialogs->book(student, {m_acts.clock().today()}); };
    places.bookAt = [this](QDate day, std::optional<QTime> starts, std::optional<int> minutes) {
        m_dialogs->chooseAndBook({day, starts, minutes});
    };
    places.bookWith = [this](StudentId student, QDate day, std::optional<QTime> starts, std::optional<int> minutes) {
        m_dialogs->book(student, {day, starts, minutes});
    };
    places.openAppointment = [this](AppointmentId id) { m_dialogs->open(id); };
    places.cancelAppointment = [this](AppointmentId id) { m_dialogs->cancel(id); };
    places.miss = [this](AppointmentId id) { return m_acts.miss(id).outcome; };
    places.bookAgain = [this](AppointmentId id) { return m_acts.bookAgain(id, Insist::Yes).outcome; };
    places.cancelComing = [this](StudentId student) { m_dialogs->cancelComing(student); };
    places.changeStatus = [this, &acts](StudentId student) { changeStatus(student, acts); };
    places.dutyHours = [this] { m_dialogs->dutyHours(); };
    places.noteOf = [this, &acts](const Stored<Appointment>& appointment) { recordOf(appointment, acts); };
}

// A talk with a guardian ends in a home contact; where a session note was written about it, that one stands.
void AppointmentDesk::recordOf(const Stored<Appointment>& appointment, ActDialogs& acts)
{
    const auto known = m_room.appointments.appointment(appointment.id);
    if (known && known->contact)
        acts.contact(m_room.casework.contact(*known->contact).value());
    else if (known && !known->note && known->appointment.value.kind == AppointmentKind::Guardian)
        acts.contact(known->appointment);
    else
        noteOf(appointment, acts);
}

// The one that is there, to be gone on with or read, also where its file is closed; else a new one in the pupil's open file,
// which it opens where there is none.
FormDialog* AppointmentDesk::noteOf(const Stored<Appointment>& appointment, ActDialogs& acts)
{
    const auto known = m_room.appointments.appointment(appointment.id);
    if (known && known->note) {
        const Stored<SessionNote> note = m_room.casework.note(*known->note).value();
        return acts.note(m_room.casework.view(note.value.caseFile).value(), note);
    }
    if (const auto file = m_room.casework.openCaseOf(appointment.value.student))
        return acts.newNote(*file, appointment);
    return acts.firstNote(appointment.value.student, &appointment);
}

bool AppointmentDesk::noteAwaited(StudentId student, ActDialogs& acts)
{
    const auto held = m_room.appointments.awaitingNote(student);
    if (!held)
        return false;
    FormDialog* dialog = noteOf(*held, acts);
    if (dialog->bar().text().isEmpty())
        dialog->bar().show(Tone::Info,
                           Tr::tr("This is the note of the appointment of %1, which waits for it. A session that was "
                                  "not booked is written in the case file, “New note”.")
                               .arg(m_acts.timeOf(held->value)));
    return true;
}

// Whoever leaves may have appointments to come: they are asked about at once. Today names them until they are cancelled.
void AppointmentDesk::changeStatus(StudentId student, ActDialogs& acts)
{
    QObject::connect(
        acts.changeStatus(student), &QDialog::accepted, m_dialogs.get(),
        [this, student] {
            if (m_acts.hasLeft(student))
                m_dialogs->cancelComing(student);
        },
        Qt::QueuedConnection); // when that window has gone
}

bool AppointmentDesk::resume(const Begun& begun, ActDialogs& acts)
{
    const bool isNote = begun.key.what == Writing::Note;
    if ((isNote || begun.key.what == Writing::Contact) && begun.student)
        if (const auto known = m_acts.byUid(*begun.student, begun.key.record)) {
            if (!isNote)
                acts.contact(known->appointment);
            else if (known->note) // of somebody who was faster: nothing that was typed is lost over it
                acts.noteApart(begun.key, *begun.student);
            else
                noteOf(known->appointment, acts);
            return true;
        }
    return m_dialogs->resume(begun.key, begun.student);
}

} // namespace anxin
