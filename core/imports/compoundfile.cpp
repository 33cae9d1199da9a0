// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/compoundfile.h"

#include "core/imports/littleendian.h"

namespace anxin {

namespace {

// Offsets and values of MS-CFB 2.2 (header) and 2.6.1 (folder entry).
constexpr size_t headerBytes = 512;
constexpr size_t headerTableEntries = 109;
constexpr size_t entryBytes = 128;
constexpr quint32 lastRegularSector = 0xFFFFFFFA;
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr quint32 shortSectorShift = 6;
enum EntryType : quint8 { FolderEntry = 1, StreamEntry = 2, RootEntry = 5 };

quint16 u16(std::string_view bytes, size_t offset)
{
    return littleEndianAt<quint16>(bytes, offset);
}
quint32 u32(std::string_view bytes, size_t offset)
{
    return littleEndianAt<quint32>(bytes, offset);
}

[[noreturn]] void damaged()
{
    throw ReadStopped{{ReadWhy::Damaged}};
}

QString nameOf(std::string_view entry)
{
    const quint16 bytes = u16(entry, 64);
    if (bytes < 2 || bytes > 64)
        return {};
    QString name;
    for (size_t at = 0; at + 2 < bytes; at += 2)
        name += QChar(u16(entry, at));
    return name.toLower();
}

} // namespace

CompoundFile::CompoundFile(QByteArrayView bytes) : m_bytes(bytes.data(), static_cast<size_t>(bytes.size()))
{
    m_sectorShift = u16(m_bytes, 30);
    if ((m_sectorShift != 9 && m_sectorShift != 12) || u16(m_bytes, 32) != shortSectorShift)
        damaged();
    m_shortLimit = u32(m_bytes, 56);
    readSectorTable();
    readFolder();
}

std::string_view CompoundFile::sector(quint32 number) const
{
    const size_t size = size_t{1} << m_sectorShift;
    const size_t begin = (size_t{number} + 1) << m_sectorShift;
    if (number > lastRegularSector || begin >= m_bytes.size())
        damaged();
    return m_bytes.substr(begin, size); // the last one may be cut short
}

// The table of followers is itself cut into sectors; the header names the first 109 of them, chained sectors the rest.
void CompoundFile::readSectorTable()
{
    const size_t perSector = (size_t{1} << m_sectorShift) / 4;
    const size_t sectorsInFile = m_bytes.size() >> m_sectorShift;
    std::vector<quint32> tableSectors;
    const auto take = [&](std::string_view from, size_t offset, size_t count) {
        for (size_t i = 0; i < count; ++i)
            if (const quint32 number = u32(from, offset + i * 4); number <= lastRegularSector)
                tableSectors.push_back(number);
    };
    take(m_bytes, headerBytes - headerTableEntries * 4, headerTableEntries);
    size_t chained = 0;
    for (quint32 at = u32(m_bytes, 68); at <= lastRegularSector; ++chained) {
        if (chained > sectorsInFile)
            damaged();
        const std::string_view more = sector(at);
        take(more, 0, perSector - 1);
        at = u32(more, (perSector - 1) * 4);
    }
    if (tableSectors.size() > sectorsInFile + 1)
        damaged();
    for (const quint32 number : tableSectors) {
        const std::string_view entries = sector(number);
        for (size_t i = 0; i + 4 <= entries.size(); i += 4)
            m_next.push_back(u32(entries, i));
    }
}

std::string CompoundFile::chain(quint32 firstSector, quint64 size) const
{
    std::string content;
    for (quint32 at = firstSector; content.size() < size && at <= lastRegularSector;) {
        if (at >= m_next.size() || content.size() > m_bytes.size()) // longer than the file: it goes round in a circle
            damaged();
        content += sector(at);
        at = m_next[at];
    }
    if (content.size() < size)
        damaged();
    content.resize(size);
    return content;
}

std::string CompoundFile::shortChain(quint32 firstSector, quint64 size) const
{
    std::string content;
    for (quint32 at = firstSector; content.size() < size;) {
        const size_t begin = size_t{at} << shortSectorShift;
        if (at >= m_shortNext.size() || begin >= m_shortStream.size() || content.size() > m_shortStream.size())
            damaged();
        content += std::string_view(m_shortStream).substr(begin, size_t{1} << shortSectorShift);
        at = m_shortNext[at];
    }
    content.resize(size);
    return content;
}

// The entries of a folder hang in a binary tree; the top folder's tree begins at the child of the first entry.
void CompoundFile::readFolder()
{
    std::string folder;
    for (quint32 at = u32(m_bytes, 48); at <= lastRegularSector;) {
        if (at >= m_next.size() || folder.size() > m_bytes.size())
            damaged();
        folder += sector(at);
        at = m_next[at];
    }
    const size_t count = folder.size() / entryBytes;
    const auto entry = [&](size_t number) { return std::string_view(folder).substr(number * entryBytes, entryBytes); };
    if (count == 0 || static_cast<quint8>(entry(0)[66]) != RootEntry)
        damaged();

    std::vector<bool> seen(count);
    std::vector<quint32> waiting{u32(entry(0), 76)};
    while (!waiting.empty()) {
        const quint32 number = waiting.back();
        waiting.pop_back();
        if (number == noEntry)
            continue;
        if (number >= count || seen[number])
            damaged();
        seen[number] = true;
        const std::string_view one = entry(number);
        waiting.push_back(u32(one, 68));
        waiting.push_back(u32(one, 72));
        if (static_cast<quint8>(one[66]) == StreamEntry)
            m_streams.insert(nameOf(one), {u32(one, 116), u32(one, 120)});
        else if (static_cast<quint8>(one[66]) == FolderEntry)
            m_folders.insert(nameOf(one));
    }

    if (const quint32 shortBytes = u32(entry(0), 120); shortBytes > 0)
        m_shortStream = chain(u32(entry(0), 116), shortBytes);
    for (quint32 at = u32(m_bytes, 60); at <= lastRegularSector;) {
        if (at >= m_next.size() || m_shortNext.size() * 4 > m_bytes.size())
            damaged();
        const std::string_view entries = sector(at);
        for (size_t i = 0; i + 4 <= entries.size(); i += 4)
            m_shortNext.push_back(u32(entries, i));
        at = m_next[at];
    }
}

std::string CompoundFile::read(const QString& stream) const
{
    const auto found = m_streams.constFind(stream.toLower());
    if (found == m_streams.cend() || found->size == 0)
        return {};
    if (found->size > m_bytes.size())
        damaged();
    return found->size < m_shortLimit ? shortChain(found->firstSector, found->size) : chain(found->firstSector, found->size);
}

} // namespace anxin
