// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/backups.h"
#include "core/vault/backup/contents.h"
#include "core/vault/identity.h"
#include "core/vault/nextepoch.h"
#include "core/vault/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <sys/stat.h>

#include <algorithm>

namespace anxin {

Q_LOGGING_CATEGORY(folderLog, "anxin.folder")

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VaultFolder)
};

UnlockRefusal refusalOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::User: return UnlockRefusal::WrongPassword;
    case SlotKind::Recovery: return UnlockRefusal::WrongRecoveryCode;
    case SlotKind::Escrow: return UnlockRefusal::OtherEscrowKey;
    }
    return UnlockRefusal::WrongPassword;
}

Op opOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::User: return Op::Unlock;
    case SlotKind::Recovery: return Op::UnlockWithRecovery;
    case SlotKind::Escrow: return Op::UnlockWithEscrow;
    }
    return Op::Unlock;
}

// How many entries are missing that a witness has seen; nothing where the log still contains it.
std::optional<qint64> missingBefore(AuditLog& audit, quint64 count, const Digest& head)
{
    const auto seen = static_cast<qint64>(count);
    if (seen == 0 || audit.macAt(seen) == bytesOf(head))
        return std::nullopt;
    return std::max<qint64>(seen - audit.head().count, 1);
}

void keepPrivate(const QString& path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (QFile::permissions(path) & others)
        QFile::setPermissions(path, ownerOnly); // where it may not be, the folder still keeps others out
}

} // namespace

QString sentence(CreateRefusal refusal)
{
    switch (refusal) {
    case CreateRefusal::FolderInUse:
        return Tr::tr("There is already something of this name. Nothing was changed. Choose a new folder name for the vault.");
    case CreateRefusal::NoSuchParent:
        return Tr::tr(
            "The folder in which the vault should be made does not exist. Nothing was changed. Choose a folder that exists.");
    }
    return {};
}

QString sentence(const VaultRefusal& refusal)
{
    return std::visit([](const auto& why) { return sentence(why); }, refusal);
}

QString sentence(const OlderState& state, const QTimeZone& zone, const QLocale& locale)
{
    // With the year: how old the state is that lies here is the question.
    const QString seen = state.seenAt ? Tr::tr("This vault is older than it was when this PC last saw it (%1).")
                                            .arg(shown(*state.seenAt, QDate(), zone, locale))
                                      : Tr::tr("A part of this vault is older than the rest of it.");
    QStringList lines{seen};
    if (state.missingEntries > 0)
        lines << Tr::tr("At least %1 entries of its log are missing.").arg(state.missingEntries);
    lines << Tr::tr("A backup may have been restored, or somebody may have put an old copy in its place.");
    return inOneLine(lines);
}

VaultFolder::VaultFolder(QString path, InstanceLock lock, HeaderReport report)
    : m_path(std::move(path)),
      m_lock(std::move(lock)),
      m_store(m_path),
      m_report(std::move(report))
{
}

Result<std::unique_ptr<VaultFolder>, VaultRefusal> VaultFolder::open(const QString& path)
{
    initCrypto();
    // The header comes first: a folder that is no vault gets no lock file.
    if (const auto report = HeaderStore{path}.read(); !report)
        return refuse(VaultRefusal{report.error()});
    auto lock = InstanceLock::take(path);
    if (!lock)
        return refuse(VaultRefusal{lock.error()});
    auto report = HeaderStore{path}.read(); // again: another instance may have written while we waited for nothing
    if (!report)
        return refuse(VaultRefusal{report.error()});
    std::unique_ptr<VaultFolder> folder{new VaultFolder{path, std::move(*lock), std::move(*report)}};
    if (Connection::isPlain(folder->pathOf(folder->header())))
        return refuse(VaultRefusal{FolderRefusal::DatabaseForeign});
    return folder;
}

