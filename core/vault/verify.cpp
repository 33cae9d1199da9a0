// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"

namespace anxin {

namespace {

QString copyLine(const char* name, const HeaderCopy& copy)
{
    const char* words[] = {"good", "older", "differs", "names no database", "damaged", "unreadable", "missing"};
    return QStringLiteral("%1: %2").arg(QLatin1StringView(name), QLatin1StringView(words[static_cast<int>(copy.health)]));
}

} // namespace

VerifyReport verify(Vault& vault)
{
    VerifyReport found;
    if (VaultFolder* folder = vault.folder()) {
        const auto report = HeaderStore{folder->path()}.read();
        if (!report)
            found.header << sentence(report.error());
        else if (!report->isHealthy())
            found.header << copyLine("header.a", report->copies[0]) << copyLine("header.b", report->copies[1]);
        if (const auto older = folder->openingReport().older)
            found.audit = QStringLiteral("older than what was seen before; entries missing: %1").arg(older->missingEntries);
    }
    found.pages = vault.connection().checkAllPages();
    if (const auto broken = vault.audit().firstBroken())
        found.audit = QStringLiteral("the chain breaks at entry %1").arg(*broken);
    return found;
}

} // namespace anxin
