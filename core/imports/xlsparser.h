// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/imports/compoundfile.h"
#include "core/imports/tablefile.h"

namespace anxin {

// Reads a workbook of Excel 97–2003 (.xls, BIFF8 as in MS-XLS) from its envelope: values, of formulas the last result; visible
// sheets only. What Excel 95 and older wrote is refused as `OldExcel`, other files in such an envelope by what they are. Throws
// `ReadStopped`, and `Cancelled` out of `progress`, which counts KiB.
TableFile parseXls(const CompoundFile& envelope, const QString& name, Progress& progress);

} // namespace anxin
