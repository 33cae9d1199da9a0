// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/imports/readrefusal.h"
#include "core/imports/tablefile.h"

#include <QByteArrayView>

namespace anxin {

// Reads a workbook (.xlsx, .xlsm without its macros) from its bytes: values, never formulas; visible sheets only. A file that
// passes a limit of limits.h, does not verify or contradicts itself is refused as a whole. Safe on a worker thread.
// Progress counts KiB; throws `Cancelled` from there.
Result<TableFile, ReadRefusal> parseXlsx(QByteArrayView bytes, const QString& name, Progress& progress);

} // namespace anxin
