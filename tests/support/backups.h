// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/vault/backup/backups.h"
#include "tests/support/vaulthome.h"

namespace anxin {

inline BackupVerifier inThisProcess()
{
    return [](const BackupCheck& check) { return troubleIn(check); };
}

inline void addSchool(Vault& vault, const QString& name)
{
    vault.transact(Op::EditSchool, [&](UnitOfWork& uow) {
        uow.note(QStringLiteral("school"));
        vault.connection()
            .prepare("INSERT INTO school(uid, created_at, changed_at, name, code, stage, counsellor) "
                     "VALUES (:uid, 1, 1, :name, '', 'junior', '林老师')")
            .exec(name, name);
    });
}

// Of the vault's own folder.
inline std::vector<Backup> listed(const VaultHome& home)
{
    NoProgress progress;
    const Header header = *home.header();
    return backupsIn(backupsFolderOf(home.path), header.vaultId, header.signKey, progress);
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace anxin
