// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/glance.h"

#include "core/base/fault.h"
#include "core/base/tr.h"
#include "core/vault/anchor.h"
#include "core/vault/backup/backups.h"
#include "core/vault/keys/headerstore.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Glance)
};

// Newest by how far the vault had come: a clock may have run ahead once.
std::optional<Moment> newestBackup(const QString& folder, const Header& header)
{
    const QDir backups(folder);
    std::optional<Backup> newest;
    for (const QString& name : backups.entryList({QStringLiteral("*.manifest")}, QDir::Files)) {
        Backup backup{backupPathFrom(backups.filePath(name)), BackupState::Unverified, {}, 0};
        backup.manifest = manifestOf(backup, header.signKey);
        if (backup.manifest && backup.manifest->vaultId == header.vaultId &&
            QFileInfo(backup.databaseFile()).size() == static_cast<qint64>(backup.manifest->size) &&
            (!newest || comeTo(*newest) < comeTo(backup)))
            newest = std::move(backup);
    }
    return newest ? std::optional(newest->manifest->madeAt) : std::nullopt;
}
} // namespace

Glance glanceAt(const QString& vaultPath)
{
    Glance seen;
    try {
        initCrypto();
        const auto report = HeaderStore{vaultPath}.read();
        if (!report)
            return seen;
        const Header& header = report->header;
        seen.hasEscrow = std::ranges::any_of(header.slots, [](const Slot& slot) { return slot.kind == SlotKind::Escrow; });
        if (const auto anchor = AnchorStore{header.vaultId}.read(header.signKey))
            seen.seenAt = anchor->at;
        seen.backedUpAt = newestBackup(backupsFolderOf(vaultPath), header);
    } catch (const Fault&) { // unlocking will say what is wrong
    }
    return seen;
}

QString sentence(const Glance& glance, QDate today, const QTimeZone& zone, const QLocale& locale)
{
    QStringList times;
    if (glance.seenAt)
        times << Tr::tr("Last open here: %1").arg(shown(*glance.seenAt, today, zone, locale));
    if (glance.seenAt || glance.backedUpAt)
        times << (glance.backedUpAt ? Tr::tr("Last verified backup: %1").arg(shown(*glance.backedUpAt, today, zone, locale))
                                    : Tr::tr("No verified backup yet"));
    QStringList lines{times.join(QStringLiteral(" · "))};
    if (glance.hasEscrow)
        lines << Tr::tr("The holder of an escrow key can open this vault too.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace anxin
