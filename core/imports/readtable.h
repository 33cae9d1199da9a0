// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/imports/csvparser.h"
#include "core/imports/readrefusal.h"

namespace anxin {

// The one way in for tables: what a file is, is read from its bytes and never from its name. Workbooks in the forms .xlsx, .xls
// and .ods and text tables are read; everything else is refused by its kind, with what to do about it. `choices` matter to text
// tables only. Safe on a worker thread; throws `Cancelled` out of `progress`.
Result<TableFile, ReadRefusal> readTable(QByteArrayView bytes, const QString& name, Progress& progress,
                                         const TextChoices& choices = {});

// The same from a file; its name (without the folder) names the table. Throws `Fault` where the file cannot be read.
Result<TableFile, ReadRefusal> readTableFile(const QString& path, Progress& progress, const TextChoices& choices = {});

} // namespace anxin
