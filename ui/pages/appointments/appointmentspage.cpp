// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/appointments/appointmentspage.h"

#include "ui/models/words.h"
#include "ui/pages/appointments/weekdock.h"
#include "ui/pages/appointments/weekview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace anxin {

AppointmentsPage::AppointmentsPage(const On& on, Places places)
    : m_week(on.week),
      m_acts(on.acts),
      m_places(std::move(places)),
      m_span(secondary({})),
      m_whole(chip(tr("Weekend"))),
      m_cancelled(chip(tr("Cancelled too"))),
      m_dockShown(chip(tr("Month"))),
      m_dock(new WeekDock(on.week, on.unscheduled, m_places)),
      m_bar(new MessageBar),
      m_view(new WeekView(on.week)),
      m_who(cardTitle({})),
      m_facts(secondary({})),
      m_note(button(tr("Write the note"), Icon::Note)),
      m_open(button(tr("Change"), Icon::Pen)),
      m_missed(button(tr("Did not come"))),
      m_cancel(button(tr("Cancel …")))
{
    m_view->setAccessibleName(tr("Appointments of the week"));
    m_view->setAccessibleDescription(
        tr("Arrow keys go from period to period, Enter opens or books, Alt with an arrow moves, Shift with up or down changes "
           "the length, Delete cancels, M notes that somebody did not come, N writes the note, T goes to today."));
    QLabel* hint = muted(tr("Enter opens or books · Alt+arrows move · Shift+↑↓ length · Del cancel · M did not come · N note · "
                            "PgUp/PgDn week · T today"));
    setLayout(page(vertical({tools(), m_bar, grow(horizontal({m_dock, grow(m_view)}, 12)), strip(), hint}, 10)));
    setStartOfKeys(*this, m_view);
    m_dockShown->setToolTip(tr("The month, and who is still to be booked"));
    listen();
    listenToDock();
    follow();
}

QLayout* AppointmentsPage::tools()
{
    QToolButton* before = iconButton(Icon::ChevronLeft, tr("The week before"));
    QToolButton* next = iconButton(Icon::ChevronRight, tr("The next week"));
    QPushButton* now = button(tr("This week"));
    QToolButton* hours = iconButton(Icon::Clock, tr("Opening hours"));
    QPushButton* add = primaryButton(tr("New appointment"), Icon::Plus);
    connect(before, &QToolButton::clicked, this, [this] { showWeekOf(m_week.monday().addDays(-7)); });
    connect(next, &QToolButton::clicked, this, [this] { showWeekOf(m_week.monday().addDays(7)); });
    connect(now, &QPushButton::clicked, this, [this] { showWeekOf(m_week.today()); });
    connect(hours, &QToolButton::clicked, this, [this] { m_places.dutyHours(); });
    connect(add, &QPushButton::clicked, this,
            [this] { book(m_view->place() ? m_view->place()->day : m_week.today(), {}, {}); });
    hours->setHidden(!m_places.dutyHours);
    add->setHidden(!m_places.bookAt);
    return toolbar(
        {pageTitle(title()), gap(4), before, next, now, m_span, stretch(), m_dockShown, m_cancelled, m_whole, hours, add});
}

QLayout* AppointmentsPage::strip()
{
    return toolbar({grow(vertical({m_who, m_facts}, 0)), m_cancel, m_missed, m_open, m_note});
}

