// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/appointmentacts.h"
#include "ui/models/weekmodel.h"
#include "ui/pages/places.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace anxin {

class MessageBar;
class Unscheduled;
class WeekDock;
class WeekView;

// The week: who comes when, how it went, and what is still to be written about it.
class AppointmentsPage final : public QWidget, public Page {
    Q_OBJECT
public:
    struct On {
        WeekModel& week;
        AppointmentActs& acts;
        Unscheduled& unscheduled;
    };
    // All must outlive it.
    AppointmentsPage(const On& on, Places places);

    QString title() const override { return tr("Appointments"); }
    Icon symbol() const override { return Icon::Calendar; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    // Says what was done elsewhere about an appointment.
    void tell(const QString& what);
    WeekView& view() { return *m_view; }
    MessageBar& bar() { return *m_bar; }
    // What can be done about the appointment that is chosen.
    QPushButton& noteButton() { return *m_note; }
    QPushButton& openButton() { return *m_open; }
    QPushButton& missedButton() { return *m_missed; }
    QPushButton& cancelButton() { return *m_cancel; }
    QToolButton& wholeWeek() { return *m_whole; }
    // The month and who is still to be booked. Where there is no room for both it gives way, until a person wants it.
    WeekDock& dock() { return *m_dock; }
    QToolButton& dockShown() { return *m_dockShown; }
    QToolButton& cancelledToo() { return *m_cancelled; }
    // The pupil of the appointment that is chosen.
    std::optional<StudentId> pupil() const;
    // Takes the last move, or the last "did not come", back.
    void undo();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void listen();
    void listenToDock();
    void fitDock();
    void bookNext(StudentId student);
    QLayout* tools();
    QLayout* strip();
    void follow();
    void followChosen();
    void showWeekOf(QDate day);
    void book(QDate day, std::optional<QTime> starts, std::optional<int> minutes);
    void move(AppointmentId id, QDate day, QTime starts, int minutes, Insist insist);
    void miss(AppointmentId id);
    void writeNote(AppointmentId id);
    void answer(const AppointmentAnswer& given, std::function<void()> insist, std::function<void()> takeBack);
    void showMenu(const QPoint& at);

    WeekModel& m_week;
    AppointmentActs& m_acts;
    Places m_places;
    QLabel* m_span;
    QToolButton* m_whole;
    QToolButton* m_cancelled;
    QToolButton* m_dockShown;
    std::optional<bool> m_wantsDock; // as the person wants it; nothing: as there is room
    WeekDock* m_dock;
    MessageBar* m_bar;
    WeekView* m_view;
    QLabel* m_who;
    QLabel* m_facts;
    QPushButton* m_note;
    QPushButton* m_open;
    QPushButton* m_missed;
    QPushButton* m_cancel;
    std::function<void()> m_act;  // of the button in the bar
    std::function<void()> m_undo; // empty where there is nothing to take back
    QTimer m_minute;
};

} // namespace anxin
