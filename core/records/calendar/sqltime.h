// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/sqlvalue.h"

#include <QTime>

namespace anxin {

// A time of day is TEXT '08:00', so that times sort as they follow each other.
template <>
struct SqlValue<QTime> {
    static void bind(Binder& to, int index, QTime value) { to.text(index, value.toString(format())); }
    static QTime read(const Row& row, int column) { return QTime::fromString(row.text(column), format()); }

private:
    static QString format() { return QStringLiteral("HH:mm"); }
};

} // namespace anxin
