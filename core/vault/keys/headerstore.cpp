// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/headerstore.h"

#include "core/base/fault.h"
#include "core/base/tr.h"
#include "core/vault/atomicfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <utility>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HeaderStore)
};

constexpr std::array copyNames{"header.a", "header.b"};
constexpr char formatName[] = "FORMAT";
constexpr char formatLine[] = "anxin 1 min-reader 1\n";
constexpr quint32 programReader = 1;

enum class FormatLine { Missing, Readable, Newer, Unknown };

// "anxin <format> min-reader <n>": a program below n must not open the vault.
FormatLine judge(const std::optional<QByteArray>& line)
{
    if (!line)
        return FormatLine::Missing;
    const QList<QByteArray> words = line->simplified().split(' ');
    bool isNumber = false;
    if (words.size() < 4 || words[0] != "anxin" || words[2] != "min-reader")
        return FormatLine::Unknown;
    const quint32 reader = words[3].toUInt(&isNumber);
    if (!isNumber)
        return FormatLine::Unknown;
    return reader > programReader ? FormatLine::Newer : FormatLine::Readable;
}

std::optional<QByteArray> readFormat(const QString& path, const FileCalls& calls)
{
    try {
        return readSmallFile(path, 200, calls);
    } catch (const Fault&) {
        return std::nullopt; // a damaged line says nothing; the headers decide
    }
}

bool areOfOneMaker(const Header& left, const Header& right)
{
    return left.vaultId == right.vaultId && left.signKey == right.signKey;
}

// What the copies are beside the one in use.
void judgeCopies(HeaderReport& report)
{
    for (HeaderCopy& copy : report.copies) {
        if (copy.health != CopyHealth::Good && copy.health != CopyHealth::Older && copy.health != CopyHealth::Differs)
            continue;
        const bool isSame = encodeHeader(*copy.header) == encodeHeader(report.header);
        const bool isOlder = areOfOneMaker(*copy.header, report.header) && copy.header->seq < report.header.seq;
        copy.health = isSame ? CopyHealth::Good : isOlder ? CopyHealth::Older : CopyHealth::Differs;
    }
}
} // namespace

bool HeaderReport::isHealthy() const
{
    return hasFormatFile && std::ranges::all_of(copies, [](const HeaderCopy& copy) { return copy.health == CopyHealth::Good; });
}

void HeaderReport::takeRival()
{
    std::swap(header, *rival);
    judgeCopies(*this);
}

HeaderStore::HeaderStore(QString folder, const FileCalls& calls) : m_folder(std::move(folder)), m_calls(calls) {}

QString HeaderStore::pathOf(const char* name) const
{
    return m_folder + QLatin1Char('/') + QLatin1StringView(name);
}

HeaderCopy HeaderStore::readCopy(const char* name) const
{
    std::optional<QByteArray> bytes;
    try {
        bytes = readSmallFile(pathOf(name), maximumHeaderBytes, m_calls);
    } catch (const Fault& fault) {
        if (fault.kind() == FaultKind::Damaged)
            return {CopyHealth::Damaged, HeaderDamage::WrongLength, std::nullopt};
        if (fault.kind() == FaultKind::DeviceFailed)
            return {CopyHealth::Unreadable, std::nullopt, std::nullopt};
        throw;
    }
    if (!bytes)
        return {CopyHealth::Missing, std::nullopt, std::nullopt};
    auto header = decodeHeader(*bytes);
    if (!header)
        return {CopyHealth::Damaged, header.error(), std::nullopt};
    const bool hasDatabase = QFileInfo::exists(pathOf(header->databaseFile.constData()));
    return {hasDatabase ? CopyHealth::Good : CopyHealth::NoDatabase, std::nullopt, std::move(*header)};
}

Result<HeaderReport, FolderRefusal> HeaderStore::read() const
{
    if (const QFileInfo place{m_folder}; place.exists() && !place.isDir())
        return refuse(FolderRefusal::NotAVault);
    initCrypto();
    const FormatLine format = judge(readFormat(pathOf(formatName), m_calls));
    if (format == FormatLine::Newer)
        return refuse(FolderRefusal::NewerThanProgram);
    HeaderReport report{{}, std::nullopt, {readCopy(copyNames[0]), readCopy(copyNames[1])}, format == FormatLine::Readable};
    const auto has = [&](auto&& test) { return std::ranges::any_of(report.copies, test); };
    const HeaderCopy* best = nullptr;
    for (const HeaderCopy& copy : report.copies)
        if (copy.health == CopyHealth::Good && (best == nullptr || isBefore(*copy.header, *best->header)))
            best = &copy;
    if (best == nullptr) {
        if (has([](const HeaderCopy& copy) { return copy.damage == HeaderDamage::NewerFormat; }))
            return refuse(FolderRefusal::NewerThanProgram);
        if (has([](const HeaderCopy& copy) { return copy.health == CopyHealth::NoDatabase; }))
            return refuse(FolderRefusal::DatabaseMissing);
        const bool hasCopy = has([](const HeaderCopy& copy) { return copy.health != CopyHealth::Missing; });
        if (hasCopy || format == FormatLine::Readable)
            return refuse(FolderRefusal::HeadersDamaged);
        return refuse(QFileInfo::exists(m_folder) ? FolderRefusal::NotAVault : FolderRefusal::NotThere);
    }
    report.header = *best->header;
    for (const HeaderCopy& copy : report.copies)
        if (copy.health == CopyHealth::Good && !areOfOneMaker(*copy.header, report.header))
            report.rival = *copy.header;
    judgeCopies(report);
    return report;
}

