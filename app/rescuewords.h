// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/rescue/rescue.h"

#include <QStringList>

namespace anxin {

// What a rescue saved and what not, a sentence a line: kinds of records, how many, and the numbers of those that are lost. No
// name and no content of anybody, so that it may be printed and shown to whoever helps.
QStringList linesOf(const RescueReport& report);
// The first thing to know.
QString summaryOf(const RescueReport& report);

} // namespace anxin
