// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"

#include <QStringList>

namespace anxin {

// Runs one command line (`arguments` without the program's name) and answers with the number that the process ends with, an
// ExitCode. The edge of the program: refusals, faults and cancelling all end here, as a sentence on `context.err`.
int runCommandLine(const QStringList& arguments, Context& context);

} // namespace anxin
