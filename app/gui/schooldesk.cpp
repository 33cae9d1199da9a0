// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/schooldesk.h"

#include "app/gui/room.h"
#include "core/base/required.h"
#include "ui/dialogs/correctsheetdialog.h"
#include "ui/dialogs/scaletickpanel.h"
#include "ui/dialogs/tickpanel.h"
#include "ui/forms/campaignform.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/schoolform.h"
#include "ui/models/classticks.h"
#include "ui/models/rollovermodel.h"
#include "ui/models/scaleticks.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};
} // namespace

Suggestions timeOfYear(RolloverModel& rollover, std::function<void()> beginYear)
{
    return [&rollover, beginYear = std::move(beginYear)]() -> std::optional<Suggestion> {
        const int pupils = rollover.waiting();
        if (pupils == 0)
            return std::nullopt;
        return Suggestion{Tr::tr("The lessons of the school year have ended; pupils who are still in classes that have "
                                 "finished: %1. When it suits you, let them graduate and put the new classes together.")
                              .arg(pupils),
                          Tr::tr("New school year"), beginYear};
    };
}

namespace {

template <class Record, class Answer>
QStringList wrongWith(const Answer& answer)
{
    return answer ? QStringList() : labelledSentences<Record>(answer.error());
}

SchoolDaysSeams daysOf(CalendarService& calendar, const Clock& clock)
{
    SchoolDaysSeams seams;
    seams.clock = &clock;
    seams.all = [&calendar] { return calendar.days(); };
    seams.add = [&calendar](const CalendarDays& days) { return wrongWith<CalendarDays>(calendar.add(days)); };
    seams.save = [&calendar](const Stored<CalendarDays>& days) { return wrongWith<CalendarDays>(calendar.save(days)); };
    seams.remove = [&calendar](const Stored<CalendarDays>& days) { calendar.remove(days); };
    seams.bringBack = [&calendar](const Stored<CalendarDays>& days) {
        return wrongWith<CalendarDays>(calendar.bringBack(days));
    };
    return seams;
}

PeriodsSeams periodsOf(CalendarService& calendar)
{
    PeriodsSeams seams;
    seams.all = [&calendar] { return calendar.periods(); };
    seams.set = [&calendar](const std::vector<LessonPeriod>& periods) {
        QStringList wrong;
        if (const auto set = calendar.setPeriods(periods); !set)
            for (const PeriodProblem& problem : set.error())
                wrong << labelled(Tr::tr("Period %1, %2", "its number, name of a field")
                                      .arg(problem.number)
                                      .arg(labelOfField<LessonPeriod>(problem.violation.field)),
                                  sentence(problem.violation));
        return wrong;
    };
    return seams;
}

} // namespace

CalendarSeams calendarOf(CalendarService& calendar, const Clock& clock, std::function<void()> editSchool)
{
    CalendarSeams seams;
    seams.clock = &clock;
    seams.editSchool = std::move(editSchool);
    seams.terms = [&calendar] {
        const SchoolCalendar known = calendar.calendar();
        std::vector<ShownTerm> terms;
        for (const Term term : calendar.terms())
            terms.push_back({term, known.lessons(term), known.isEntered(term)});
        return terms;
    };
    seams.enter = [&calendar](const TermDates& dates) { return wrongWith<TermDates>(calendar.enter(dates)); };
    seams.days = daysOf(calendar, clock);
    seams.periods = periodsOf(calendar);
    return seams;
}

FormDialog* schoolDialog(RegisterService& registered, QWidget& above)
{
    const auto school = registered.school();
    auto* form = new SchoolForm;
    form->setRecord(school ? school->value : School{{}, {}, Stage::Junior, {}});
    auto* dialog = new FormDialog(Tr::tr("The school"), school ? school->value.name : QString(), form, &above);
    dialog->addAct(Tr::tr("Save"), [&registered, form]() -> ActOutcome {
        const auto saved = registered.setUp(form->record());
        return saved ? ActOutcome{} : ActOutcome{saved.error()};
    });
    return dialog;
}

FormDialog* campaignDialog(Room& room, const std::optional<Stored<Campaign>>& known, QWidget& above)
{
    const Clock& clock = room.vault.clock();
    auto* form = new CampaignForm(clock);
    form->setRecord(known ? known->value : Campaign{{}, CampaignKind::Annual, CampaignMode::OnlineForm, clock.today()});
    auto* dialog = new FormDialog(known ? Tr::tr("Screening campaign") : Tr::tr("Plan a screening campaign"),
                                  known ? known->value.title : QString(), form, &above);
    auto* classes = new ClassTicks(room.registered, clock.today(),
                                   known ? room.campaignPlans.classesOf(known->id) : std::vector<ClassUnitId>(), dialog);
    auto* scales =
        new ScaleTicks(room.catalogue, known ? room.campaignPlans.scalesOf(known->id) : std::vector<CampaignScale>(), dialog);
    dialog->setBeside(panel(vertical({grow(new TickPanel(*classes, Tr::tr("For whom"), Tr::tr("Classes; the space bar ticks"))),
                                      grow(new ScaleTickPanel(*scales))},
                                     16)));
    dialog->addAct(Tr::tr("Save"), [&room, known, form, classes, scales]() -> ActOutcome {
        const auto saved =
            known ? room.campaignPlans.save({known->id, known->uid, form->record()}, classes->ticked(), scales->ticked())
                  : room.campaignPlans.add(form->record(), classes->ticked(), scales->ticked());
        return saved ? ActOutcome{} : ActOutcome{saved.error()};
    });
    return dialog;
}

CorrectSheetDialog* correctSheetDialog(Room& room, AnswerSheetId sheet, QWidget& above)
{
    return new CorrectSheetDialog(
        std::make_unique<SheetCorrection>(room.sheetEntry, room.screening, room.registered, room.vault.clock(), sheet),
        room.counsellor(), &above);
}

} // namespace anxin
