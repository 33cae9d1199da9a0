// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/todaypage.h"

#include "core/base/moment.h"
#include "ui/pages/today/loopblock.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

namespace {
constexpr int rowsOfBlock = 6; // until the person asks for more; of the appointments of today, all

// Of the pupil's case file; nothing where a loop is no matter of a plan. What was told where no level is more serious asks for
// the safety plan anew.
std::optional<PlanPart> planPartOf(const LoopRow& row)
{
    if (row.loop.kind == LoopKind::RiskTold && row.rank == 1)
        return PlanPart::SafetyPlan;
    switch (row.loop.kind) {
    case LoopKind::CarePlan:
    case LoopKind::ContingencyPlan: return PlanPart::Plans;
    case LoopKind::SafetyPlan: return PlanPart::SafetyPlan;
    case LoopKind::Measure: return PlanPart::Measures;
    case LoopKind::Review: return PlanPart::Review;
    default: return std::nullopt;
    }
}

std::optional<CrisisPart> crisisPartOf(LoopKind kind)
{
    switch (kind) {
    case LoopKind::CrisisOpen:
    case LoopKind::CrisisReview: return CrisisPart::Log;
    case LoopKind::CrisisReport: return CrisisPart::Reports;
    case LoopKind::CrisisWatch: return CrisisPart::Watches;
    case LoopKind::Affected: return CrisisPart::Affected;
    default: return std::nullopt;
    }
}
} // namespace

TodayPage::TodayPage(TodayModel& model, Places places, SafetyLines safety, FirstSteps steps, Suggestions suggestions)
    : m_model(model),
      m_places(std::move(places)),
      m_safety(std::move(safety)),
      m_safetyColumn(vertical({}, 6)),
      m_begun(new LoopBlock(m_model.begun().rows(), tr("Begun and not saved yet"), {}, Tone::Warn, rowsOfBlock)),
      m_appointments(new LoopBlock(m_model.appointments(), tr("Appointments of today"), {}, Tone::Info)),
      m_date(secondary({})),
      m_bar(new MessageBar),
      m_done(new EmptyState(Icon::Heart, tr("All done"), tr("Nothing is waiting for you. You may finish early today."))),
      m_nobody(new EmptyState(Icon::Users, tr("No pupils yet"),
                              tr("Import the class list that the school has as a spreadsheet."), tr("Import class list"))),
      m_stack(new PageStack),
      m_waiting(panel(vertical({}))),
      m_firstSteps(new FirstStepsCard(std::move(steps))),
      m_suggestion(new SuggestionCard(std::move(suggestions)))
{
    const auto add = [this](TodayBlock which, const QString& name, const QString& nothing, Tone tone) {
        auto* made = new LoopBlock(m_model.block(which), name, nothing, tone, rowsOfBlock);
        const auto rowOf = [&rows = m_model.block(which)](int row) { return rows.row(rows.index(row)); };
        connect(made, &LoopBlock::opened, this, [this, rowOf](int row) { open(rowOf(row)); });
        // A narrow column, and a long one.
        made->setActions([this, rowOf](int row) { return actionsOf(rowOf(row)); }, RowAction::Stands::InMenu);
        m_blocks.at(static_cast<std::size_t>(which)) = made;
    };
    connect(m_begun, &LoopBlock::opened, this, [this](int row) { m_places.resume(m_model.begun().begun(row)); });
    connect(m_appointments, &LoopBlock::opened, this, [this](int row) { openAppointment(m_model.appointment(row)); });
    m_appointments->setActions([this](int row) { return actionsOf(m_model.appointment(row)); }, RowAction::Stands::OnRow);
    add(TodayBlock::ActNow, tr("Act at once"), tr("Nothing is overdue."), Tone::Danger);
    add(TodayBlock::Reviews, tr("Reviews and reminders"), tr("No review is due in the next seven days."), Tone::Info);
    add(TodayBlock::Notes, tr("Notes to write and to sign"), tr("All notes are written and signed."), Tone::Warn);
    add(TodayBlock::Candidates, tr("Waiting for an interview or a decision"), tr("Nobody is waiting."), Tone::Warn);
    add(TodayBlock::Files, tr("Case files to complete"), tr("Every listed pupil has a case file."), Tone::Warn);
    add(TodayBlock::Replies, tr("Waiting for an answer"), tr("No answer is outstanding."), Tone::Info);

    m_stack->addWidget(
        scrolling(panel(vertical({&block(TodayBlock::ActNow), m_appointments, &block(TodayBlock::Reviews), stretch()}))));
    m_stack->addWidget(new Card(vertical({grow(m_done)})));
    m_stack->addWidget(new Card(vertical({grow(m_nobody)})));
    auto* waiting = static_cast<QBoxLayout*>(m_waiting->layout());
    for (LayoutItem item :
         {LayoutItem(m_begun), LayoutItem(&block(TodayBlock::Notes)), LayoutItem(&block(TodayBlock::Candidates)),
          LayoutItem(&block(TodayBlock::Files)), LayoutItem(&block(TodayBlock::Replies))})
        item.addTo(*waiting);
    auto* safe = new Card(vertical({cardTitle(tr("Safety of the data")), m_safetyColumn}, 6));
    auto* close = button(tr("Close the day"), Icon::Check);
    close->setVisible(static_cast<bool>(m_places.closeDay));
    if (m_places.closeDay)
        connect(close, &QPushButton::clicked, this, m_places.closeDay);
    setLayout(page(
        vertical({toolbar({pageTitle(title()), gap(4), m_date, stretch(), close}), m_bar, m_firstSteps, m_suggestion,
                  grow(horizontal({grow(m_stack, 3), grow(scrolling(panel(vertical({m_waiting, safe, stretch()}))), 2)}))})));
    connect(m_bar, &MessageBar::acted, this, [this] {
        if (const auto takeBack = std::exchange(m_takeBack, {}))
            takeBack();
    });
    connect(m_nobody, &EmptyState::acted, this, [this] { m_places.importStudents(); });
    connect(&m_model, &TodayModel::refreshed, this, &TodayPage::follow);
    connect(&m_model, &TodayModel::stale, this, [this] {
        if (isVisible())
            m_model.refreshIfStale();
    });
}

