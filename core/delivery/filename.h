// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QDir;

namespace anxin {

// A name that Windows, FAT and Linux all accept for a file or folder: none of < > : " / \ | ? * nor control characters, no
// blank or dot at its ends, no device name (CON, LPT1, …), at most 80 characters. Text that leaves nothing becomes "_".
QString safeFileName(const QString& text);

// `name` made safe, or `name (2)` and so on, so that with each of `suffixes` (without the dot) it is taken by nothing in
// `folder`.
QString freeFileName(const QDir& folder, const QString& name, const QStringList& suffixes);

} // namespace anxin
