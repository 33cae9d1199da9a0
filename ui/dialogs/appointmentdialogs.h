// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/models/appointmentacts.h"
#include "ui/models/destinations.h"

namespace anxin {

class DutyHoursPanel;

// The windows in which an appointment is booked, changed and cancelled, and the opening hours are entered. Each opens above
// `window` and blocks nothing; all go with it.
class AppointmentDialogs final : public QObject {
    Q_OBJECT
public:
    // All must outlive it, and what the drafts stand on.
    AppointmentDialogs(AppointmentActs& acts, Drafts drafts, QWidget& window);
    ~AppointmentDialogs() override;
    void keepDrafts() { m_forms.keepDrafts(); }

    // When it is to be; what is missing the person fills in.
    struct Time {
        QDate day;
        std::optional<QTime> starts = {};
        std::optional<int> minutes = {};
    };
    FormDialog* book(StudentId student, const Time& time);
    // Asks with whom first.
    Dialog* chooseAndBook(const Time& time);
    // To change it; to read, where it is over with it. Null where it is not there.
    FormDialog* open(AppointmentId id);
    FormDialog* cancel(AppointmentId id);
    // All that are still to come of a pupil, asked once. Null where there are none.
    FormDialog* cancelComing(StudentId student);
    Dialog* dutyHours();
    // What was begun and not saved; null where it is no form of these, or the appointment is not there any more.
    FormDialog* resume(const DraftKey& begun, const std::optional<StudentId>& student);

Q_SIGNALS:
    void closed();
    void told(const QString& what); // what was done, where there is more to say than that it was

private:
    using Act = std::function<AppointmentAnswer(const Booking&, Insist)>;
    std::function<ActOutcome(const Booking&)> askingBack(Act act);
    void sayDoubts(FormDialog* dialog, RecordForm<Booking>* form, std::optional<AppointmentId> self);
    FormDialog* change(const KnownAppointment& known);
    FormDialog* read(const KnownAppointment& known);
    template <class Made>
    Made* show(Made* dialog);

    AppointmentActs& m_acts;
    QWidget& m_window;
    OpenForms m_forms;
    Destinations m_pupils;
    std::vector<QPointer<QWidget>> m_open;
};

} // namespace anxin
