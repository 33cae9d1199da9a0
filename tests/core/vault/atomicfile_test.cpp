// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/base/progress.h"
#include "core/vault/atomicfile.h"
#include "tests/support/catch.h"
#include "tests/support/faultyfilecalls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <functional>

using namespace anxin;

namespace {
const QByteArray oldBytes("the old text");
const QByteArray newBytes = QByteArray("the new text, ").repeated(50);

struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("notes"));

    Place()
    {
        initCrypto();
        write(oldBytes);
    }
    void write(const QByteArray& bytes) const
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QByteArray content() const
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    int fileCount() const { return static_cast<int>(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden).size()); }
};

int openDescriptors()
{
    return static_cast<int>(QDir{QStringLiteral("/proc/self/fd")}.entryList(QDir::AllEntries | QDir::System).size());
}

using Replace = std::function<void(const QString&, const QByteArray&, const FileCalls&)>;

const Replace ours = [](const QString& path, const QByteArray& bytes, const FileCalls& calls) {
    replaceFile(path, bytes, calls);
};

// What everybody writes first: the control that shows the tests below can fail.
const Replace naive = [](const QString& path, const QByteArray& bytes, const FileCalls& calls) {
    const int file = calls.openAt(AT_FDCWD, QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0)
        throw Fault::fromErrno(errno, {});
    if (calls.write(file, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size()) {
        calls.close(file);
        throw Fault{FaultKind::DeviceFailed};
    }
    calls.sync(file);
    calls.close(file);
};

// One run with one fault. Says what is wrong with the outcome, or nothing.
QString verdict(const Replace& replace, const FaultyFileCalls& calls, int error)
{
    const Place place;
    const int descriptors = openDescriptors();
    bool failed = false;
    FaultKind kind{};
    try {
        replace(place.path, newBytes, calls);
    } catch (const Fault& fault) {
        failed = true;
        kind = fault.kind();
    }
    const QByteArray content = place.content();
    const bool isRenamed = content == newBytes;
    if (!isRenamed && content != oldBytes)
        return QStringLiteral("half a file");
    if (!failed && !isRenamed)
        return QStringLiteral("said done, was not");
    if (failed && isRenamed && calls.seen().back() != "close")
        return QStringLiteral("said failed, was done");
    if (failed && kind != Fault::fromErrno(error, {}).kind())
        return QStringLiteral("wrong kind of fault");
    if (place.fileCount() != 1)
        return QStringLiteral("left a temporary file");
    if (openDescriptors() != descriptors)
        return QStringLiteral("left a descriptor open");
    return {};
}

int callsOfOneRun(const Replace& replace)
{
    const Place place;
    const FaultyFileCalls calls;
    replace(place.path, newBytes, calls);
    return static_cast<int>(calls.seen().size());
}
} // namespace

