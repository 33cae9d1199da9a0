// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/answersheet.h"
#include "ui/pages/settings/calendarpanel.h"
#include "ui/pages/today/suggestion.h"

class QWidget;

namespace anxin {

class CalendarService;
class CorrectSheetDialog;
class FormDialog;
class RegisterService;
class RolloverModel;
struct Room;

// What a session knows of the school as a whole. Everything that is handed in must outlive what is returned.

// What is due in these weeks of the year, and only in these. `beginYear` leads to where it is done.
Suggestions timeOfYear(RolloverModel& rollover, std::function<void()> beginYear);

// The school's terms, holidays and lesson periods, to be seen and entered.
CalendarSeams calendarOf(CalendarService& calendar, const Clock& clock, std::function<void()> editSchool);

// What a campaign is and for whom, to be planned or corrected; belongs to `above`.
FormDialog* campaignDialog(Room& room, const std::optional<Stored<Campaign>>& known, QWidget& above);

// The answers of one sheet, to be corrected by hand; belongs to `above`.
CorrectSheetDialog* correctSheetDialog(Room& room, AnswerSheetId sheet, QWidget& above);

// Name, stage and counsellor, to be edited; belongs to `above`.
FormDialog* schoolDialog(RegisterService& registered, QWidget& above);

} // namespace anxin
