// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/models/begunwork.h"
#include "ui/models/rulesmodel.h"

class QWidget;

namespace anxin {

class FormDialog;

// Forms for what the school settles once, and for the close of a day; each belongs to `above`. What is handed in must outlive
// it.
FormDialog* levelDialog(RulesModel& rules, int row, QWidget& above);
FormDialog* ruleDialog(RulesModel& rules, int row, QWidget& above);
// `kept`: what was begun and is not saved yet; no day is closed in silence over a note of that.
FormDialog* dayCloseDialog(Room& room, std::function<std::vector<KeptDraft>()> kept, QWidget& above);

} // namespace anxin
