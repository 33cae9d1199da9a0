// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace anxin {

struct ZipEntry {
    QString name; // readable without the password: keep it neutral ("01.xlsx")
    QByteArray bytes;
};

// A ZIP archive whose entries are encrypted with AES-256 (WinZip AE-2, opens in 7-Zip; Windows Explorer cannot open it), made
// in memory. Time stamps inside are 1 January 1980, so they tell nothing. `password` is UTF-8 and not empty. Salts are random:
// the same entries never give the same bytes. Throws Fault.
QByteArray encryptedZip(const std::vector<ZipEntry>& entries, const QByteArray& password);

} // namespace anxin
