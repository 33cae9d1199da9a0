// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <exception>

namespace anxin {

// What is broken in the world. A refusal by a rule is not in this list: that is a `Result`.
enum class FaultKind : quint8 {
    DiskFull,     // no space or quota left
    ReadOnly,     // the folder or medium cannot be written
    NoPermission, // the system denies access
    DeviceFailed, // read or write error, medium gone
    Damaged,      // bytes of ours that do not verify
    NotReadable,  // a file from outside that is not what it claims to be
    OutOfMemory,
    WrongEngine,  // the database engine is not the one SQLCipher we may use
    Bug,          // an assumption of this program did not hold
    CopyDiskFull, // too little room where a copy of the vault should go, not on the vault's own disk
    NotAsWritten, // what was just written does not hold what it was written from
    OutOfPlace,   // the vault was moved away, or another program wrote into it, while it was open
};

// Thrown for a broken world, caught once at each edge (the CLI's main, the window's task runner and event filter).
// Holds no personal data: `detail` is English, for the log, with ids and codes only.
class Fault : public std::exception {
public:
    explicit Fault(FaultKind kind, QString detail = {});
    // From `errno` of a system call that failed, e.g. ENOSPC → DiskFull.
    static Fault fromErrno(int error, const QString& doing);

    FaultKind kind() const { return m_kind; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    FaultKind m_kind;
    QString m_detail;
    QByteArray m_what;
};

// What happened, what is safe, what to do: the same words in the window and on the command line.
QString sentence(const Fault& fault);
// Only what happened, in a few words that can stand after a colon: "the disk is full".
QString reason(const Fault& fault);

} // namespace anxin
