// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"

#include "core/base/tr.h"

#include <cerrno>
#include <cstring>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

FaultKind kindOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return FaultKind::DiskFull;
    case EROFS: return FaultKind::ReadOnly;
    case EACCES:
    case EPERM: return FaultKind::NoPermission;
    case ENOMEM: return FaultKind::OutOfMemory;
    default: return FaultKind::DeviceFailed;
    }
}
} // namespace

Fault::Fault(FaultKind kind, QString detail) : m_kind(kind), m_detail(std::move(detail)), m_what(m_detail.toUtf8()) {}

Fault Fault::fromErrno(int error, const QString& doing)
{
    return Fault{kindOf(error), doing + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error))};
}

QString sentence(const Fault& fault)
{
    switch (fault.kind()) {
    case FaultKind::DiskFull:
        return Tr::tr(
            "The disk is full. Nothing was changed and what was saved before is safe. Free some space and try again.");
    case FaultKind::ReadOnly:
        return Tr::tr("This place can only be read, not written. Nothing was changed. Choose another folder, or remove the "
                      "write protection.");
    case FaultKind::NoPermission:
        return Tr::tr("The system does not allow access to this place. Nothing was changed. Choose another folder, or ask the "
                      "person who looks after this PC.");
    case FaultKind::DeviceFailed:
        return Tr::tr("The disk or stick could not be read or written. This step was not completed; what was saved before is "
                      "safe. Check the connection and try again.");
    case FaultKind::Damaged:
        return Tr::tr("The data on the disk are damaged and were not opened. Nothing was changed. Keep the folder as it is and "
                      "use the newest backup.");
    case FaultKind::NotReadable:
        return Tr::tr("This file cannot be read. Nothing was changed. Check that it is there and that you may open it, and try "
                      "once more.");
    case FaultKind::OutOfMemory:
        return Tr::tr("There is not enough memory for this step. Nothing was changed. Close other programs and try again.");
    case FaultKind::WrongEngine:
        return Tr::tr("The encrypted database engine did not answer as it must, so no vault was opened or made. Install Anxin "
                      "again from its package.");
    case FaultKind::CopyDiskFull:
        return Tr::tr(
            "The stick or disk that the copy should go to has too little room. Nothing was changed there, and the vault is "
            "not touched. Free some space there, or choose another one.");
    case FaultKind::NotAsWritten:
        return Tr::tr(
            "What was just written did not read back as it was written, so it was thrown away. The vault is as it was. Try "
            "again; where that happens once more, have the disk looked at.");
    case FaultKind::OutOfPlace:
        return Tr::tr(
            "The vault's folder is not where it was opened any more, or another program has written into it. Nothing more "
            "can be saved until that is put right. Put the folder back in its place, lock, and unlock; what is being "
            "typed is kept meanwhile.");
    case FaultKind::Bug: break;
    }
    return Tr::tr("Anxin met a state it did not expect. This step was not completed; what was saved before is safe. Start the "
                  "program again and report what you did.");
}

QString reason(const Fault& fault)
{
    switch (fault.kind()) {
    case FaultKind::DiskFull: return Tr::tr("the disk is full");
    case FaultKind::ReadOnly: return Tr::tr("this place can only be read");
    case FaultKind::NoPermission: return Tr::tr("the system does not allow access");
    case FaultKind::DeviceFailed: return Tr::tr("the disk could not be written");
    case FaultKind::Damaged: return Tr::tr("the data on the disk are damaged");
    case FaultKind::OutOfMemory: return Tr::tr("there is not enough memory");
    case FaultKind::CopyDiskFull: return Tr::tr("the stick or disk for the copy has too little room");
    case FaultKind::NotAsWritten: return Tr::tr("it did not read back as it was written");
    case FaultKind::OutOfPlace: return Tr::tr("the vault is not in its place, or another program has written into it");
    case FaultKind::NotReadable:
    case FaultKind::WrongEngine:
    case FaultKind::Bug: break;
    }
    return Tr::tr("something unexpected happened");
}

} // namespace anxin
