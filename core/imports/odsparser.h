// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/tablefile.h"
#include "core/imports/ziparchive.h"

namespace anxin {

// Reads a spreadsheet of OpenDocument (.ods, ODF 1.2 part 1) from its archive: values, of formulas the last result; visible
// sheets only. Throws `ReadStopped`, and `Cancelled` out of the archive's progress.
TableFile parseOds(ZipArchive& archive, const QString& name);

} // namespace anxin
