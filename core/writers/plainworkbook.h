// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace anxin {

// A workbook of one sheet with these rows, the first in bold. Every cell is text, so that numbers keep their zeros and nothing
// is ever a formula. Throws Fault.
QByteArray plainWorkbook(const QString& sheetName, const std::vector<QStringList>& rows);

} // namespace anxin