void AppointmentsPage::listen()
{
    connect(m_view, &WeekView::chosenChanged, this, &AppointmentsPage::followChosen);
    connect(m_view, &WeekView::wanted, this,
            [this](QDate day, QTime starts, std::optional<int> minutes) { book(day, starts, minutes); });
    connect(m_view, &WeekView::opened, this, [this](AppointmentId id) {
        if (m_places.openAppointment)
            m_places.openAppointment(id);
    });
    connect(m_view, &WeekView::moved, this,
            [this](AppointmentId id, QDate day, QTime starts, int minutes) { move(id, day, starts, minutes, Insist::No); });
    connect(m_view, &WeekView::cancelled, this, [this] { m_cancel->click(); });
    connect(m_view, &WeekView::missed, this, [this] { m_missed->click(); });
    connect(m_view, &WeekView::noteWanted, this, [this] { m_note->click(); });
    connect(m_view, &WeekView::weekWanted, this, &AppointmentsPage::showWeekOf);
    connect(m_view, &WeekView::menuWanted, this, &AppointmentsPage::showMenu);
    const auto onChosen = [this](QPushButton* with, auto act) {
        connect(with, &QPushButton::clicked, this, [this, act] {
            if (const WeekBlock* block = m_view->chosen())
                act(block->id());
        });
    };
    onChosen(m_note, [this](AppointmentId id) { writeNote(id); });
    onChosen(m_open, [this](AppointmentId id) { Q_EMIT m_view->opened(id); });
    onChosen(m_missed, [this](AppointmentId id) { miss(id); });
    onChosen(m_cancel, [this](AppointmentId id) {
        if (m_places.cancelAppointment)
            m_places.cancelAppointment(id);
    });
    connect(m_whole, &QToolButton::toggled, this, [this](bool isOn) { m_week.showWholeWeek(isOn); });
    connect(m_cancelled, &QToolButton::toggled, this, [this](bool isOn) { m_week.showCancelled(isOn); });
    connect(m_bar, &MessageBar::acted, this, [this] {
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &AppointmentsPage::undo);
    connect(&m_week, &WeekModel::refreshed, this, &AppointmentsPage::follow);
    connect(&m_week, &WeekModel::stale, this, [this] {
        if (isVisible())
            m_week.refreshIfStale();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_week.refreshIfStale();
        m_view->viewport()->update(); // the line of now
    });
    m_minute.start(std::chrono::minutes{1});
}

void AppointmentsPage::refreshIfStale()
{
    m_week.refreshIfStale();
    if (m_dock->isVisibleTo(this))
        m_dock->refreshIfStale();
}

void AppointmentsPage::tell(const QString& what)
{
    m_act = {};
    m_bar->show(Tone::Ok, what);
}

std::optional<StudentId> AppointmentsPage::pupil() const
{
    const WeekBlock* block = m_view->chosen();
    return block ? std::optional(block->value().student) : std::nullopt;
}

void AppointmentsPage::follow()
{
    if (m_week.days().empty())
        return;
    m_span->setText(tr("%1 – %2", "first and last day")
                        .arg(shownDay(m_week.monday(), m_week.today()), shownDay(m_week.days().back().day, m_week.today())));
    followChosen();
}

void AppointmentsPage::followChosen()
{
    const WeekBlock* block = m_view->chosen();
    for (QPushButton* button : {m_note, m_open, m_missed, m_cancel})
        button->setEnabled(block != nullptr);
    if (!block) {
        const auto at = m_view->place();
        m_who->setText(tr("No appointment chosen"));
        m_facts->setText(at ? tr("Free: %1 %2. Enter or a double click books here.")
                                  .arg(shownDay(at->day, m_week.today()), shown(at->starts))
                            : QString());
        return;
    }
    const AppointmentStanding standing = block->known.standing;
    const bool isOpen = standing == AppointmentStanding::Booked || standing == AppointmentStanding::NoteMissing;
    const bool isOff =
        !block->known.isTold() && (standing == AppointmentStanding::Cancelled || standing == AppointmentStanding::Missed);
    m_who->setText(factLine({block->face.name, block->face.classLabel, block->face.level}));
    m_facts->setText(
        factLine({m_acts.timeOf(block->value()), label(block->value().kind), block->value().place, label(standing),
                  block->clashes ? WeekModel::tr("overlaps another one") : QString(),
                  standing == AppointmentStanding::Cancelled ? saidLabel(block->value().stateReason) : QString()}));
    const bool isToWrite = hasBegun(block->value(), m_week.today(), m_week.now()) || block->known.isTold();
    m_note->setEnabled(!isOff && isToWrite && m_places.noteOf);
    m_note->setText(recordingOf(block->known));
    m_open->setText(isOpen ? tr("Change") : isOff ? tr("Book again") : tr("Look at it"));
    m_missed->setEnabled(isOpen);
    m_cancel->setEnabled(isOpen);
}

void AppointmentsPage::showWeekOf(QDate day)
{
    m_bar->clear();
    m_week.showWeekOf(day);
    if (day == m_week.today())
        m_view->setCurrentIndex(m_week.cellAt(day, m_week.now()));
}

void AppointmentsPage::book(QDate day, std::optional<QTime> starts, std::optional<int> minutes)
{
    if (m_places.bookAt)
        m_places.bookAt(day, starts, minutes);
}

// Tells what became of it. Where it was asked back, the button in the bar does it all the same; else it takes it back.
void AppointmentsPage::answer(const AppointmentAnswer& given, std::function<void()> insist, std::function<void()> takeBack)
{
    m_act = {};
    if (given.isDone()) {
        m_undo = std::move(takeBack);
        m_act = m_undo;
        return m_bar->show(Tone::Ok, given.said, m_undo ? tr("Undo") : QString());
    }
    if (!given.question.isEmpty()) {
        m_act = std::move(insist);
        return m_bar->show(Tone::Warn, given.question, tr("Do it all the same"));
    }
    const auto* refusal = std::get_if<QString>(&given.outcome);
    m_bar->show(Tone::Warn, refusal ? *refusal : QString());
}

void AppointmentsPage::move(AppointmentId id, QDate day, QTime starts, int minutes, Insist insist)
{
    const auto known = m_acts.known(id);
    if (!known)
        return;
    const Appointment before = known->appointment.value;
    answer(
        m_acts.move(id, day, starts, minutes, insist), [=, this] { move(id, day, starts, minutes, Insist::Yes); },
        [this, id, before] { answer(m_acts.move(id, before.onDay, before.starts, before.minutes, Insist::Yes), {}, {}); });
}

void AppointmentsPage::miss(AppointmentId id)
{
    answer(m_acts.miss(id), {}, [this, id] { answer(m_acts.bookAgain(id, Insist::Yes), {}, {}); });
}

void AppointmentsPage::undo()
{
    if (const auto takeBack = std::exchange(m_undo, {}))
        takeBack();
}

void AppointmentsPage::writeNote(AppointmentId id)
{
    const auto known = m_acts.known(id);
    if (known && m_places.noteOf)
        m_places.noteOf(known->appointment);
}

void AppointmentsPage::showMenu(const QPoint& at)
{
    const WeekBlock* block = m_view->chosen();
    if (!block)
        return;
    QMenu* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* with : {m_note, m_open, m_missed, m_cancel}) {
        QAction* action = menu->addAction(with->text(), with, &QPushButton::click);
        action->setEnabled(with->isEnabled());
    }
    if (m_places.openStudent)
        menu->addAction(tr("Pupil's card"), this, [this, student = block->value().student] { m_places.openStudent(student); });
    menu->popup(at);
}

} // namespace anxin