TEST_CASE("replacing a file gives the new content, for its owner only", "[vault][atomicfile]")
{
    const Place place;
    replaceFile(place.path, newBytes);
    CHECK(place.content() == newBytes);
    CHECK(place.fileCount() == 1);
    struct stat status {};
    REQUIRE(::stat(QFile::encodeName(place.path).constData(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    replaceFile(place.path, {});
    CHECK(place.content().isEmpty());
    replaceFile(place.folder.filePath(QStringLiteral("another")), newBytes);
    CHECK(place.fileCount() == 2);
}

TEST_CASE("the file is on the medium and proven before it gets its name, and its name is on the medium at the end",
          "[vault][atomicfile]")
{
    const Place place;
    const FaultyFileCalls calls;
    replaceFile(place.path, newBytes, calls);
    CHECK(calls.seen() == std::vector<std::string>{"open", "create", "reserve", "write", "sync", "close", "reopen", "forget",
                                                   "read", "read", "close", "rename", "sync", "close"});
}

TEST_CASE("whichever system call fails, the old or the new file stands whole", "[vault][atomicfile]")
{
    const int error = GENERATE(EIO, ENOSPC, EROFS, EDQUOT);
    const int count = callsOfOneRun(ours);
    REQUIRE(count > 10);
    for (int at = 0; at < count; ++at) {
        INFO("call " << at << ", error " << error);
        const FaultyFileCalls calls{at, error};
        CHECK(verdict(ours, calls, error) == QString());
        CHECK(calls.wasHit());
    }
}

TEST_CASE("a disk that fails and stays failed leaves the old or the new file whole", "[vault][atomicfile]")
{
    const int error = GENERATE(EIO, ENOSPC);
    for (int at = 0; at < callsOfOneRun(ours); ++at) {
        INFO("call " << at << ", error " << error);
        const QString found = verdict(ours, FaultyFileCalls{at, error, FaultyFileCalls::Lasting::ForEver}, error);
        // Nothing can be removed from a dead disk; `removeLeftovers` does it at the next start.
        CHECK((found.isEmpty() || found == QStringLiteral("left a temporary file")));
    }
}

TEST_CASE("an interrupted or short system call is carried on", "[vault][atomicfile]")
{
    for (int at = 0; at < callsOfOneRun(ours); ++at) {
        INFO("call " << at);
        for (const FaultyFileCalls& calls : {FaultyFileCalls{at, EINTR}, FaultyFileCalls{at, FaultyFileCalls::Kind::Short}}) {
            const Place place;
            replaceFile(place.path, newBytes, calls);
            CHECK(place.content() == newBytes);
            CHECK(place.fileCount() == 1);
        }
    }
}

TEST_CASE("a file system that cannot reserve is written all the same", "[vault][atomicfile]")
{
    const int error = GENERATE(EOPNOTSUPP, EINVAL);
    const Place place;
    const FaultyFileCalls calls{2, error};
    replaceFile(place.path, newBytes, calls);
    CHECK(calls.seen()[2] == "reserve");
    CHECK(place.content() == newBytes);
}

TEST_CASE("a disk without room says so before a byte is written", "[vault][atomicfile]")
{
    const Place place;
    const FaultyFileCalls calls{2, ENOSPC};
    CHECK_THROWS_AS(replaceFile(place.path, newBytes, calls), Fault);
    CHECK(calls.seen()[2] == "reserve");
    CHECK(std::ranges::count(calls.seen(), "write") == 0);
}

TEST_CASE("a disk that takes nothing and reports no error is not believed", "[vault][atomicfile]")
{
    const Place place;
    const FaultyFileCalls calls{3, FaultyFileCalls::Kind::Nothing};
    CHECK_THROWS_AS(replaceFile(place.path, newBytes, calls), Fault);
    CHECK(place.content() == oldBytes);
    CHECK(place.fileCount() == 1);
}

TEST_CASE("a medium that keeps other bytes than it was given is found out before the rename", "[vault][atomicfile]")
{
    const Place place;
    const FaultyFileCalls calls{3, FaultyFileCalls::Kind::Corrupt};
    CHECK_THROWS_AS(replaceFile(place.path, newBytes, calls), Fault);
    CHECK(calls.seen()[3] == "write");
    CHECK(place.content() == oldBytes);
    CHECK(place.fileCount() == 1);
}

TEST_CASE("the same faults catch a naive writer", "[vault][atomicfile]")
{
    int caught = 0;
    for (int at = 0; at < callsOfOneRun(naive); ++at) {
        caught += verdict(naive, FaultyFileCalls{at, EIO}, EIO).isEmpty() ? 0 : 1;
        caught += verdict(naive, FaultyFileCalls{at, FaultyFileCalls::Kind::Short}, EIO).isEmpty() ? 0 : 1;
    }
    CHECK(caught >= 2);
}

TEST_CASE("a large file can be stopped at any block, and then was never there", "[vault][atomicfile]")
{
    struct StopAt final : Progress {
        int left;
        explicit StopAt(int steps) : left(steps) {}
        void step(int done, int total) override
        {
            CHECK(done <= total);
            if (left-- == 0)
                throw Cancelled{};
        }
    };
    const QByteArray large(700 * 1024, 'a'); // three blocks
    int stopped = 0;
    for (int steps = 0;; ++steps) {
        const Place place;
        StopAt progress{steps};
        try {
            const Digest digest = writeFile(place.path, large, progress);
            CHECK(place.content() == large);
            CHECK(digest == digestOf(viewOf(large)));
            break;
        } catch (const Cancelled&) {
            ++stopped;
            CHECK(place.content() == oldBytes);
            CHECK(place.fileCount() == 1);
        }
    }
    CHECK(stopped >= 5);
}

TEST_CASE("a symbolic link in the place of the file is replaced, and what it points to is left alone", "[vault][atomicfile]")
{
    const Place place;
    const QString link = place.folder.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(place.path, link));
    replaceFile(link, newBytes);
    CHECK(place.content() == oldBytes);
    CHECK_FALSE(QFileInfo{link}.isSymLink());
}

TEST_CASE("a folder that is not there is a fault, not a new folder", "[vault][atomicfile]")
{
    const Place place;
    CHECK_THROWS_AS(replaceFile(place.folder.filePath(QStringLiteral("missing/notes")), newBytes), Fault);
    CHECK_FALSE(QFileInfo::exists(place.folder.filePath(QStringLiteral("missing"))));
}

TEST_CASE("a small file is read up to its limit, and through no link", "[vault][atomicfile]")
{
    const Place place;
    CHECK(readSmallFile(place.path, oldBytes.size()) == oldBytes);
    CHECK_THROWS_AS(readSmallFile(place.path, oldBytes.size() - 1), Fault);
    CHECK(readSmallFile(place.folder.filePath(QStringLiteral("missing")), 10) == std::nullopt);
    const QString link = place.folder.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(place.path, link));
    CHECK_THROWS_AS(readSmallFile(link, 100), Fault);
    const QString pipe = place.folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(readSmallFile(pipe, 100) == QByteArray()); // and does not wait for a writer
}

TEST_CASE("leftovers of a power cut are swept, and nothing else", "[vault][atomicfile]")
{
    const Place place;
    QFile leftover{place.folder.filePath(QStringLiteral(".anxin-0123456789abcdef.tmp"))};
    REQUIRE(leftover.open(QIODevice::WriteOnly));
    removeLeftovers(place.folder.path());
    CHECK(place.fileCount() == 1);
    CHECK(place.content() == oldBytes);
}

TEST_CASE("a full disk is named, and the old file stays", "[vault][atomicfile]")
{
    const QTemporaryDir folder;
    const QByteArray mountPoint = QFile::encodeName(folder.path());
    if (::mount("none", mountPoint.constData(), "tmpfs", 0, "size=64k") != 0) {
        WARN("cannot mount a small tmpfs here (needs root): the full-disk case is left to the injected faults");
        return;
    }
    initCrypto();
    const QString path = folder.filePath(QStringLiteral("notes"));
    for (int kib = 0; kib <= 80; kib += 4) {
        INFO(kib << " KiB");
        replaceFile(path, oldBytes);
        try {
            replaceFile(path, QByteArray(kib * 1024, 'n'));
            CHECK(kib < 64);
            CHECK(readSmallFile(path, 1 << 20)->size() == kib * 1024);
        } catch (const Fault& fault) {
            CHECK(kib > 48);
            CHECK(fault.kind() == FaultKind::DiskFull);
            CHECK(readSmallFile(path, 1 << 20) == oldBytes);
        }
        CHECK(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    CHECK(::umount(mountPoint.constData()) == 0);
}
