// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/mending.h"

#include "app/gui/backupdesk.h"
#include "app/gui/foundbackups.h"
#include "app/gui/keychange.h"
#include "app/gui/mendwords.h"
#include "app/gui/vaultwords.h"
#include "core/base/progress.h"
#include "core/vault/atomicfile.h"
#include "core/vault/rescue/headerback.h"
#include "ui/dialogs/damagescreen.h"
#include "ui/dialogs/mendscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/runtask.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(mendingLog, "anxin.mending")

namespace {

Unlocker byPassword(const QByteArray& typed)
{
    return unlocksWith(secretOf(typed));
}

QString whyNotRescuable(const QString& vaultPath)
{
    return diagnose(vaultPath).folder == FolderRefusal::DatabaseMissing
               ? Mending::tr("Reading page by page is not possible while the database file is missing.")
               : Mending::tr("Reading page by page is not possible: no key file is whole, neither in the vault nor beside one "
                             "of its backups.");
}

// What came of work beside the window: a value, or why not.
template <class T>
using Ended = Result<T, Fault>;

} // namespace

Mending::Mending(Tools tools)
    : m_tools(std::move(tools)),
      m_chooser(m_tools.chooser ? *m_tools.chooser : static_cast<FileChooser&>(m_systemChooser))
{
}

Mending::~Mending()
{
    if (m_task)
        m_task->waitForEnd();
}

template <class Work, class Done>
void Mending::begin(Work work, Done done)
{
    using T = std::invoke_result_t<Work&>;
    m_task = runTask(
        this,
        [work = std::move(work)](Progress&) mutable -> Ended<T> {
            try {
                return work();
            } catch (const Fault& fault) {
                return refuse(fault);
            }
        },
        [this, done = std::move(done)](Ended<T> ended) {
            if (!m_mend)
                return;
            if (!ended)
                return m_mend->fail(sentence(ended.error()));
            done(std::move(*ended));
        });
}

bool Mending::isDamage(const VaultRefusal& refusal)
{
    const auto* folder = std::get_if<FolderRefusal>(&refusal);
    return folder && (*folder == FolderRefusal::HeadersDamaged || *folder == FolderRefusal::DatabaseMissing);
}

bool Mending::isPlainlyDamaged(const QString& vaultPath)
{
    try {
        const auto report = HeaderStore{vaultPath}.read();
        return !report && isDamage(report.error());
    } catch (const Fault& fault) { // told when somebody unlocks
        qCWarning(mendingLog) << "looking at the key files:" << fault.detail();
        return false;
    }
}

void Mending::offer(const QString& vaultPath, Unreadable unreadable)
{
    m_vaultPath = vaultPath;
    m_unreadable = unreadable;
    m_isDamaged = true;
    QStringList findings = sentences(diagnose(vaultPath));
    if (findings.isEmpty() || unreadable == Unreadable::Yes)
        findings << tr(
            "The password is right, but the database cannot be read: parts of the file are not as they were written.");
    m_damage = new DamageScreen(findings);
    connect(
        m_damage, &DamageScreen::newestRequested, this, [this] { askForRestore(m_newest); }, Qt::QueuedConnection);
    connect(m_damage, &DamageScreen::keyFileRequested, this, &Mending::askForKeyFile, Qt::QueuedConnection);
    connect(m_damage, &DamageScreen::otherRequested, this,
            [this] { chooseBackup(m_damage, [this](const QString& backup) { askForRestore(backup); }); });
    connect(m_damage, &DamageScreen::rescueRequested, this, &Mending::askForRescue, Qt::QueuedConnection);
    connect(m_damage, &DamageScreen::backRequested, this, &Mending::left, Qt::QueuedConnection);
    m_tools.window.showGate(m_damage);
    lookForBackups();
}

void Mending::lookForBackups()
{
    runTask(
        m_damage, // goes with the screen
        [vaultPath = m_vaultPath, places = backupPlaces(m_vaultPath, m_tools.preferences)](Progress& progress) {
            return lookIn(vaultPath, places, progress);
        },
        [this](const FoundBackups& found) {
            m_newest = found.newest;
            m_fitting = found.fitting;
            m_damage->setRescuable(found.isRescuable, whyNotRescuable(m_vaultPath));
            if (m_fitting)
                m_damage->offerKeyFile(whenMade(m_fitting->backup));
            if (found.newest.isEmpty())
                return m_damage->setBackups(
                    tr("No whole backup was found in the vault's folder or where copies go. There may be one "
                       "on a stick."),
                    {});
            const QString when = shown(*found.madeAt, m_tools.clock.today(), m_tools.clock.zone(), QLocale());
            m_damage->setBackups(
                tr("Whole backups: %1. The newest is of %2; every byte of it is as it was when it was read back.")
                    .arg(found.whole)
                    .arg(when),
                when);
        });
}

