// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace anxin {

// The parser speaks English; these are our words for what it says. `root` with all its verbs described.
void nameHelpGroups(CLI::App& root);
// What is wrong with the command line that `root` did not parse.
QString sentence(const CLI::ParseError& error, CLI::App& root);

} // namespace anxin
