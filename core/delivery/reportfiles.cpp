// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/reportfiles.h"

#include "core/delivery/filename.h"
#include "core/vault/atomicfile.h"

#include <QDir>
#include <QFile>

namespace anxin {

std::vector<ReportFile> writeReportFiles(const std::vector<PackedReport>& reports, const QString& folder, const QString& name,
                                         Progress& progress)
{
    const QDir place{folder};
    QStringList suffixes; // the files of one report bear one name
    for (const PackedReport& report : reports)
        suffixes << report.suffix;
    const QString base = freeFileName(place, name, suffixes);
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