void TodayPage::refreshIfStale()
{
    m_model.refreshIfStale();
    m_firstSteps->refresh();
    m_suggestion->refresh();
    showIn(*m_safetyColumn, m_safety());
    follow();
}

void TodayPage::follow()
{
    for (std::size_t at = 0; at < todayBlockCount; ++at) {
        m_blocks.at(at)->setUnread(m_model.isUnread());
        m_blocks.at(at)->setElsewhere(m_model.hasOverdue(static_cast<TodayBlock>(at)),
                                      tr("What is overdue stands under “Act at once”."));
    }
    m_date->setText(shownLong(m_model.today(), locale()));
    m_stack->setCurrentIndex(m_model.count() > 0 || m_model.isUnread() ? 0 : m_model.studentCount() > 0 ? 1 : 2);
    m_waiting->setVisible(m_stack->currentIndex() == 0);
}

// What has begun is written about; before that, it is changed.
void TodayPage::openAppointment(const KnownAppointment& known)
{
    const bool isBegun = hasBegun(known.appointment.value, m_model.today(), m_model.now());
    const bool isOff = known.standing == AppointmentStanding::Missed && !known.contact;
    if ((isBegun || known.isTold()) && !isOff && m_places.noteOf)
        return m_places.noteOf(known.appointment);
    if (m_places.openAppointment)
        m_places.openAppointment(known.appointment.id);
}

void TodayPage::open(const LoopRow& row)
{
    const auto ofPupil = [&](const std::function<void(StudentId)>& place) {
        return place ? [place, student = row.loop.student] { place(student); } : std::function<void()>();
    };
    if (const auto part = planPartOf(row); part && m_places.openPlan)
        return m_places.openPlan(row.loop.student, *part);
    if (const auto part = crisisPartOf(row.loop.kind); part && row.loop.crisis && m_places.openCrisis)
        return m_places.openCrisis(*row.loop.crisis, *part);
    if (row.loop.kind == LoopKind::NoteMissing && m_places.noteOf)
        if (const auto known = m_model.appointmentOf(row.loop))
            return m_places.noteOf(known->appointment);
    if (row.loop.handOver && m_places.receive)
        return m_places.receive(row.loop.student, *row.loop.handOver);
    if (row.loop.referral && m_places.openReferral)
        return m_places.openReferral(*row.loop.referral);
    std::function<void()> where;
    switch (row.loop.kind) {
    case LoopKind::CriticalAnswer:
    case LoopKind::SecondInterview: where = ofPupil(m_places.interview); break;
    case LoopKind::MeetingDecision: where = m_places.showMeetings; break;
    case LoopKind::MissingPupil: where = ofPupil(m_places.answerMissing); break;
    case LoopKind::RiskTold: where = ofPupil(m_places.setLevel); break;
    case LoopKind::CaseFile:
    case LoopKind::UnsignedNote:
    case LoopKind::TermCare: where = ofPupil(m_places.openCase); break;
    case LoopKind::ReferralStep: where = ofPupil(m_places.referral); break; // that a review asks for
    case LoopKind::GuardianContact:
    case LoopKind::Transition: where = ofPupil(m_places.contact); break;
    case LoopKind::Letter: where = m_places.showLetters; break;
    case LoopKind::Leaver: where = row.loop.appointment ? ofPupil(m_places.cancelComing) : nullptr; break; // still booked
    case LoopKind::NoteMissing: // these of an appointment, a hand-over, a referral, a plan and a crisis, above
    case LoopKind::HandOver:
    case LoopKind::ReferralReply:
    case LoopKind::ReturnFollowUp:
    case LoopKind::CarePlan:
    case LoopKind::ContingencyPlan:
    case LoopKind::SafetyPlan:
    case LoopKind::Measure:
    case LoopKind::Review:
    case LoopKind::CrisisOpen:
    case LoopKind::CrisisReport:
    case LoopKind::CrisisWatch:
    case LoopKind::CrisisReview:
    case LoopKind::Affected:
    case LoopKind::Suspension: // the card has the enrolment
    case LoopKind::ConsentReply: break;
    }
    if (where)
        return where();
    if (!row.loop.isOfNobody())
        m_places.openStudent(row.loop.student);
}

} // namespace anxin
