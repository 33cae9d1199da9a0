// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace anxin {

// How a recovery card gets onto paper. `groups`: its digits, wiped by who gives them. `told` hears once how it went; it may be
// called late, so it must not stand on a widget that is gone.
struct CardPrinting {
    using Told = std::function<void(Tone tone, const QString& words)>;
    // The printers of this PC, by name.
    std::function<QStringList()> printers;
    std::function<void(const QString& printer, const QString& school, const QStringList& groups, Told told)> print;
    // As a PDF, in a folder that the person is asked for; nothing is told where they change their mind.
    std::function<void(QWidget* above, const QString& school, const QStringList& groups, Told told)> save;
};

} // namespace anxin