Result<std::unique_ptr<Vault>, VaultRefusal> VaultFolder::unlock(std::unique_ptr<VaultFolder> folder, UnlockedKeys unlocked,
                                                                 const Clock& clock)
{
    VaultFolder& self = *folder;
    if (const auto& rival = self.m_report.rival; rival && rival->signKey == unlocked.keys.signKey())
        self.m_report.takeRival();
    const Header& header = self.header();
    keepPrivate(self.pathOf(header)); // earlier versions left it to the umask
    Connection connection = Connection::open(self.pathOf(header), databaseKey(unlocked.keys, header));
    if (connection.userVersion() > latestSchema())
        return refuse(VaultRefusal{FolderRefusal::NewerThanProgram});
    if (!hasIdentity(connection, header))
        return refuse(VaultRefusal{UnlockRefusal::Forged});
    self.m_wayIn = kindOf(header, unlocked.slot).value_or(SlotKind::User);
    if (wishedOut(connection) == unlocked.slot)
        return refuse(VaultRefusal{refusalOf(self.m_wayIn)});
    std::optional<Backup> before;
    if (connection.userVersion() < latestSchema())
        before = backUpBeforeMigration(connection, header, unlocked.keys, self.m_path, clock);
    migrate(connection);

    removeLeftovers(self.m_path);
    if (!self.m_report.isHealthy()) {
        self.m_store.heal(self.m_report);
        self.m_opening.headerHealed = true;
    }
    const AuditLog::ChainKey auditKey = chainKey(unlocked.keys);
    const auto slot = static_cast<int>(unlocked.slot);
    const Op op = opOf(self.m_wayIn);
    self.m_keys.emplace(std::move(unlocked.keys));
    auto vault = std::make_unique<Vault>(std::move(connection), auditKey, clock, slot, std::move(folder));
    self.m_opening.auditBroken = vault->audit().firstBroken().has_value();
    self.m_opening.older = self.olderState(*vault);
    vault->openedBy(op);
    if (!vault->isHeld())
        vault->folder()->tidyUp();
    if (before && !vault->isHeld())
        vault->transact(Op::BackUp, [&](UnitOfWork& uow) { uow.note(before->name()); });
    return vault;
}

// Beside the work: what cannot be put away is met again at the next opening.
void VaultFolder::tidyUp() const
{
    try {
        tidyEpochs(m_path, header());
    } catch (const Fault& fault) {
        qCWarning(folderLog) << "tidying:" << fault.detail();
    }
}

// Three things remember: the header the log's head, the database the header's number, this PC both.
std::optional<OlderState> VaultFolder::olderState(Vault& vault)
{
    const AnchorStore store{header().vaultId};
    auto anchor = store.read(header().signKey);
    m_opening.isNewHere = !anchor;
    if (const auto announced = store.announced(header().signKey);
        anchor && announced && announced->epoch == header().epoch && announced->auditHead == header().auditHead)
        anchor = announced; // what put it in force was cut off before it could say so
    const auto missing = missingBefore(vault.audit(), header().auditCount, header().auditHead);
    const auto missingHere = anchor ? missingBefore(vault.audit(), anchor->auditCount, anchor->auditHead) : std::nullopt;
    const bool headerIsOlder = anchor && (anchor->headerSeq > header().seq || anchor->epoch > header().epoch);
    if (missingHere || headerIsOlder)
        return OlderState{std::max(missing.value_or(0), missingHere.value_or(0)), anchor->at};
    if (missing || seqSeenBy(vault.connection()) > header().seq)
        return OlderState{missing.value_or(0), std::nullopt};
    return std::nullopt;
}

Result<void, SlotChangeRefusal> VaultFolder::rotate(std::unique_ptr<Vault>& vault, const std::vector<quint32>& removed)
{
    VaultFolder& self = *vault->folder();
    auto prepared = nextEpochWithout(self.path(), self.header(), *self.m_keys, removed);
    if (!prepared)
        return refuse(prepared.error());
    if (std::ranges::count(removed, static_cast<quint32>(vault->userSlot())) > 0)
        return refuse(SlotChangeRefusal::OwnSlot);
    const Header& next = prepared->header;
    const QString oldFile = self.pathOf(self.header());
    FileToBe newFile{self.pathOf(next)};
    vault->connection().copyTo(newFile.path(), databaseKey(prepared->keys, next));
    self.prepareEpoch(*vault, next, prepared->keys, removed);
    newFile.keep();
    putInForce(self.path(), next);
    self.m_report.header = next;
    // In force from here on.
    std::unique_ptr<VaultFolder> folder = std::move(vault->m_folder);
    const Clock& clock = vault->m_wallClock;
    const int slot = vault->m_userSlot;
    vault.reset();
    QFile::rename(oldFile, oldFile + QStringLiteral(".old"));
    const AuditLog::ChainKey auditKey = chainKey(prepared->keys);
    self.m_keys.emplace(std::move(prepared->keys));
    vault = std::make_unique<Vault>(Connection::open(newFile.path(), databaseKey(*self.m_keys, next)), auditKey, clock, slot,
                                    std::move(folder));
    vault->dropAnchor();
    return {};
}