// A number is easily written: between two makers the signature and the database speak first.
bool HeaderStore::isBefore(const Header& left, const Header& right) const
{
    if (const bool holds = hasValidSignature(left); holds != hasValidSignature(right))
        return holds;
    const auto fits = [this](const Header& header) {
        QFile database(pathOf(header.databaseFile.constData()));
        return database.open(QIODevice::ReadOnly | QIODevice::Unbuffered) &&
               std::ranges::equal(viewOf(database.read(sizeof(Salt))), header.databaseSalt);
    };
    if (!areOfOneMaker(left, right) && fits(left) != fits(right))
        return fits(left);
    return left.seq > right.seq;
}

void HeaderStore::create(const Header& header) const
{
    save(header);
    replaceFile(pathOf(formatName), formatLine, m_calls);
}

Saved HeaderStore::save(const Header& header) const
{
    const QByteArray bytes = encodeHeader(header);
    const std::optional<QByteArray> old = contentOf(copyNames[0]);
    std::exception_ptr firstFailure;
    try {
        replaceFile(pathOf(copyNames[0]), bytes, m_calls);
    } catch (const Fault&) {
        if (contentOf(copyNames[0]) != bytes)
            throw;
        firstFailure = std::current_exception(); // renamed, but the folder's sync failed; copy B syncs it again
    }
    try {
        replaceFile(pathOf(copyNames[1]), bytes, m_calls);
    } catch (const Fault&) {
        if (firstFailure && putBack(old))
            std::rethrow_exception(firstFailure);
        return Saved::FirstCopyOnly;
    }
    return Saved::BothCopies;
}

std::optional<QByteArray> HeaderStore::contentOf(const char* name) const
{
    try {
        return readSmallFile(pathOf(name), maximumHeaderBytes, m_calls);
    } catch (const Fault&) {
        return std::nullopt;
    }
}

// Copy A as it was before; whether that is what the next `read` finds.
bool HeaderStore::putBack(const std::optional<QByteArray>& old) const
{
    try {
        if (old)
            replaceFile(pathOf(copyNames[0]), *old, m_calls);
        else
            QFile::remove(pathOf(copyNames[0]));
    } catch (const Fault&) { // what is read below decides
    }
    return contentOf(copyNames[0]) == old;
}

void HeaderStore::heal(const HeaderReport& report) const
{
    const QByteArray bytes = encodeHeader(report.header);
    for (std::size_t i = 0; i < copyNames.size(); ++i)
        if (report.copies[i].health != CopyHealth::Good)
            replaceFile(pathOf(copyNames[i]), bytes, m_calls);
    if (!report.hasFormatFile)
        replaceFile(pathOf(formatName), formatLine, m_calls);
}

QString sentence(FolderRefusal refusal)
{
    switch (refusal) {
    case FolderRefusal::NotThere:
        return Tr::tr("There is no such folder. If it lies on another disk or a stick, connect that first; otherwise check the "
                      "name.");
    case FolderRefusal::NotAVault:
        return Tr::tr("This is not a vault of Anxin. A vault is a folder, and its name usually ends in .anxin.");
    case FolderRefusal::DatabaseForeign:
        return Tr::tr(
            "The database file in this vault is not encrypted: another program wrote it, it is not the vault's. It was "
            "not opened, and nothing was changed. Look for the right file where the folder was copied from, or use "
            "the newest backup.");
    case FolderRefusal::NewerThanProgram:
        return Tr::tr("A newer version of Anxin made this vault. Nothing was changed. Install that version to open it.");
    case FolderRefusal::HeadersDamaged:
        return Tr::tr(
            "Both key files of this vault are damaged, so no password can open it. Nothing was changed. Keep the folder "
            "as it is and use the newest backup.");
    case FolderRefusal::DatabaseMissing: break;
    }
    return Tr::tr(
        "The key files are whole, but the database file of this vault is missing. Nothing was changed. Look for the file "
        "where the folder was copied from, or use the newest backup.");
}

} // namespace anxin
