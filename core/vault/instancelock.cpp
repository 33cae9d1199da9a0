// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/instancelock.h"

#include "core/base/fault.h"
#include "core/base/tr.h"

#include <QFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InstanceLock)
};

// Numbers of linux/magic.h and the kernel's sources; written out, because older headers lack some of them.
constexpr quint64 fuse = 0x65735546;
constexpr std::array<quint64, 9> networkMagics{
    0x6969,     // NFS
    0x517b,     // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB 2 and 3
    0x564c,     // NetWare
    0x73757245, // Coda
    0x5346414f, // AFS
    0x6b414653, // AFS of the kernel
    0x00c36400, // Ceph
};
constexpr std::array<quint64, 4> stickMagics{
    0x4d44,     // FAT
    0x2011bab0, // exFAT
    0x7366746e, // NTFS
    0x5346544e, // NTFS, older driver
};
// FUSE file systems that lie on a local disk and keep locks, owners and renames. sshfs, gvfs, rclone and whatever else is
// not known are taken for a network.
constexpr std::array<const char*, 7> localFuse{"virtiofs",   "fuse.fuse-overlayfs", "fuse.gocryptfs", "fuse.cryfs",
                                               "fuse.encfs", "fuse.veracrypt",      "fuse.bindfs"};

template <class List, class Value>
bool holds(const List& list, const Value& value)
{
    return std::ranges::any_of(list, [&](const auto& each) { return value == each; });
}

std::optional<LockRefusal> refusalOf(const QByteArray& folder, const QString& path)
{
    struct statfs status {};
    int failed = -1;
    do
        failed = ::statfs(folder.constData(), &status);
    while (failed != 0 && errno == EINTR);
    if (failed != 0)
        throw Fault::fromErrno(errno, QStringLiteral("instance lock, statfs"));
    const auto magic = static_cast<quint64>(static_cast<unsigned long>(status.f_type)) & 0xffffffff;
    return fileSystemRefusal(magic, magic == fuse ? QStorageInfo(path).fileSystemType() : QByteArray());
}
} // namespace

std::optional<LockRefusal> fileSystemRefusal(quint64 magic, const QByteArray& mountType)
{
    if (holds(networkMagics, magic))
        return LockRefusal::NetworkFileSystem;
    if (holds(stickMagics, magic) || (magic == fuse && mountType == "fuseblk"))
        return LockRefusal::StickFileSystem;
    if (magic == fuse && !holds(localFuse, mountType))
        return LockRefusal::NetworkFileSystem;
    return std::nullopt;
}

Result<InstanceLock, LockRefusal> InstanceLock::take(const QString& folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (const auto refusal = refusalOf(name, folder))
        return refuse(*refusal);
    int file = -1;
    do
        file = ::open((name + "/vault.lock").constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    while (file < 0 && errno == EINTR);
    if (file < 0)
        throw Fault::fromErrno(errno, QStringLiteral("instance lock, open"));
    InstanceLock lock{file};
    int failed = -1;
    do
        failed = ::flock(file, LOCK_EX | LOCK_NB);
    while (failed != 0 && errno == EINTR);
    if (failed != 0 && errno == EWOULDBLOCK)
        return refuse(LockRefusal::InUse);
    if (failed != 0)
        throw Fault::fromErrno(errno, QStringLiteral("instance lock, flock"));
    return lock;
}

InstanceLock::InstanceLock(InstanceLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

InstanceLock& InstanceLock::operator=(InstanceLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

QString sentence(LockRefusal refusal)
{
    switch (refusal) {
    case LockRefusal::InUse:
        return Tr::tr("This vault is open already: in a window of Anxin, or a command is at work in it. Go on there, or wait "
                      "until that is closed.");
    case LockRefusal::NetworkFileSystem:
        return Tr::tr(
            "This vault lies on a network share, where a lost connection could damage it. Copy its folder to this PC and "
            "open it there.");
    case LockRefusal::StickFileSystem: break;
    }
    return Tr::tr(
        "This vault lies on a stick or a disk formatted for Windows, where a power cut could damage it. Copy its folder "
        "to this PC's own disk and open it there.");
}

} // namespace anxin
