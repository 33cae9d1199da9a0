// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace anxin {

// A stop on the way that something takes, for a PathLine. Knows no widget, so that view models may use it.
struct PathStop {
    enum class Place : quint8 { Passed, Here, Ahead };
    QString name;
    Place place;
};

} // namespace anxin
