// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportmodel.h"

#include <QByteArray>

namespace anxin {

// Turns a report into the bytes of a file, in memory: what a report says is on no disk before somebody chose where it may go.
// The same model in the same language gives the same bytes. Keeps no state; may be used on a worker thread. Throws Fault.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    // The ending of a file name, without the dot.
    virtual QString suffix() const = 0;
    virtual QByteArray write(const ReportModel& model) const = 0;
};

} // namespace anxin
