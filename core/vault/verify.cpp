// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/tr.h"
#include "core/vault/identity.h"
#include "core/vault/rescue/pagefile.h"
#include "core/vault/vaultfolder.h"

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

constexpr int mostNamed = 20; // pages

QString wordsOf(CopyHealth health)
{
    switch (health) {
    case CopyHealth::Good: return Tr::tr("whole");
    case CopyHealth::Older: return Tr::tr("older than the other one");
    case CopyHealth::Differs: return Tr::tr("differs from the other one");
    case CopyHealth::NoDatabase: return Tr::tr("names a database file that is not there");
    case CopyHealth::Damaged: return Tr::tr("damaged");
    case CopyHealth::Unreadable: return Tr::tr("cannot be read");
    case CopyHealth::Missing: break;
    }
    return Tr::tr("missing");
}

QString copyLine(const char* name, const HeaderCopy& copy)
{
    return QStringLiteral("%1: %2").arg(QLatin1StringView(name), wordsOf(copy.health));
}

// The engine only says that there is one; which ones they are is read without it.
QString damagedPages(const VaultFolder& folder)
{
    const Header& header = folder.header();
    const PageFile pages{folder.path() + u'/' + QString::fromLatin1(header.databaseFile), databaseKey(folder.keys(), header)};
    const std::vector<quint32> damaged = pages.damaged();
    QStringList numbers;
    for (const quint32 number : damaged)
        numbers << (numbers.size() < mostNamed ? QString::number(number) : QStringLiteral("…"));
    numbers = numbers.first(std::min<qsizetype>(numbers.size(), mostNamed + 1));
    return damaged.empty() ? QString()
                           : Tr::tr("%1 of %2 pages are not as they were written: number %3")
                                 .arg(damaged.size())
                                 .arg(pages.count())
                                 .arg(numbers.join(QStringLiteral(", ")));
}

} // namespace

VerifyReport verify(Vault& vault)
{
    VerifyReport found;
    VaultFolder* folder = vault.folder();
    if (folder) {
        const auto report = HeaderStore{folder->path()}.read();
        if (!report)
            found.header << sentence(report.error());
        else if (!report->isHealthy())
            found.header << copyLine("header.a", report->copies[0]) << copyLine("header.b", report->copies[1]);
        if (const auto older = folder->openingReport().older)
            found.audit = Tr::tr("it is older than what was seen before; entries missing: %1").arg(older->missingEntries);
    }
    found.pages = vault.connection().checkAllPages();
    if (!found.pages.isEmpty() && folder)
        if (const QString named = damagedPages(*folder); !named.isEmpty())
            found.pages = named;
    if (const auto broken = vault.audit().firstBroken())
        found.audit = Tr::tr("it was changed from outside at entry %1").arg(*broken);
    return found;
}

} // namespace anxin
