// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/appointmentdialogs.h"

#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/dutyhourspanel.h"
#include "ui/forms/appointmentform.h"
#include "ui/forms/cancelform.h"
#include "ui/models/words.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>

#include <memory>

namespace anxin {

namespace {
// Names a new one in its draft, so that what was begun for one time does not come back for another.
QString keyOf(const AppointmentDialogs::Time& time)
{
    return time.starts ? QStringLiteral("%1T%2").arg(isoDate(time.day), shown(*time.starts).replace(u':', u'-')) : QString();
}

AppointmentDialogs::Time fromKey(const QString& key, QDate today)
{
    const QDate day = fromIsoDate(key.section(u'T', 0, 0));
    const QTime starts = QTime::fromString(key.section(u'T', 1), QStringLiteral("HH-mm"));
    return {day.isValid() ? day : today, starts.isValid() ? std::optional(starts) : std::nullopt};
}
} // namespace

AppointmentDialogs::AppointmentDialogs(AppointmentActs& acts, Drafts drafts, QWidget& window)
    : m_acts(acts),
      m_window(window),
      m_forms(std::move(drafts), acts.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &AppointmentDialogs::closed);
}

AppointmentDialogs::~AppointmentDialogs()
{
    for (const QPointer<QWidget>& dialog : m_open)
        delete dialog;
}

template <class Made>
Made* AppointmentDialogs::show(Made* dialog)
{
    std::erase_if(m_open, [](const QPointer<QWidget>& gone) { return !gone; });
    m_open.emplace_back(dialog);
    connect(dialog, &QDialog::finished, this, &AppointmentDialogs::closed, Qt::QueuedConnection);
    dialog->open();
    return dialog;
}

// The same answer for the second time means that the person wants it all the same.
std::function<ActOutcome(const Booking&)> AppointmentDialogs::askingBack(Act act)
{
    return [this, act = std::move(act), asked = std::make_shared<QString>()](const Booking& typed) -> ActOutcome {
        AppointmentAnswer answer = act(typed, Insist::No);
        if (!answer.question.isEmpty() && answer.question == *asked)
            answer = act(typed, Insist::Yes);
        *asked = answer.question;
        if (!answer.question.isEmpty())
            return tr("%1 Press the button once more to do it all the same.").arg(answer.question);
        if (answer.isDone() && !answer.said.isEmpty())
            Q_EMIT told(answer.said);
        return answer.outcome;
    };
}

// Says while one types what should be known before it is booked.
void AppointmentDialogs::sayDoubts(FormDialog* dialog, RecordForm<Booking>* form, std::optional<AppointmentId> self)
{
    const auto said = std::make_shared<QString>();
    const auto say = [this, dialog, form, self, said] {
        const QString doubts = m_acts.doubts(form->record(), self);
        if (!doubts.isEmpty())
            dialog->bar().show(Tone::Warn, doubts);
        else if (dialog->bar().text() == *said)
            dialog->bar().clear();
        *said = doubts;
    };
    connect(form, &FormBase::edited, dialog, say);
    if (!m_acts.doubts(form->record(), self).isEmpty())
        say();
}

FormDialog* AppointmentDialogs::book(StudentId student, const Time& time)
{
    auto* form =
        new AppointmentForm(AppointmentForm::Act::Book, m_acts.clock(), [this](QDate day) { return m_acts.endOfTerm(day); });
    FormDialog* dialog = m_forms.open<Booking>(
        {tr("New appointment"), m_acts.identityOf(student), DraftKey{Writing::Appointment, m_acts.uidOf(student), keyOf(time)}},
        form, m_acts.newBooking(student, time.day, time.starts, time.minutes),
        {{tr("Book"), askingBack([this](const Booking& typed, Insist insist) { return m_acts.book(typed, insist); })}});
    sayDoubts(dialog, form, std::nullopt);
    return dialog;
}

Dialog* AppointmentDialogs::chooseAndBook(const Time& time)
{
    std::vector<Destination> all;
    for (AppointmentActs::Choice& pupil : m_acts.pupils())
        all.push_back({.key = QString::number(pupil.id.rowId()),
                       .names = pupil.names,
                       .detail = pupil.detail,
                       .go = [this, id = pupil.id, time] { book(id, time); }});
    m_pupils.set(std::move(all));
    auto* palette = new CommandPalette(m_pupils, &m_window);
    palette->ask(tr("An appointment with whom?"), tr("Enter: go on · Esc: back"));
    return show(palette);
}

