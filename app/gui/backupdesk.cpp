// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/backupdesk.h"

#include "app/gui/backupwords.h"
#include "core/base/fault.h"
#include "core/base/text.h"
#include "core/vault/vaultfolder.h"
#include "ui/shell/preferences.h"
#include "ui/shell/runtask.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <variant>

namespace anxin {

namespace {

// Stops at its next step once it is asked to. Unlike a cancelled task it is heard to the end: whether a backup was made or not.
class Stoppable final : public Progress {
public:
    Stoppable(Progress& told, const std::atomic_bool& stop) : m_told(told), m_stop(stop) {}
    void step(int done, int total) override
    {
        if (m_stop)
            throw Cancelled{};
        m_told.step(done, total);
    }

private:
    Progress& m_told;
    const std::atomic_bool& m_stop;
};

struct Stopped {};
// What became of work beside the window.
template <class T>
using Became = std::variant<Stopped, Fault, T>;

QString wordsOf(BackupState state)
{
    switch (state) {
    case BackupState::Verified: return BackupDesk::tr("Whole, as it was when it was read back and compared");
    case BackupState::Damaged: return BackupDesk::tr("Damaged; nothing is restored from it");
    case BackupState::Unverified: return BackupDesk::tr("Never finished; nothing is restored from it");
    }
    return {};
}

// By its manifest; where it has none, as its name tells it, which is where the school is.
QString whenMade(const Backup& backup, const Clock& clock)
{
    if (backup.manifest)
        return shown(backup.manifest->madeAt, clock.today(), clock.zone(), QLocale());
    const QString name = backup.name(); // 2026-11-14T171001_…
    const auto day = QDate::fromString(name.left(10), Qt::ISODate);
    const QTime time(name.mid(11, 2).toInt(), name.mid(13, 2).toInt());
    return day.isValid() && time.isValid() ? shown(day, clock.today(), QLocale()) + u' ' + shown(time) : name;
}

bool holdsBackups(const QString& folder)
{
    return !QDir(folder).entryList({QStringLiteral("*.anxbak")}, QDir::Files).isEmpty();
}

} // namespace

QStringList backupPlaces(const QString& vaultPath, const Preferences& preferences)
{
    QStringList found{backupsFolderOf(vaultPath)};
    if (const QString other = preferences.backupFolder.value(); QFileInfo(other).isDir())
        found << other;
    return found;
}

BackupDesk::BackupDesk(Vault& vault, Means means) : m_vault(vault), m_means(std::move(means))
{
    if (!m_means.oneBackup)
        m_means.oneBackup = std::make_shared<std::mutex>();
    connect(&vault.news(), &ChangeNotifier::committed, this, [this](const ChangeSet& changes) {
        if (changes.op == Op::BackUp || changes.op == Op::RestoreDrill)
            Q_EMIT changed();
    });
}

BackupDesk::~BackupDesk()
{
    *m_stop = true;
}

std::vector<SafetyLine> BackupDesk::lines() const
{
    return m_vault.folder() ? linesOf(backupStatus(m_vault), m_vault.clock()) : std::vector<SafetyLine>();
}

QString BackupDesk::words() const
{
    return m_vault.folder() ? anxin::wordsOf(backupStatus(m_vault), m_vault.clock()) : QString();
}

QString BackupDesk::beforeImport()
{
    const std::scoped_lock one(*m_means.oneBackup);
    return backUpBy(Occasion::LargeChange, m_vault, m_means.verify);
}

BackupSeams BackupDesk::seams()
{
    BackupSeams seams;
    if (!m_vault.folder())
        return seams;
    seams.lines = [this] { return lines(); };
    seams.list = [this](auto done) { return list(std::move(done)); };
    seams.backUp = [this](Told told) { return make(backupsFolderOf(m_vault.folder()->path()), std::move(told)); };
    seams.otherFolder = [this] { return m_means.preferences.backupFolder.value(); };
    seams.copyTo = [this](const QString& folder, const Told& told) { return copyTo(folder, told); };
    seams.tryOut = [this](Told told) { return tryOut(std::move(told)); };
    seams.restore = m_means.restore;
    return seams;
}

// `work(Progress&)` beside the window, one at a time; `done(outcome)` in it.
template <class Work, class Done>
BackupSeams::Work BackupDesk::begin(Work work, Done done)
{
    using T = std::invoke_result_t<Work&, Progress&>;
    *m_stop = true; // of whatever was under way
    m_stop = std::make_shared<std::atomic_bool>(false);
    Task* task = runTask(
        this,
        [work = std::move(work), stop = m_stop, one = m_means.oneBackup](Progress& progress) mutable -> Became<T> {
            const std::scoped_lock alone(*one);
            Stoppable stoppable{progress, *stop};
            try {
                return work(stoppable);
            } catch (const Cancelled&) {
                return Stopped{};
            } catch (const Fault& fault) {
                return fault;
            }
        },
        std::move(done));
    return {task, [stop = m_stop] { *stop = true; }};
}

BackupSeams::Work BackupDesk::make(const QString& folder, Told told)
{
    const bool isOwn = folder == backupsFolderOf(m_vault.folder()->path());
    const auto failed = [this, isOwn, told](const Fault& fault) {
        told(Tone::Danger,
             isOwn ? noteFailure(m_vault, fault)
                   : tr("The copy could not be made. The vault and its own backups are not touched. %1").arg(sentence(fault)));
        Q_EMIT changed(); // also where the failure could not be noted
    };
    try {
        const auto snapshot = std::make_shared<const Snapshot>(takeSnapshot(m_vault, folder));
        return begin(
            [snapshot, verify = m_means.verify](Progress& progress) { return writeBackup(*snapshot, verify, progress); },
            [this, isOwn, told, failed](const Became<Backup>& outcome) {
                if (std::holds_alternative<Stopped>(outcome))
                    return told(Tone::Info, tr("Stopped. Nothing was added, and what was there is as it was."));
                if (const auto* fault = std::get_if<Fault>(&outcome))
                    return failed(*fault);
                noteBackup(m_vault, std::get<Backup>(outcome), m_means.isSameDisk);
                told(Tone::Ok, isOwn ? tr("The backup is made. Another process has read it back and compared it.")
                                     : tr("The copy is made, read back and compared. You can take the stick out once the "
                                          "system says that it is safe."));
            });
    } catch (const Fault& fault) {
        failed(fault);
        return {};
    }
}

BackupSeams::Work BackupDesk::copyTo(const QString& chosen, const Told& told)
{
    const QString vaultPath = m_vault.folder()->path();
    if (!QFileInfo(chosen).isDir()) {
        told(Tone::Warn, tr("The folder %1 is not there. Is the stick plugged in? Nothing was written.").arg(chosen));
        return {};
    }
    if (m_means.isSameDisk(chosen, vaultPath)) {
        told(Tone::Warn,
             tr("This folder lies on the same disk as the vault, so both would be lost together. Nothing was written. "
                "Please choose a stick or another disk."));
        return {};
    }
    // A folder of its own, unless there are backups in the chosen one already.
    const QString name = tr("Backups of %1").arg(QFileInfo(vaultPath).completeBaseName());
    const QString folder = holdsBackups(chosen) || QFileInfo(chosen).fileName() == name ? chosen : chosen + u'/' + name;
    m_means.preferences.backupFolder.set(folder);
    return make(folder, told);
}

BackupSeams::Work BackupDesk::tryOut(Told told)
{
    const VaultFolder& folder = *m_vault.folder();
    const auto keys = std::make_shared<const KeyRing>(folder.keys().copy());
    return begin(
        [header = folder.header(), keys, places = backupPlaces(folder.path(), m_means.preferences),
         verify = m_means.verify](Progress& progress) {
            std::vector<DrillReport> reports;
            for (const QString& place : places)
                reports.push_back(tryRestoring(header, *keys, place, verify, progress));
            return reports;
        },
        [this, told](Became<std::vector<DrillReport>> outcome) {
            if (std::holds_alternative<Stopped>(outcome))
                return told(Tone::Info, tr("Stopped. Nothing was changed."));
            if (const auto* fault = std::get_if<Fault>(&outcome))
                return told(
                    Tone::Danger,
                    tr("It could not be tried out. The vault and its backups are not touched. %1").arg(sentence(*fault)));
            tellTrials(std::get<std::vector<DrillReport>>(outcome), told);
        });
}

void BackupDesk::tellTrials(std::vector<DrillReport>& reports, const Told& told)
{
    Tone tone = Tone::Ok;
    QStringList words;
    for (DrillReport& report : reports) {
        noteTrial(m_vault, report);
        if (!report.backup && tone == Tone::Ok)
            tone = Tone::Warn;
        if (!report.trouble.isEmpty())
            tone = Tone::Danger;
        words << wordsOfTrial(report);
    }
    told(tone, inOneLine(words));
}

QString BackupDesk::wordsOfTrial(const DrillReport& report) const
{
    if (!report.backup)
        return tr("There is no whole backup of the vault as it is now to try out. Please make one first.");
    const QString when = shown(report.backup->manifest->madeAt, m_vault.clock().today(), m_vault.clock().zone(), QLocale());
    const bool isOwn = report.backup->path.startsWith(m_vault.folder()->path());
    if (!report.trouble.isEmpty())
        return isOwn
                   ? tr("The backup of %1 cannot be restored. The vault itself is not touched. Please make a new one now.")
                         .arg(when)
                   : tr("The copy of %1 on the other medium cannot be restored. The vault itself is not touched. Please make a "
                        "new copy, best on another stick.")
                         .arg(when);
    return isOwn
               ? tr("The backup of %1 can be restored: it was, into a place of its own, held all that it should, and was taken "
                    "away again. Since then the vault has %2 entries more.")
                     .arg(when, QLocale().toString(report.rowsSince))
               : tr("The copy of %1 on the other medium can be restored too.").arg(when);
}

Task* BackupDesk::list(std::function<void(std::vector<ShownBackup>)> done)
{
    const Header& header = m_vault.folder()->header();
    return runTask(
        this,
        [places = backupPlaces(m_vault.folder()->path(), m_means.preferences), id = header.vaultId,
         signKey = header.signKey](Progress& progress) {
            std::vector<std::pair<bool, Backup>> found;
            for (const QString& place : places)
                for (Backup& backup : backupsIn(place, id, signKey, progress))
                    found.emplace_back(place == places.front(), std::move(backup));
            std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto& one) { return comeTo(one.second); });
            return found;
        },
        [this, done = std::move(done)](const std::vector<std::pair<bool, Backup>>& found) {
            std::vector<ShownBackup> shownOnes;
            for (const auto& [isOwn, backup] : found) {
                shownOnes.push_back({backup.path, whenMade(backup, m_vault.clock()),
                                     isOwn ? tr("In the vault's folder") : tr("On another medium"), wordsOf(backup.state),
                                     QLocale().formattedDataSize(backup.bytes), backup.state == BackupState::Verified});
            }
            done(std::move(shownOnes));
        });
}

} // namespace anxin
