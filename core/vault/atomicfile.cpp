// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/atomicfile.h"

#include "core/base/fault.h"
#include "core/base/progress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace anxin {

namespace {
constexpr std::size_t blockSize = 256 * 1024;

[[noreturn]] void fail(int error, const char* doing)
{
    throw Fault::fromErrno(error, QStringLiteral("atomic file, ") + QLatin1StringView(doing));
}

// Repeats a call that a signal interrupted; a call that failed for good throws.
template <class Call>
auto completed(const char* doing, Call&& call)
{
    for (;;) {
        const auto result = call();
        if (result >= 0)
            return result;
        if (errno != EINTR)
            fail(errno, doing);
    }
}

// A descriptor that is closed in any case.
class OpenFile {
public:
    OpenFile(int file, const FileCalls& calls) : m_file(file), m_calls(calls) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { m_calls.close(m_file); }
    int get() const { return m_file; }

private:
    int m_file;
    const FileCalls& m_calls;
};

// The next bytes of `file`, fewer than `buffer` only at its end.
std::size_t readBlock(int file, std::span<unsigned char> buffer, const FileCalls& calls)
{
    std::size_t have = 0;
    while (have < buffer.size()) {
        const auto got = completed("read", [&] { return calls.read(file, buffer.data() + have, buffer.size() - have); });
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    return have;
}

int blocksOf(qint64 size)
{
    return static_cast<int>((size + static_cast<qint64>(blockSize) - 1) / static_cast<qint64>(blockSize));
}
} // namespace

AtomicFile::AtomicFile(const QString& path, const FileCalls& calls)
    : m_calls(calls),
      m_name(QFile::encodeName(QFileInfo(path).fileName())),
      m_temporaryName(".anxin-" + toHex(randomBytes<8>()) + ".tmp")
{
    if (m_name.isEmpty())
        throw Fault{FaultKind::Bug, QStringLiteral("atomic file without a name")};
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    m_directory =
        completed("open folder", [&] { return m_calls.open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    try {
        m_file = completed("create", [&] {
            return m_calls.openAt(m_directory, m_temporaryName.constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        });
    } catch (...) {
        m_calls.close(m_directory);
        throw;
    }
    m_isTemporary = true;
}

AtomicFile::~AtomicFile()
{
    if (m_file >= 0)
        m_calls.close(m_file);
    if (m_isTemporary)
        m_calls.unlinkAt(m_directory, m_temporaryName.constData());
    m_calls.close(m_directory);
}

void AtomicFile::reserve(qint64 bytes)
{
    if (bytes <= 0)
        return;
    int error = EINTR;
    while (error == EINTR)
        error = m_calls.reserve(m_file, bytes);
    if (error != 0 && error != EOPNOTSUPP && error != EINVAL)
        fail(error, "reserve");
}

void AtomicFile::write(ByteView bytes)
{
    m_hasher.add(bytes);
    m_size += static_cast<qint64>(bytes.size());
    while (!bytes.empty()) {
        const auto count = completed("write", [&] { return m_calls.write(m_file, bytes.data(), bytes.size()); });
        if (count == 0)
            fail(EIO, "write"); // a device that takes nothing and says nothing
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void AtomicFile::closeFile()
{
    // Interrupted or not, Linux has closed it; anything else is a late write error.
    if (m_calls.close(std::exchange(m_file, -1)) != 0 && errno != EINTR)
        fail(errno, "close");
}

Digest AtomicFile::digestOnMedium(Progress& progress)
{
    const OpenFile file{completed("reopen",
                                  [&] {
                                      return m_calls.openAt(m_directory, m_temporaryName.constData(),
                                                            O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0);
                                  }),
                        m_calls};
    m_calls.forgetCached(file.get()); // advice only
    std::vector<unsigned char> buffer(std::min<std::size_t>(blockSize, static_cast<std::size_t>(m_size) + 1));
    Hasher hasher;
    for (int block = 0;; ++block) {
        const std::size_t count = readBlock(file.get(), buffer, m_calls);
        hasher.add({buffer.data(), count});
        if (count < buffer.size())
            return hasher.finish();
        progress.step(block + 1, blocksOf(m_size));
    }
}

Digest AtomicFile::commit(Progress& progress)
{
    completed("fsync", [&] { return m_calls.sync(m_file); });
    closeFile();
    const Digest written = m_hasher.finish();
    if (digestOnMedium(progress) != written)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("atomic file, read back other bytes than written")};
    completed("rename", [&] { return m_calls.renameAt(m_directory, m_temporaryName.constData(), m_name.constData()); });
    m_isTemporary = false;
    completed("fsync folder", [&] { return m_calls.sync(m_directory); });
    return written;
}

Digest AtomicFile::commit()
{
    NoProgress progress;
    return commit(progress);
}

void replaceFile(const QString& path, QByteArrayView bytes, const FileCalls& calls)
{
    NoProgress progress;
    writeFile(path, bytes, progress, calls);
}

Digest writeFile(const QString& path, QByteArrayView bytes, Progress& progress, const FileCalls& calls)
{
    AtomicFile file{path, calls};
    file.reserve(bytes.size());
    ByteView rest = viewOf(bytes);
    for (int block = 0; !rest.empty(); ++block) {
        progress.step(block, blocksOf(bytes.size()));
        const ByteView next = rest.first(std::min(rest.size(), blockSize));
        file.write(next);
        rest = rest.subspan(next.size());
    }
    return file.commit(progress);
}

std::optional<QByteArray> readSmallFile(const QString& path, qint64 limit, const FileCalls& calls)
{
    const QByteArray name = QFile::encodeName(path);
    int descriptor = -1;
    do // without waiting: a pipe planted in the place of the file must not hang us
        descriptor = calls.open(name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0 && errno == ENOENT)
        return std::nullopt;
    if (descriptor < 0)
        fail(errno, "open");
    const OpenFile file{descriptor, calls};
    QByteArray bytes(static_cast<qsizetype>(limit) + 1, Qt::Uninitialized);
    const std::size_t count =
        readBlock(file.get(), {reinterpret_cast<unsigned char*>(bytes.data()), static_cast<std::size_t>(bytes.size())}, calls);
    if (count > static_cast<std::size_t>(limit))
        throw Fault{FaultKind::Damaged, QStringLiteral("file longer than %1 bytes").arg(limit)};
    bytes.truncate(static_cast<qsizetype>(count));
    return bytes;
}

void makePrivateFile(const QString& path, const FileCalls& calls)
{
    const QByteArray name = QFile::encodeName(path);
    calls.close(completed("create an empty file", [&] {
        return calls.openAt(AT_FDCWD, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    }));
}

void makePrivateFolder(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        throw Fault::fromErrno(errno, QStringLiteral("mkdir"));
}

void removeLeftovers(const QString& folder)
{
    QDir directory{folder};
    const QStringList names = directory.entryList({QStringLiteral(".anxin-*.tmp")}, QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        directory.remove(name);
}

} // namespace anxin
