// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/package.h"

namespace anxin {

// A report that went out as a file by itself.
struct ReportFile {
    QString path;
    Digest hash;
};

// Each report as a file of its own in `folder`, which must exist: `name`, or `name (2)` and so on where that is taken, so that
// nothing is written over. All of them or none: throws Fault and Cancelled with nothing left behind.
std::vector<ReportFile> writeReportFiles(const std::vector<PackedReport>& reports, const QString& folder, const QString& name,
                                         Progress& progress);

} // namespace anxin
