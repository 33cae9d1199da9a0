// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/booking.h"
#include "ui/forms/recordform.h"

#include <functional>

namespace anxin {

class Clock;

// When somebody comes, to whom, and what about. A new one may be one of a series; of a series that is booked, the later ones
// may follow a change.
class AppointmentForm final : public RecordForm<Booking> {
    Q_DECLARE_TR_FUNCTIONS(AppointmentForm)
public:
    enum class Act : quint8 { Book, Change, ChangeOfSeries };
    // `endOfTerm`: until when a series that begins on a day goes on, unless the person says otherwise.
    AppointmentForm(Act act, const Clock& clock, std::function<QDate(QDate)> endOfTerm);

private:
    void series(const Clock& clock, std::function<QDate(QDate)> endOfTerm);
};

} // namespace anxin
