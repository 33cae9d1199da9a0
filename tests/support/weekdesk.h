// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "tests/support/weekstand.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/appointments/appointmentspage.h"
#include "ui/pages/appointments/weekview.h"

#include <QApplication>
#include <QTest>

namespace anxin {

// The page of the week with its windows, worked by keys and mouse.
struct WeekDesk : WeekStand {
    QWidget window;
    AppointmentDialogs dialogs{acts, box.drafts(), window};
    std::vector<AppointmentId> notes;
    AppointmentsPage page{{week, acts, unscheduled}, places()};

    WeekDesk() { addPeriods(); }
    Places places()
    {
        Places to = placesTo(dialogs);
        to.noteOf = [this](const Stored<Appointment>& appointment) { notes.push_back(appointment.id); };
        return to;
    }
    WeekView& view() { return page.view(); }
    void show()
    {
        window.resize(300, 300);
        window.show();
        page.resize(1178, 700);
        page.show();
        page.activateWindow();
        page.refreshIfStale();
        view().setFocus();
        QApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), key, modifiers);
        QApplication::processEvents();
    }
    void goTo(QDate day, QTime time) { view().setCurrentIndex(week.cellAt(day, time)); }
    Appointment value(AppointmentId id) { return appointments.appointment(id)->appointment.value; }
    template <class Made>
    static Made* opened()
    {
        Made* found = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* one = qobject_cast<Made*>(widget); one && one->isVisible())
                found = one;
        return found;
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget* over = view().viewport();
        QTest::mousePress(over, Qt::LeftButton, {}, from);
        QTest::mouseMove(over, (from + to) / 2);
        QTest::mouseMove(over, to);
        QTest::mouseRelease(over, Qt::LeftButton, {}, to);
        QApplication::processEvents();
    }
    QString spoken(QDate day, QTime time) { return week.data(week.cellAt(day, time), Qt::AccessibleTextRole).toString(); }
};

} // namespace anxin
