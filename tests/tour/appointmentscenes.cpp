// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/weekstand.h"
#include "tests/tour/scenes.h"
#include "tests/tour/windowstage.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/appointments/appointmentspage.h"
#include "ui/pages/appointments/weekview.h"

#include <QToolButton>

namespace anxin {

namespace {

// The page of the week in the window, and perhaps a dialog above it.
class WeekStage final : public WindowStage {
public:
    using Arrange = std::function<void(WeekStage&)>;
    explicit WeekStage(const Arrange& arrange)
    {
        auto made = std::make_unique<AppointmentsPage>(AppointmentsPage::On{room.week, room.acts, room.unscheduled},
                                                       room.placesTo(dialogs));
        page = add(std::move(made));
        window().showWorkspace();
        arrange(*this);
        page->refreshIfStale();
        page->view().setFocus();
    }
    ~WeekStage() override { window().removePages(); }

    WeekStand room;
    AppointmentDialogs dialogs{room.acts, room.box.drafts(), *this};
    AppointmentsPage* page;
};

Scene scene(const char* name, const WeekStage::Arrange& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<WeekStage>(arrange); }};
}

QDate day(int ofWeek)
{
    return WeekStand::monday().addDays(ofWeek);
}

// A week as weeks are: some held, one to which nobody came, one whose note is missing, the others to come.
AppointmentId full(WeekStage& stage)
{
    WeekStand& room = stage.room;
    room.addPeriods();
    (void)room.appointments.setDutyHours({{1, QTime(11, 30), QTime(13, 30), QStringLiteral("林老师")},
                                          {2, QTime(11, 30), QTime(13, 30), QStringLiteral("何老师")},
                                          {3, QTime(8, 0), QTime(17, 20), QStringLiteral("林老师")},
                                          {4, QTime(11, 30), QTime(13, 30), QStringLiteral("林老师")},
                                          {5, QTime(11, 30), QTime(17, 20), QStringLiteral("何老师")}});
    const AppointmentId held = room.booked(2, day(0), QTime(12, 0));
    SessionNote note{room.casework.openCaseOf(room.school.pupils[2])->id,
                     day(0),
                     40,
                     SessionMode::FaceToFace,
                     {},
                     QStringLiteral("谈了睡眠"),
                     {},
                     SuicideInquiry::None,
                     {},
                     SmallSchool::counsellor(),
                     std::nullopt};
    note.appointment = held;
    (void)room.casework.sign(note);
    (void)room.appointments.miss(room.booked(7, day(0), QTime(14, 0)));
    const AppointmentId missing = room.booked(4, day(1), QTime(12, 0));
    room.booked(6, day(2), QTime(8, 50), 40, AppointmentKind::First);
    room.booked(0, day(2), QTime(10, 30), 40, AppointmentKind::Urgent);
    room.booked(9, day(2), QTime(14, 50), 30, AppointmentKind::Guardian);
    room.booked(1, day(3), QTime(12, 0), 90);
    room.booked(11, day(4), QTime(12, 30));
    room.booked(12, day(4), QTime(15, 40), 20);
    return missing;
}

// With a window above it.
std::vector<Scene> windowScenes()
{
    return {
        scene("week-new",
              [](WeekStage& stage) {
                  full(stage);
                  stage.show(stage.dialogs.book(stage.room.school.pupils[2], {day(3), QTime(12, 20)}));
              }),
        scene("week-cancel",
              [](WeekStage& stage) {
                  Booking booking{stage.room.school.pupils[2], day(3), QTime(12, 20)};
                  booking.counsellor = SmallSchool::counsellor();
                  booking.repeat = Repeat::Weekly;
                  booking.until = day(31);
                  stage.show(stage.dialogs.cancel(stage.room.appointments.book(booking).value().ids.front()));
              }),
        scene("week-leaver",
              [](WeekStage& stage) {
                  full(stage);
                  stage.show(stage.dialogs.cancelComing(stage.room.school.pupils[11]));
              }),
        scene("week-alone",
              [](WeekStage& stage) {
                  full(stage);
                  stage.page->dockShown().setChecked(true); // as it is in a window of this width, which is not shown yet
                  stage.page->dockShown().click();
              }),
        scene("week-hours",
              [](WeekStage& stage) {
                  full(stage);
                  stage.show(stage.dialogs.dutyHours());
              }),
    };
}

} // namespace

std::vector<Scene> appointmentScenes()
{
    std::vector<Scene> scenes{
        scene("week-empty", [](WeekStage&) {}),
        scene("week-full",
              [](WeekStage& stage) {
                  const AppointmentId missing = full(stage);
                  stage.page->refreshIfStale();
                  stage.page->view().choose(missing);
              }),
        scene("week-conflict",
              [](WeekStage& stage) {
                  full(stage);
                  const AppointmentId clashing = stage.room.booked(3, day(3), QTime(12, 40));
                  stage.room.booked(8, day(3), QTime(12, 20), 40, AppointmentKind::FollowUp, QStringLiteral("何老师"));
                  (void)stage.room.appointments.cancel(stage.room.booked(10, day(4), QTime(8, 0)), {AbsenceReason::Clash});
                  stage.page->cancelledToo().click();
                  stage.page->wholeWeek().click();
                  stage.page->view().choose(clashing);
              }),
        scene("week-holiday",
              [](WeekStage& stage) {
                  full(stage);
                  (void)stage.room.calendar.add({DayKind::Holiday, QStringLiteral("校运动会"), day(3), day(3)});
                  (void)stage.room.calendar.add({DayKind::Exam, QStringLiteral("期中考试"), day(0), day(1)});
                  stage.page->refreshIfStale();
                  stage.page->tell(QStringLiteral("共预约12次。"));
              }),
    };
    const std::vector<Scene> above = windowScenes();
    scenes.insert(scenes.end(), above.begin(), above.end());
    return scenes;
}

} // namespace anxin