// The new database file knows its place and the rotation before the header names it, and has been read back whole.
// Where somebody has changed the log, it is the same changed log: that is reported, not enforced.
void VaultFolder::prepareEpoch(Vault& old, const Header& next, const KeyRing& nextKeys,
                               const std::vector<quint32>& removed) const
{
    Connection connection = Connection::open(pathOf(next), databaseKey(nextKeys, next));
    if (const QString trouble = connection.checkAllPages(); !trouble.isEmpty())
        throw Fault{FaultKind::NotAsWritten, trouble};
    if (contentOf(connection) != contentOf(old.connection()))
        throw Fault{FaultKind::NotAsWritten, QStringLiteral("the copied database does not hold what the database does")};
    writeIdentity(connection, next);
    if (const auto wished = wishedOut(connection); wished && !kindOf(next, *wished))
        writeWishedOut(connection, std::nullopt);
    Vault scribe{std::move(connection), chainKey(nextKeys), old.m_wallClock, old.m_userSlot, nullptr};
    scribe.transact(Op::RotateKeys, [&](UnitOfWork& uow) {
        QString words = QStringLiteral("epoch %1").arg(next.epoch);
        for (const quint32 slot : removed)
            words += QStringLiteral(", without slot %1").arg(slot);
        uow.note(words);
        writeSeqSeen(scribe.connection(), next.seq);
    });
}

QString VaultFolder::pathOf(const Header& header) const
{
    return m_path + u'/' + QString::fromLatin1(header.databaseFile);
}

// A copy has another number. The time of the last change of mode, owner or links says nothing of the content.
std::optional<VaultFolder::Place> VaultFolder::placeOf(const QString& path)
{
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    constexpr qint64 second = 1'000'000'000;
    return Place{found.st_dev, found.st_ino, found.st_size, found.st_mtim.tv_sec * second + found.st_mtim.tv_nsec};
}

void VaultFolder::rememberPlace()
{
    m_place = placeOf(pathOf(header())).value_or(Place{});
}

bool VaultFolder::isInPlace() const
{
    m_wasOutOfPlace |= placeOf(pathOf(header())) != m_place;
    return !m_wasOutOfPlace;
}

void VaultFolder::checkInPlace() const
{
    if (!isInPlace())
        throw Fault{FaultKind::OutOfPlace, QStringLiteral("the database is no longer as it was opened, or where")};
}

void VaultFolder::put(const Header& next)
{
    m_store.save(next);
    m_report.header = next;
}

void VaultFolder::noteHead(const AuditHead& head)
{
    Header next = header();
    setAuditWitness(next, *m_keys, static_cast<quint64>(head.count), digestFrom(head.mac));
    put(next);
}

void VaultFolder::dropAnchor(const AuditHead& head, Moment at) const
{
    AnchorStore{header().vaultId}.write(
        {header().seq, header().epoch, static_cast<quint64>(head.count), digestFrom(head.mac), at}, *m_keys);
}

void VaultFolder::noteSeq(Connection& connection) const
{
    writeSeqSeen(connection, header().seq);
}

namespace {
template <class Unlock>
Result<std::unique_ptr<Vault>, VaultRefusal> unlockWith(const QString& path, const Clock& clock, Unlock&& unlockIt)
{
    auto folder = VaultFolder::open(path);
    if (!folder)
        return refuse(folder.error());
    auto keys = unlockEither((*folder)->headerReport(), unlockIt);
    if (!keys)
        return refuse(VaultRefusal{keys.error()});
    return VaultFolder::unlock(std::move(*folder), std::move(*keys), clock);
}
} // namespace

Result<std::unique_ptr<Vault>, VaultRefusal> unlockVault(const QString& path, const Secret& password, const Clock& clock)
{
    return unlockWith(path, clock, [&](const Header& header) { return unlockKeys(header, password); });
}

Result<std::unique_ptr<Vault>, VaultRefusal> unlockVault(const QString& path, const RecoveryCode& code, const Clock& clock)
{
    return unlockWith(path, clock, [&](const Header& header) { return unlockWithRecovery(header, code); });
}

} // namespace anxin
