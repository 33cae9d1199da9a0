// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pupilticks.h"

#include <QWidget>

namespace anxin {

// The pupils to tick, and how many are.
class TickPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel.
    explicit TickPanel(PupilTicks& ticks);
};

} // namespace anxin
