// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <zip.h>

#include <map>
#include <optional>

namespace anxin {

// What an archive holds, by name; nothing where it is no archive or the password is wrong. Link PkgConfig::LIBZIP.
inline std::optional<std::map<QString, QByteArray>> unzipped(const QByteArray& archive, const QByteArray& password = {})
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!zip) {
        zip_source_free(source);
        return std::nullopt;
    }
    if (!password.isEmpty())
        zip_set_default_password(zip, password.constData());
    std::map<QString, QByteArray> files;
    bool good = true;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0) && good; ++i) {
        zip_stat_t stat;
        zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        good = file && zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &stat) == 0;
        if (!good)
            break;
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        good = zip_fread(file, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size) && zip_fclose(file) == 0;
        files[QString::fromUtf8(stat.name)] = bytes;
    }
    zip_discard(zip);
    return good ? std::optional{files} : std::nullopt;
}

} // namespace anxin
