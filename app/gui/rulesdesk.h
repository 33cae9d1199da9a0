// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/draftkeeper.h"
#include "app/gui/room.h"
#include "ui/models/rulesmodel.h"

class QWidget;

namespace anxin {

class FormDialog;

// Forms for what the school settles once, and for the close of a day; each belongs to `above`. What is handed in must outlive
// it.
FormDialog* levelDialog(RulesModel& rules, int row, QWidget& above);
FormDialog* ruleDialog(RulesModel& rules, int row, QWidget& above);
// No day is closed in silence over a note that was begun and is not saved yet.
FormDialog* dayCloseDialog(Room& room, DraftKeeper& drafts, QWidget& above);

} // namespace anxin
