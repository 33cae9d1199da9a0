// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/runtask.h"

#include "ui/widgets/progressstrip.h"

namespace anxin {

void follow(Task& task, ProgressStrip& strip)
{
    QObject::connect(&task, &Task::progressed, &strip, &ProgressStrip::setProgress);
    QObject::connect(&task, &Task::ended, &strip, &ProgressStrip::finish);
    QObject::connect(&strip, &ProgressStrip::cancelled, &task, &Task::cancel);
}

} // namespace anxin
