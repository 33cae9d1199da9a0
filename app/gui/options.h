// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

#include <optional>

class QCoreApplication;

namespace anxin {

// What the window's program was started with.
struct Options {
    QString vault;        // empty: the one that was open last
    QString passwordFile; // empty: somebody types
    std::optional<Appearance> appearance;
};

// Prints and ends the program for --help, --version and what cannot be understood.
Options optionsOf(const QCoreApplication& app);

} // namespace anxin
