// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/appointmentform.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

AppointmentForm::AppointmentForm(Act act, const Clock& clock, std::function<QDate(QDate)> endOfTerm)
{
    section(tr("When"));
    row(&Booking::onDay, new DateEdit(clock));
    row(&Booking::starts, new OptionalTimeEdit);
    row(&Booking::minutes, new StepEdit(5, 480, 5, tr(" minutes")));
    row(&Booking::kind, new EnumCombo<AppointmentKind>);
    if (act == Act::Book)
        series(clock, std::move(endOfTerm));
    if (act == Act::ChangeOfSeries)
        row(&Booking::part, new EnumCombo<SeriesPart>, Span::Full);
    section(tr("Where and with whom"));
    row(&Booking::place, new TextEdit);
    row(&Booking::counsellor, new TextEdit);
    row(&Booking::remark, new TextArea(2));
}

void AppointmentForm::series(const Clock& clock, std::function<QDate(QDate)> endOfTerm)
{
    auto* repeat = row(&Booking::repeat, new EnumCombo<Repeat>);
    auto* until = row(&Booking::until, new OptionalDateEdit(clock));
    note(tr("Each of a series can be moved or cancelled by itself. Holidays are passed over."));
    const auto follow = [this, repeat, until, endOfTerm = std::move(endOfTerm)] {
        const bool isSeries = repeat->value() != Repeat::Once;
        until->setEnabled(isSeries);
        const auto* day = qobject_cast<DateEdit*>(editorOf(QStringLiteral("on_day")));
        if (!isSeries)
            until->setValue(std::nullopt);
        else if (!until->value() && day && day->value().isValid())
            until->setValue(endOfTerm(day->value()));
    };
    connect(repeat, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

} // namespace anxin
