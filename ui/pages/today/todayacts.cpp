// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/appointmentacts.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/messagebar.h"

#include <type_traits>
#include <utility>

namespace anxin {

namespace {

using Stands = RowAction::Stands;

// Adds what leads to a place, where there is such a place.
class Actions {
public:
    void add(const QString& name, std::function<void()> act, Stands stands = Stands::InMenu)
    {
        if (act)
            m_all.push_back({name, std::move(act), stands});
    }
    template <class What>
    void lead(const QString& name, const std::function<void(What)>& place, std::type_identity_t<What> what,
              Stands stands = Stands::InMenu)
    {
        if (place)
            add(
                name, [place, what] { place(what); }, stands);
    }
    std::vector<RowAction> all() && { return std::move(m_all); }

private:
    std::vector<RowAction> m_all;
};

bool isOpen(AppointmentStanding standing)
{
    return standing == AppointmentStanding::Booked || standing == AppointmentStanding::NoteMissing;
}

} // namespace

// What has not begun nobody can have stayed away from, nor written about; what was held is read.
std::vector<RowAction> TodayPage::actionsOf(const KnownAppointment& known)
{
    const AppointmentId id = known.appointment.id;
    const StudentId student = known.appointment.value.student;
    Actions actions;
    const bool isBegun = hasBegun(known.appointment.value, m_model.today(), m_model.now());
    if ((isOpen(known.standing) && isBegun) || known.isTold())
        actions.lead<const Stored<Appointment>&>(recordingOf(known), m_places.noteOf, known.appointment, Stands::OnRow);
    if (isOpen(known.standing)) {
        actions.lead<AppointmentId>(tr("Move"), m_places.openAppointment, id, Stands::OnRow);
        if (m_places.miss && isBegun)
            actions.add(
                tr("Did not come"), [this, id] { miss(id); }, Stands::OnRow);
        actions.lead<AppointmentId>(tr("Cancel …"), m_places.cancelAppointment, id);
    } else if (!known.isTold()) { // where it asks back
        actions.lead<AppointmentId>(tr("Book again"), m_places.openAppointment, id, Stands::OnRow);
    }
    actions.lead<StudentId>(tr("Book another appointment"), m_places.book, student);
    actions.lead<StudentId>(tr("Pupil's card"), m_places.openStudent, student);
    return std::move(actions).all();
}

std::vector<RowAction> TodayPage::actionsOf(const LoopRow& row)
{
    Actions actions;
    if (row.loop.kind == LoopKind::NoteMissing)
        if (const auto known = m_model.appointmentOf(row.loop))
            return actionsOf(*known);
    actions.add(tr("Open"), [this, row] { open(row); });
    if (row.loop.isOfNobody())
        return std::move(actions).all();
    const StudentId student = row.loop.student;
    if (row.loop.kind == LoopKind::Review) {
        actions.lead<StudentId>(tr("Complete the review"), m_places.holdReviewOf, student);
        actions.lead<StudentId>(tr("Put the review off"), m_places.putOffReviewOf, student);
        actions.lead<StudentId>(tr("Close the case file"), m_places.closeCaseOf, student);
    }
    if (row.loop.kind == LoopKind::RiskTold)
        actions.lead<StudentId>(tr("Case file"), m_places.openCase, student);
    if (row.loop.kind == LoopKind::CriticalAnswer)
        actions.lead<StudentId>(tr("Somebody has spoken with the pupil"), m_places.firstContact, student);
    if (row.loop.kind != LoopKind::Leaver) {
        actions.lead<StudentId>(tr("Book an appointment"), m_places.book, student);
        actions.lead<StudentId>(tr("Write a session note"), m_places.noteOn, student);
    }
    actions.lead<StudentId>(tr("Enter a home contact"), m_places.contact, student);
    actions.lead<StudentId>(tr("Pupil's card"), m_places.openStudent, student);
    return std::move(actions).all();
}

void TodayPage::miss(AppointmentId id)
{
    tell(m_places.miss(id), tr("Noted: did not come."), [this, id] {
        if (m_places.bookAgain)
            tell(m_places.bookAgain(id), tr("Booked again."), {});
    });
}

void TodayPage::tell(const ActOutcome& outcome, const QString& said, std::function<void()> takeBack)
{
    const auto* refusal = std::get_if<QString>(&outcome);
    m_takeBack = refusal ? nullptr : std::move(takeBack);
    m_bar->show(refusal ? Tone::Warn : Tone::Ok, refusal ? *refusal : said, m_takeBack ? tr("Undo") : QString());
}

} // namespace anxin