void Mending::chooseBackup(QWidget* above, std::function<void(const QString& backup)> then)
{
    m_chooser.chooseFile(above, tr("Which backup? Choose any of its three files."),
                         tr("Backups (*.anxbak *.header *.manifest)"),
                         [then = std::move(then)](const QString& path) { then(backupPathFrom(path)); });
}

void Mending::restore(const QString& vaultPath, const QString& backup)
{
    m_vaultPath = vaultPath;
    m_isDamaged = false;
    askForRestore(backup);
}

void Mending::askForBackup(QWidget* above, const QString& folder)
{
    chooseBackup(above, [this, folder](const QString& backup) { restoreAt(folder, backup); });
}

void Mending::restoreAt(const QString& folder, const QString& backup)
{
    m_vaultPath = folder;
    m_isDamaged = false;
    const MendScreen* screen = showMend(
        {tr("Restore the backup of %1").arg(whenMade(backup)),
         tr("A new vault is made from it. It opens with the passwords and the recovery card of the time of the backup."),
         {},
         QFileInfo::exists(folder) ? newFolder(QFileInfo(folder).completeBaseName()) : folder,
         tr("Restore it")});
    connect(screen, &MendScreen::submitted, this,
            [this, backup](const QString& chosen, const MendSecrets& secrets) { restoreAsTyped(backup, chosen, secrets); });
}

QString Mending::whenMade(const QString& backup) const
{
    const auto header = headerOfBackup(backup);
    const auto manifest = header ? manifestOf({backup, {}, {}, 0}, header->signKey) : std::nullopt;
    return manifest ? shown(manifest->madeAt, m_tools.clock.today(), m_tools.clock.zone(), QLocale())
                    : QFileInfo(backup).fileName();
}

// Beside the vault, under a name that is free.
QString Mending::newFolder(const QString& what) const
{
    const QFileInfo vault(m_vaultPath);
    QString path = vault.path() + u'/' + what + QStringLiteral(".anxin");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = vault.path() + u'/' + what + QStringLiteral(" %1.anxin").arg(number);
    return path;
}

// Nothing where the digits are not those of any card: that is told.
std::optional<Unlocker> Mending::unlockerOf(const MendSecrets& secrets)
{
    if (secrets.card.isEmpty())
        return byPassword(secrets.password);
    auto card = RecoveryCode::parse(secrets.card);
    if (!card) {
        m_mend->fail(sentence(card.error()));
        return std::nullopt;
    }
    return unlocksWith(std::move(*card));
}

// A wrong password or card is counted.
void Mending::failed(const BackupRefusal& refusal)
{
    if (refusal == BackupRefusal{UnlockRefusal::WrongPassword} || refusal == BackupRefusal{UnlockRefusal::WrongRecoveryCode})
        return m_mend->refuse(sentence(refusal));
    m_mend->fail(sentence(refusal));
}

MendScreen* Mending::showMend(const MendOffer& offer)
{
    m_mend = new MendScreen(offer, m_chooser, m_tools.throttle, &cardSlip);
    connect(
        m_mend, &MendScreen::backRequested, this,
        [this] {
            if (m_isDamaged)
                this->offer(m_vaultPath, m_unreadable);
            else
                Q_EMIT left();
        },
        Qt::QueuedConnection);
    m_tools.window.showGate(m_mend);
    m_mend->setFocus();
    return m_mend;
}

void Mending::askForRestore(const QString& backup)
{
    const QString name = QFileInfo(m_vaultPath).completeBaseName();
    const MendScreen* screen = showMend(
        {tr("Go back to the state of %1").arg(whenMade(backup)),
         tr("What was written after that is missing in the restored state. Nothing is overwritten."),
         m_isDamaged
             ? tr("The damaged files are kept in the folder “quarantine”. The passwords stay as they are now.")
             : tr("The present state is backed up first and stays in the list of backups. The passwords stay as they are now."),
         newFolder(tr("%1 restored").arg(name)), tr("Go back to it")});
    connect(screen, &MendScreen::submitted, this,
            [this, backup](const QString& folder, const MendSecrets& secrets) { restoreAsTyped(backup, folder, secrets); });
}

void Mending::restoreAsTyped(const QString& backup, const QString& folder, const MendSecrets& secrets)
{
    const auto now = unlockerOf(secrets);
    if (!now)
        return;
    const Unlocker then = secrets.then.isEmpty() ? *now : byPassword(secrets.then);
    if (folder.isEmpty())
        restoreInto(backup, *now, then);
    else
        restoreAnew(backup, folder, then);
}

void Mending::askForKeyFile()
{
    const MendScreen* screen = showMend(
        {tr("Use the key file of the backup of %1").arg(whenMade(m_fitting->backup)),
         tr("Every page of the database is read first. Then this key file takes the place of the two damaged ones, and the "
            "vault "
            "opens with everything that was saved in it. Please type the password that was valid when the backup was made."),
         tr("The damaged key files are kept in the folder “quarantine”."),
         {},
         tr("Use it")});
    connect(screen, &MendScreen::submitted, this, [this](const QString&, const MendSecrets& secrets) {
        if (const auto unlock = unlockerOf(secrets))
            putHeaderBack(*unlock);
    });
}

