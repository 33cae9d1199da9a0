// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/reportfiles.h"

#include "core/delivery/filename.h"
#include "core/vault/atomicfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace anxin {

namespace {

// The files of one report bear one name.
QString freeName(const std::vector<PackedReport>& reports, const QDir& folder, const QString& name)
{
    const QString safe = safeFileName(name);
    for (int number = 1;; ++number) {
        const QString tried = number == 1 ? safe : QStringLiteral("%1 (%2)").arg(safe).arg(number);
        if (std::ranges::none_of(reports, [&](const PackedReport& r) { return folder.exists(tried + u'.' + r.suffix); }))
            return tried;
    }
}

} // namespace

std::vector<ReportFile> writeReportFiles(const std::vector<PackedReport>& reports, const QString& folder, const QString& name,
                                         Progress& progress)
{
    const QDir place{folder};
    const QString base = freeName(reports, place, name);
    std::vector<ReportFile> written;
    try {
        for (const PackedReport& report : reports) {
            written.push_back({place.filePath(base + u'.' + report.suffix), {}});
            written.back().hash = writeFile(written.back().path, report.bytes, progress);
        }
    } catch (...) {
        for (const ReportFile& file : written) // the last one may have got its name before the disk failed
            QFile::remove(file.path);
        throw;
    }
    return written;
}

} // namespace anxin
