// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/tablefile.h"
#include "core/imports/ziparchive.h"

namespace anxin {

// Reads a workbook (.xlsx, .xlsm without its macros) from its archive: values, never formulas; visible sheets only. A file that
// passes a limit of limits.h, does not verify or contradicts itself is refused as a whole. Throws `ReadStopped`, and
// `Cancelled` out of the archive's progress.
TableFile parseXlsx(ZipArchive& archive, const QString& name);

} // namespace anxin
