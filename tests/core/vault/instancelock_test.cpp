// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/vault/instancelock.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace anxin;

namespace {
// Another process that takes the lock, says so, and keeps it until it is killed.
class Holder {
public:
    explicit Holder(const QString& folder)
    {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            const auto lock = InstanceLock::take(folder);
            const char said = lock ? 'y' : 'n';
            if (::write(pipe[1], &said, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char said = 0;
        REQUIRE(::read(pipe[0], &said, 1) == 1);
        m_hasLock = said == 'y';
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
    ~Holder() { kill(); }
    bool hasLock() const { return m_hasLock; }
    void kill()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        m_child = -1;
    }

private:
    pid_t m_child = -1;
    bool m_hasLock = false;
};
} // namespace

TEST_CASE("a second instance is refused until the first has gone", "[vault][instancelock]")
{
    const QTemporaryDir folder;
    auto first = InstanceLock::take(folder.path());
    REQUIRE(first);
    CHECK(InstanceLock::take(folder.path()).error() == LockRefusal::InUse);
    {
        const InstanceLock moved = std::move(*first);
        CHECK(InstanceLock::take(folder.path()).error() == LockRefusal::InUse);
    }
    CHECK(InstanceLock::take(folder.path()));
}

TEST_CASE("a lock dies with its process, even one that was killed", "[vault][instancelock]")
{
    const QTemporaryDir folder;
    Holder holder{folder.path()};
    REQUIRE(holder.hasLock());
    CHECK(InstanceLock::take(folder.path()).error() == LockRefusal::InUse);
    holder.kill();
    CHECK(InstanceLock::take(folder.path()));
}

TEST_CASE("a folder that is not there or cannot be written is a fault of its kind", "[vault][instancelock]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(InstanceLock::take(folder.filePath(QStringLiteral("missing"))), Fault);
    // A link planted in the place of the lock file is not followed.
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("elsewhere")), folder.filePath(QStringLiteral("vault.lock"))));
    CHECK_THROWS_AS(InstanceLock::take(folder.path()), Fault);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("elsewhere"))));
}

TEST_CASE("a vault lives on a local disk only", "[vault][instancelock]")
{
    CHECK_FALSE(fileSystemRefusal(0xef53, {}));     // ext4
    CHECK_FALSE(fileSystemRefusal(0x9123683e, {})); // btrfs
    CHECK_FALSE(fileSystemRefusal(0x58465342, {})); // XFS
    CHECK_FALSE(fileSystemRefusal(0x01021994, {})); // tmpfs
    CHECK_FALSE(fileSystemRefusal(0x794c7630, {})); // overlayfs
    CHECK_FALSE(fileSystemRefusal(0x65735546, "fuse.gocryptfs"));
    CHECK(fileSystemRefusal(0x6969, {}) == LockRefusal::NetworkFileSystem);
    CHECK(fileSystemRefusal(0xff534d42, {}) == LockRefusal::NetworkFileSystem);
    CHECK(fileSystemRefusal(0xfe534d42, {}) == LockRefusal::NetworkFileSystem);
    CHECK(fileSystemRefusal(0x65735546, "fuse.sshfs") == LockRefusal::NetworkFileSystem);
    CHECK(fileSystemRefusal(0x65735546, "fuse.gvfsd-fuse") == LockRefusal::NetworkFileSystem);
    CHECK(fileSystemRefusal(0x65735546, {}) == LockRefusal::NetworkFileSystem);
    CHECK(fileSystemRefusal(0x65735546, "fuseblk") == LockRefusal::StickFileSystem);
    CHECK(fileSystemRefusal(0x4d44, {}) == LockRefusal::StickFileSystem);
    CHECK(fileSystemRefusal(0x2011bab0, {}) == LockRefusal::StickFileSystem);
}
