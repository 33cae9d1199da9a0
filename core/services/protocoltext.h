// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisisorders.h"
#include "core/services/crisisprotocol.h"

namespace anxin {

// A protocol as lines that a person can edit, in the language of the window:
//     minutes | who | what is done | code
//     who | number
//     minutes | which report
//     days between two looks | days that are proposed | which ring
// A report or ring whose line is missing stays as it was. The code keeps a step the one that it was, for its kinds of crises; a
// line without one is a new step, for every kind.
ProtocolText linesOf(const CrisisProtocol& protocol);

// The protocol with these lines. Of a step or telephone whose words are unchanged the other language stays; what was
// rewritten is one text for both. Refused with a sentence that names the line.
Result<CrisisProtocol, QString> withLines(const CrisisProtocol& before, const ProtocolText& lines);

} // namespace anxin