FormDialog* AppointmentDialogs::open(AppointmentId id)
{
    const auto known = m_acts.known(id);
    if (!known)
        return nullptr;
    const bool isOpen = known->standing == AppointmentStanding::Booked || known->standing == AppointmentStanding::NoteMissing;
    return isOpen ? change(*known) : read(*known);
}

FormDialog* AppointmentDialogs::change(const KnownAppointment& known)
{
    const Stored<Appointment>& appointment = known.appointment;
    auto* form =
        new AppointmentForm(appointment.value.series ? AppointmentForm::Act::ChangeOfSeries : AppointmentForm::Act::Change,
                            m_acts.clock(), [this](QDate day) { return m_acts.endOfTerm(day); });
    FormDialog* dialog =
        m_forms.open<Booking>({tr("Appointment"), m_acts.identityOf(appointment.value.student),
                               DraftKey{Writing::Appointment, m_acts.uidOf(appointment.value.student), appointment.uid.text()}},
                              form, bookingOf(appointment.value),
                              {{tr("Save"), askingBack([this, id = appointment.id](const Booking& typed, Insist insist) {
                                    return m_acts.change(id, typed, insist);
                                })}});
    sayDoubts(dialog, form, appointment.id);
    return dialog;
}

FormDialog* AppointmentDialogs::read(const KnownAppointment& known)
{
    const Stored<Appointment>& appointment = known.appointment;
    auto* form = new AppointmentForm(AppointmentForm::Act::Change, m_acts.clock(), {});
    form->setReadOnly(true);
    const OpenForms::Occasion occasion{tr("Appointment"), m_acts.identityOf(appointment.value.student), {}};
    FormDialog* dialog =
        known.isTold()
            ? m_forms.open<Booking>(occasion, form, bookingOf(appointment.value), {})
            : m_forms.open<Booking>(occasion, form, bookingOf(appointment.value),
                                    {{tr("Book again"), askingBack([this, id = appointment.id](const Booking&, Insist insist) {
                                          return m_acts.bookAgain(id, insist);
                                      })}});
    dialog->bar().show(known.standing == AppointmentStanding::Held || known.note ? Tone::Ok : Tone::Info,
                       factLine({label(known.standing), saidLabel(appointment.value.stateReason)}));
    return dialog;
}

FormDialog* AppointmentDialogs::cancel(AppointmentId id)
{
    const auto known = m_acts.known(id);
    if (!known)
        return nullptr;
    const Appointment& value = known->appointment.value;
    auto* form = new CancelForm(value.series ? CancelForm::Of::Series : CancelForm::Of::One);
    return m_forms.open<Cancellation>(
        {tr("Cancel the appointment"), factLine({m_acts.identityOf(value.student), m_acts.timeOf(value)}), {}}, form, {},
        {{tr("Cancel the appointment"), [this, id](const Cancellation& typed) {
              const AppointmentAnswer answer = m_acts.cancel(id, typed);
              if (answer.isDone())
                  Q_EMIT told(answer.said);
              return answer.outcome;
          }}});
}

FormDialog* AppointmentDialogs::cancelComing(StudentId student)
{
    const QString coming = m_acts.comingOf(student);
    if (coming.isEmpty())
        return nullptr;
    Cancellation begun;
    if (m_acts.hasLeft(student))
        begun.reason = AbsenceReason::NoLongerNeeded;
    return m_forms.open<Cancellation>({tr("Cancel what is still booked"), factLine({m_acts.identityOf(student), coming}), {}},
                                      new CancelForm(CancelForm::Of::One), begun,
                                      {{tr("Cancel all of them"), [this, student](const Cancellation& typed) {
                                            const AppointmentAnswer answer = m_acts.cancelComing(student, typed);
                                            if (answer.isDone())
                                                Q_EMIT told(answer.said);
                                            return answer.outcome;
                                        }}});
}

Dialog* AppointmentDialogs::dutyHours()
{
    auto* dialog = new Dialog(QSize(720, 560), &m_window);
    auto* hours = new DutyHoursPanel({[this] { return m_acts.dutyHours(); },
                                      [this](const std::vector<DutyHours>& typed) { return m_acts.setDutyHours(typed); }});
    hours->refresh();
    connect(hours, &DutyHoursPanel::left, dialog, &QDialog::close);
    dialog->setLayout(page(vertical({grow(hours)})));
    return show(dialog);
}

FormDialog* AppointmentDialogs::resume(const DraftKey& begun, const std::optional<StudentId>& student)
{
    if (begun.what != Writing::Appointment || !student)
        return nullptr;
    if (const auto known = m_acts.byUid(*student, begun.record))
        return open(known->appointment.id);
    return book(*student, fromKey(begun.record, m_acts.clock().today()));
}

} // namespace anxin
