// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"

#include <vector>

class QWidget;

namespace anxin {

class FileChooser;
class SaveCopyDialog;
struct Room;
struct Slips;

// Whom each homeroom teacher is asked to send, class by class in school order.
Slips slipsFor(Room& room, const std::vector<StudentId>& pupils);

// Slips for these pupils on their way out, with their line in the ledger. The dialog belongs to `above`; the others must
// outlive it.
SaveCopyDialog* slipsDialog(Room& room, const std::vector<StudentId>& pupils, FileChooser& chooser, QWidget& above);

} // namespace anxin
