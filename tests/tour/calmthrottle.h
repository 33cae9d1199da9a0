// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/throttle.h"

#include <QObject>

namespace anxin {

// Nobody has typed a wrong password yet. Belongs to a window.
struct CalmThrottle final : QObject {
    explicit CalmThrottle(QObject* window) : QObject(window) {}
    FixedClock clock{QStringLiteral("2025-11-20T10:00")};
    Throttle throttle{clock};
};

} // namespace anxin
