// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writers/zipwriter.h"

#include "core/base/fault.h"

#include <zip.h>

#include <memory>

namespace anxin {

namespace {

[[noreturn]] void fail(const char* doing)
{
    throw Fault{FaultKind::Bug, QStringLiteral("encrypted zip: ") + QString::fromLatin1(doing)};
}

} // namespace

QByteArray encryptedZip(const std::vector<ZipEntry>& entries, const QByteArray& password)
{
    if (password.isEmpty())
        fail("no password");
    zip_error_t error;
    zip_error_init(&error);
    // One reference stays with us, one goes to the archive: the bytes outlive it.
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> target{zip_source_buffer_create(nullptr, 0, 1, &error),
                                                                        zip_source_free};
    if (!target)
        fail("buffer");
    zip_source_keep(target.get());
    std::unique_ptr<zip_t, void (*)(zip_t*)> zip{zip_open_from_source(target.get(), ZIP_TRUNCATE, &error), zip_discard};
    if (!zip) {
        zip_source_free(target.get());
        fail("open");
    }
    for (const ZipEntry& entry : entries) {
        zip_source_t* source =
            zip_source_buffer(zip.get(), entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip.get(), entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            fail("entry");
        }
        const auto place = static_cast<zip_uint64_t>(index);
        constexpr zip_uint16_t january1980 = (1 << 5) | 1;
        if (zip_file_set_encryption(zip.get(), place, ZIP_EM_AES_256, password.constData()) != 0 ||
            zip_file_set_dostime(zip.get(), place, 0, january1980, 0) != 0)
            fail("AES-256");
    }
    if (zip_close(zip.get()) != 0)
        fail(zip_error_strerror(zip_get_error(zip.get())));
    zip.release();

    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target.get(), &stat) != 0 || zip_source_open(target.get()) != 0)
        fail("read back");
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(target.get(), bytes.data(), stat.size);
    zip_source_close(target.get());
    if (read != static_cast<zip_int64_t>(bytes.size()))
        fail("read back");
    return bytes;
}

} // namespace anxin
