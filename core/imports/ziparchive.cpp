// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/ziparchive.h"

#include "core/imports/limits.h"
#include "core/imports/readrefusal.h"

#include <zip.h>

#include <algorithm>
#include <array>

namespace anxin {

namespace {

std::string comparable(std::string_view name)
{
    std::string out(name);
    for (char& c : out)
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return out;
}

bool leadsElsewhere(const std::string& name)
{
    return name.empty() || name.front() == '/' || name.find("..") != std::string::npos || name.find(':') != std::string::npos;
}

ReadStopped refused(ReadWhy why, std::string_view part = {})
{
    return {{why, QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()))}};
}

bool isBomb(qint64 inflated, qint64 packed)
{
    return inflated > limits::zipEntryBytes || (inflated > limits::zipRatioFrom && inflated / limits::zipRatio > packed);
}

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void ZipArchive::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(QByteArrayView bytes, Progress& progress) : m_progress(progress)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source)
        m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    zip_error_fini(&error);
    if (!m_zip) {
        if (source)
            zip_source_free(source);
        throw refused(ReadWhy::Damaged);
    }
    checkEntries();
}

ZipArchive::~ZipArchive() = default;

void ZipArchive::checkEntries()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > limits::zipEntries)
        throw refused(ReadWhy::UnsafeArchive);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        constexpr zip_uint64_t wanted = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0 || (stat.valid & wanted) != wanted)
            throw refused(ReadWhy::Damaged);
        if (stat.encryption_method != ZIP_EM_NONE)
            throw refused(ReadWhy::PasswordSet);
        const std::string name = comparable(stat.name);
        if (leadsElsewhere(name) || name.ends_with(".zip"))
            throw refused(ReadWhy::UnsafeArchive);
        // Sizes are unsigned in the archive; one that does not fit is a lie.
        if (stat.size > static_cast<zip_uint64_t>(limits::zipEntryBytes) ||
            stat.comp_size > static_cast<zip_uint64_t>(limits::fileBytes) ||
            isBomb(static_cast<qint64>(stat.size), static_cast<qint64>(stat.comp_size)))
            throw refused(ReadWhy::UnsafeArchive, stat.name);
        m_declared += static_cast<qint64>(stat.size);
        if (!m_index.emplace(name, static_cast<quint64>(i)).second)
            throw refused(ReadWhy::UnsafeArchive, stat.name); // two parts of one name: which one is meant?
    }
    if (m_declared > limits::zipTotalBytes)
        throw refused(ReadWhy::UnsafeArchive);
}

bool ZipArchive::has(std::string_view name) const
{
    return m_index.contains(comparable(name));
}

bool ZipArchive::hasNameWith(std::string_view part) const
{
    return std::any_of(m_index.begin(), m_index.end(),
                       [&](const auto& entry) { return entry.first.find(part) != std::string::npos; });
}

void ZipArchive::read(std::string_view name, const Sink& sink)
{
    const auto found = m_index.find(comparable(name));
    if (found == m_index.end())
        throw refused(ReadWhy::Damaged, name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(m_zip.get(), found->second, 0, &stat);
    const std::unique_ptr<zip_file_t, FileCloser> file{zip_fopen_index(m_zip.get(), found->second, 0)};
    if (!file)
        throw refused(ReadWhy::Damaged, name);
    std::array<char, 64 * 1024> buffer;
    qint64 inflated = 0;
    for (;;) {
        // The checksum is compared by the read that finds the end, so there is always one read more than there are pieces.
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0)
            throw refused(ReadWhy::Damaged, name);
        if (got == 0)
            return;
        inflated += got;
        m_inflated += got;
        if (m_inflated > limits::zipTotalBytes || isBomb(inflated, static_cast<qint64>(stat.comp_size)))
            throw refused(ReadWhy::UnsafeArchive, name);
        m_progress.step(static_cast<int>(std::min(m_inflated, m_declared) >> 10), static_cast<int>(m_declared >> 10));
        sink({buffer.data(), static_cast<size_t>(got)});
    }
}

} // namespace anxin