void Mending::putHeaderBack(const Unlocker& unlock)
{
    begin(
        [fitting = *m_fitting, vaultPath = m_vaultPath, unlock, &clock = m_tools.clock]() -> Result<void, BackupRefusal> {
            const auto keys = unlock(fitting.header);
            if (!keys)
                return refuse(BackupRefusal{keys.error()});
            return anxin::putHeaderBack(vaultPath, fitting, *keys, clock);
        },
        [this](const Result<void, BackupRefusal>& put) {
            if (!put)
                return failed(put.error());
            show(outcomeOfKeyFile(), {});
        });
}

void Mending::restoreInto(const QString& backup, const Unlocker& now, const Unlocker& then)
{
    begin([=, vaultPath = m_vaultPath, &clock = m_tools.clock,
           verify = m_tools.verify] { return restoreOver(backup, vaultPath, now, then, clock, verify); },
          [this](Result<RestoredOver, RestoreObstacle> restored) {
              if (!restored) {
                  const RestoreObstacle& obstacle = restored.error();
                  const bool isWrong = obstacle.why == BackupRefusal{UnlockRefusal::WrongPassword} ||
                                       obstacle.why == BackupRefusal{UnlockRefusal::WrongRecoveryCode};
                  if (obstacle.password == PasswordOf::Backup && isWrong)
                      return m_mend->askPasswordThen(
                          tr("The backup was made under another password or card than today's. Please type both: "
                             "today's, and the password of that time."));
                  return failed(obstacle.why);
              }
              show(outcomeOf(*restored), {});
          });
}

void Mending::restoreAnew(const QString& backup, const QString& folder, const Unlocker& unlock)
{
    begin(
        [=, &clock = m_tools.clock]() -> Result<void, BackupRefusal> {
            const auto unlocked = unlockBackup(backup, unlock);
            if (!unlocked)
                return refuse(unlocked.error());
            return restoreAsNew(*unlocked, folder, clock);
        },
        [this, folder](const Result<void, BackupRefusal>& restored) {
            if (!restored)
                return failed(restored.error());
            show(outcomeOfRestore(folder, QFileInfo::exists(m_vaultPath) && folder != m_vaultPath), folder);
        });
}

void Mending::askForRescue()
{
    const QString name = QFileInfo(m_vaultPath).completeBaseName();
    const MendScreen* screen = showMend(
        {tr("Save what can still be read"),
         tr("Every page of the damaged file is read by itself. What is whole comes into a new vault; what is lost is listed "
            "by kind, count and number. The damaged vault is not touched. With large vaults this takes some minutes."),
         {},
         newFolder(tr("%1 rescued").arg(name)),
         tr("Save it into the new vault")});
    connect(screen, &MendScreen::submitted, this, [this](const QString& folder, const MendSecrets& secrets) {
        if (const auto unlock = unlockerOf(secrets))
            rescue(folder, *unlock);
    });
}

void Mending::rescue(const QString& folder, const Unlocker& unlock)
{
    begin(
        [=, vaultPath = m_vaultPath, places = backupPlaces(m_vaultPath, m_tools.preferences),
         &clock = m_tools.clock]() -> Result<RescueReport, BackupRefusal> {
            const auto header = headerToRescueBy(vaultPath, places);
            if (!header)
                return refuse(BackupRefusal{FolderRefusal::HeadersDamaged});
            const auto keys = unlock(*header);
            if (!keys)
                return refuse(BackupRefusal{keys.error()});
            return rescueVault(vaultPath, *header, *keys, folder, clock);
        },
        [this, folder](const Result<RescueReport, BackupRefusal>& report) {
            if (!report)
                return failed(report.error());
            show(outcomeOf(*report, folder), folder);
        });
}

void Mending::show(MendOutcome outcome, const QString& anew)
{
    auto* screen = new OutcomeScreen(outcome, m_chooser);
    connect(screen, &OutcomeScreen::saveRequested, screen, [this, screen](const QString& folder, const QString& text) {
        const QString path =
            folder + u'/' + tr("What was saved %1").arg(isoDate(m_tools.clock.today())) + QStringLiteral(".txt");
        try {
            replaceFile(path, text.toUtf8() + '\n');
            screen->tell(Tone::Ok, tr("The list lies in %1.").arg(path));
        } catch (const Fault& fault) {
            screen->tell(Tone::Danger, sentence(fault));
        }
    });
    connect(
        screen, &OutcomeScreen::leaving, this,
        [this, anew] {
            if (anew.isEmpty())
                Q_EMIT left();
            else
                Q_EMIT madeAnew(anew);
        },
        Qt::QueuedConnection);
    m_tools.window.showGate(screen);
    screen->setFocus();
}

} // namespace anxin
