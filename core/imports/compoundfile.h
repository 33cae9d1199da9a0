// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QString>

#include <string>
#include <vector>

namespace anxin {

// A compound file (MS-CFB), the envelope of old Office files and of workbooks under a password, in memory. Only the streams of
// its top folder are seen: an embedded workbook is not the workbook. Throws `ReadStopped{Damaged}` where the file contradicts
// itself; no chain is followed longer than the file is. The bytes must outlive it.
class CompoundFile {
public:
    explicit CompoundFile(QByteArrayView bytes);

    bool has(const QString& stream) const { return m_streams.contains(stream.toLower()); }
    bool hasFolder(const QString& folder) const { return m_folders.contains(folder.toLower()); }
    // The whole stream; empty where there is none of that name. Case does not matter.
    std::string read(const QString& stream) const;

private:
    struct Stream {
        quint32 firstSector;
        quint64 size;
    };
    void readSectorTable();
    void readFolder();
    std::string chain(quint32 firstSector, quint64 size) const;
    std::string shortChain(quint32 firstSector, quint64 size) const;
    std::string_view sector(quint32 number) const;

    std::string_view m_bytes;
    quint32 m_sectorShift = 9;
    std::vector<quint32> m_next;      // the sector that follows each sector
    std::vector<quint32> m_shortNext; // the same of the short sectors inside `m_shortStream`
    std::string m_shortStream;
    quint32 m_shortLimit = 0; // streams below this size lie in short sectors
    QHash<QString, Stream> m_streams;
    QSet<QString> m_folders;
};

} // namespace anxin
