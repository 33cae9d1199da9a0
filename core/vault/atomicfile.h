// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/filecalls.h"
#include "core/vault/keys/digest.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace anxin {

class Progress;

// A file that appears under its name only when all of it is on the medium and has been read back: whoever looks sees the old
// file or the new one, whenever the power goes. Sequence: create a temporary file in the same folder, reserve, write, fsync,
// close, reopen, drop the cached copy, read back and compare, rename, fsync the folder. Whatever fails before the rename
// removes the temporary file, leaves the old file as it was, and throws a Fault of its kind (DiskFull, ReadOnly,
// NoPermission, DeviceFailed). Where only the last step fails, the Fault is thrown too and the name may show the old file
// or the new one after a power cut, each of them whole. A failed fsync is never repeated; a call that a signal interrupted is.
// One thread at a time. Needs `initCrypto`.
class AtomicFile {
public:
    // Opens the temporary file, readable by its owner only. A symbolic link at `path` will be replaced, not followed.
    explicit AtomicFile(const QString& path, const FileCalls& calls = systemFileCalls());
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    // Leaves nothing behind unless `commit` returned.
    ~AtomicFile();

    // Makes a full disk show before anything is written. Optional; file systems that cannot do it are passed over.
    void reserve(qint64 bytes);
    void write(ByteView bytes);
    // `progress` hears the blocks of reading back, and may stop them. Returns the BLAKE2b-256 of what was written.
    Digest commit(Progress& progress);
    Digest commit();

private:
    void closeFile();
    Digest digestOnMedium(Progress& progress);

    const FileCalls& m_calls;
    QByteArray m_name;
    QByteArray m_temporaryName;
    int m_directory = -1;
    int m_file = -1;
    bool m_isTemporary = false;
    qint64 m_size = 0;
    Hasher m_hasher;
};

// All of `bytes` as the file at `path`.
void replaceFile(const QString& path, QByteArrayView bytes, const FileCalls& calls = systemFileCalls());
// The same in blocks of 256 KiB: for large files and slow sticks. `progress` hears each block written, then each block read
// back, and may stop at any of them (Cancelled), which leaves nothing behind.
Digest writeFile(const QString& path, QByteArrayView bytes, Progress& progress, const FileCalls& calls = systemFileCalls());
// Nothing where there is no such file. Throws Fault{Damaged} where it is longer than `limit`.
std::optional<QByteArray> readSmallFile(const QString& path, qint64 limit, const FileCalls& calls = systemFileCalls());
// Makes an empty file that only its owner can read and write; Fault where the name is taken.
void makePrivateFile(const QString& path, const FileCalls& calls = systemFileCalls());
// Makes a folder that only its owner can enter; one that is there already is left as it is.
void makePrivateFolder(const QString& path);
// Removes temporary files that a power cut left in `folder`. Only while nobody else writes there (the vault's lock is held).
void removeLeftovers(const QString& folder);

} // namespace anxin
