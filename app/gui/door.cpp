// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/door.h"

#include "app/gui/everywindow.h"
#include "app/gui/kioskdesk.h"
#include "app/gui/olderstate.h"
#include "app/gui/vaultwords.h"
#include "core/vault/ballast.h"
#include "core/vault/glance.h"
#include "core/vault/shutout.h"
#include "core/vault/wayin.h"
#include "ui/dialogs/firstrun/firstrunwizard.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/dialogs/olderscreen.h"
#include "ui/dialogs/recoveryscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/runtask.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLoggingCategory>
#include <QWindow>

namespace anxin {

Q_LOGGING_CATEGORY(doorLog, "anxin.door")

Door::Door(const Session::Desk& desk, FirstRun::Cost cost, FileChooser* chooser)
    : m_desk(desk),
      m_cost(std::move(cost)),
      m_firstRun(desk.clock, m_cost),
      m_throttle(desk.clock),
      m_idle(desk.clock),
      m_cover(desk.window, desk.clock),
      m_lockUp(desk.verifyBackup, m_oneBackup),
      m_chooser(chooser ? *chooser : static_cast<FileChooser&>(m_systemChooser)),
      m_mending({desk.window, desk.preferences, desk.clock, desk.verifyBackup, chooser, m_throttle}),
      m_moveIn(m_chooser)
{
    qApp->installEventFilter(this);
    qApp->installEventFilter(&m_idle);
    connect(&m_idle, &IdleLock::lockRequested, this, &Door::lock);
    connect(&m_idle, &IdleLock::remaining, this, [this](int seconds) {
        m_desk.window.setStatus(Status::Lock,
                                tr("Locks in %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    });
    connect(&m_cover, &Cover::lockRequested, this, &Door::lock);
    connect(&m_lockUp, &LockUp::done, this, &Door::lockedUp);
    connect(&m_lockUp, &LockUp::lingers, this, [this] {
        if (m_lockScreen)
            m_lockScreen->setNote(tr("A backup is being made. You can already type your password; the room opens afterwards."));
    });
    m_desk.window.on(Command::LockNow, [this] { lock(); });
    m_desk.window.on(Command::Cover, [this] { m_cover.toggle(); });
    m_desk.window.beforeClosing([this] { keepBeforeClosing(); });
    connect(&m_mending, &Mending::left, this, [this] { m_vaultPath.isEmpty() ? begin({}) : showLockScreen(); });
    connect(&m_mending, &Mending::madeAnew, this, &Door::begin);
    connect(&m_moveIn, &MoveIn::begun, this, [this] {
        if (m_lockScreen)
            m_lockScreen->wait(tr("The vault is being copied …"));
    });
    connect(&m_moveIn, &MoveIn::refused, this, [this](const QString& sentence) {
        if (m_lockScreen)
            m_lockScreen->endWait();
        failed(sentence);
    });
    connect(&m_moveIn, &MoveIn::done, this, [this](const QString& vaultPath, const QString& sentence) {
        if (m_session || m_vault) // a room is open meanwhile, and is not left for this
            return;
        begin(vaultPath);
        if (m_lockScreen)
            m_lockScreen->setNote(sentence);
    });
    connect(&m_firstRun, &FirstRun::existingChosen, this, &Door::begin);
    connect(&m_firstRun, &FirstRun::backupWanted, &m_mending, &Mending::askForBackup);
    connect(&m_firstRun, &FirstRun::made, this, [this](const FirstRunAnswers& answers) {
        m_vaultPath = answers.folder;
        m_desk.preferences.backupFolder.set(answers.backupFolder);
        m_vault = m_firstRun.takeVault();
        enter();
        m_session->beginWith(answers.roster);
    });
}

// The window is closed: as good as a lock.
Door::~Door()
{
    m_desk.window.beforeClosing({});
    const bool wasOpen = m_session != nullptr;
    m_session.reset();
    if (wasOpen)
        m_lockUp.begin(std::move(m_vault));
}

void Door::begin(const QString& vaultPath)
{
    m_vaultPath = vaultPath;
    if (vaultPath.isEmpty())
        m_desk.window.showGate(m_firstRun.makeWizard());
    else if (Mending::isPlainlyDamaged(vaultPath))
        m_mending.offer(vaultPath);
    else
        showLockScreen();
}

void Door::showLockScreen()
{
    m_lockScreen = new LockScreen(m_throttle);
    m_lockScreen->setVaultLabel(QFileInfo(m_vaultPath).completeBaseName());
    showFooter();
    connect(m_lockScreen, &LockScreen::unlockRequested, this, &Door::unlock);
    connect(m_lockScreen, &LockScreen::recoveryRequested, this, &Door::showRecoveryScreen, Qt::QueuedConnection);
    connect(m_lockScreen, &LockScreen::anotherRequested, this,
            [this] { m_firstRun.askForVault(m_lockScreen, [this](const QString& why) { failed(why); }); });
    connect(m_lockScreen, &LockScreen::copyRequested, this, [this] { m_moveIn.ask(m_lockScreen, m_vaultPath); });
    connect(
        m_lockScreen, &LockScreen::newVaultRequested, this, [this] { begin({}); }, Qt::QueuedConnection);
    m_desk.window.showGate(m_lockScreen);
    if (!QFileInfo::exists(m_vaultPath)) // never led on to a second vault while the first is only unplugged
        m_lockScreen->tellMissing(QDir::toNativeSeparators(m_vaultPath));
}

void Door::showFooter()
{
    const Clock& clock = m_desk.clock;
    if (m_lockScreen)
        m_lockScreen->setFooter(sentence(glanceAt(m_vaultPath), clock.today(), clock.zone(), QLocale()));
}

void Door::showRecoveryScreen()
{
    m_recoveryScreen = new RecoveryScreen(m_chooser, &cardSlip);
    connect(m_recoveryScreen, &RecoveryScreen::unlockRequested, this, &Door::unlockWithCard);
    connect(m_recoveryScreen, &RecoveryScreen::escrowRequested, this, &Door::unlockWithEscrow);
    connect(m_recoveryScreen, &RecoveryScreen::backRequested, this, &Door::showLockScreen, Qt::QueuedConnection);
    m_desk.window.showGate(m_recoveryScreen);
    m_recoveryScreen->setFocus();
}

void Door::unlock(const QByteArray& passphrase)
{
    unlockBy(unlocksWith(secretOf(passphrase)));
}

void Door::unlockWithCard(const QString& typed)
{
    auto code = RecoveryCode::parse(typed);
    if (!code)
        return failed(sentence(code.error()));
    unlockBy(unlocksWith(std::move(*code)));
}

void Door::unlockWithEscrow(const QString& file, const QByteArray& password)
{
    setBusy(true);
    Task* task = openEscrowKey(m_recoveryScreen, file, password, [this](Result<EscrowKey, QString> key) {
        if (!key)
            return failed(key.error());
        unlockBy(unlocksWith(std::move(*key)));
    });
    connect(task, &Task::ended, this, [this] { setBusy(false); });
}

void Door::unlockBy(const Unlocker& unlocker)
{
    if (m_lockUp.isUnderWay()) {
        setBusy(true);
        m_afterLockUp = [this, unlocker] { unlockBy(unlocker); };
        return;
    }
    auto opened = VaultFolder::open(m_vaultPath);
    if (!opened)
        return failed(opened.error());
    setBusy(true);
    // Held by the answer, so that the folder is let go where the window is gone before the key is there.
    auto folder = std::make_shared<std::unique_ptr<VaultFolder>>(std::move(*opened));
    Task* task = runTask(
        this, [report = (*folder)->headerReport(), unlocker](Progress&) { return unlockEither(report, unlocker); },
        [this, folder, lock = m_locks](Result<UnlockedKeys, UnlockRefusal> keys) {
            if (lock != m_locks)
                return;
            if (!keys)
                return failed(keys.error());
            open(std::move(*folder), std::move(*keys));
        });
    connect(task, &Task::ended, this, [this] { setBusy(false); }); // also where a Fault follows
}

void Door::open(std::unique_ptr<VaultFolder> folder, UnlockedKeys keys)
{
    try {
        auto vault = VaultFolder::unlock(std::move(folder), std::move(keys), m_desk.clock);
        if (!vault)
            return failed(vault.error());
        m_vault = std::move(*vault);
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::Damaged)
            throw;
        qCWarning(doorLog) << "unlocking:" << fault.detail();
        return m_mending.offer(m_vaultPath, Mending::Unreadable::Yes);
    }
    admit();
}

// Damage has a screen of its own, and a wrong password is counted; everything else is said where the password was typed.
void Door::failed(const VaultRefusal& refusal)
{
    if (Mending::isDamage(refusal))
        return m_mending.offer(m_vaultPath);
    if (m_lockScreen && refusal == VaultRefusal{UnlockRefusal::WrongPassword})
        return m_lockScreen->refuse(sentence(refusal));
    if (m_lockScreen && MoveIn::helps(refusal))
        return m_lockScreen->tellUnsafe(sentence(refusal));
    failed(sentence(refusal));
}

void Door::setBusy(bool busy)
{
    if (m_lockScreen)
        m_lockScreen->setBusy(busy);
    if (m_recoveryScreen)
        m_recoveryScreen->setBusy(busy);
}

void Door::failed(const QString& sentence)
{
    if (m_recoveryScreen)
        m_recoveryScreen->fail(sentence);
    else if (m_lockScreen)
        m_lockScreen->fail(sentence);
}

void Door::admit()
{
    try {
        letIn();
    } catch (const std::exception& trouble) {
        const auto* fault = dynamic_cast<const Fault*>(&trouble);
        if (fault && leavesFor(*fault))
            return;
        if (m_session)
            throw;
        showLockScreen();
        m_renewal.reset();
        m_vault.reset(); // or it would be in the way of the next try
        if (fault == nullptr || fault->kind() != FaultKind::Damaged)
            throw;
        qCWarning(doorLog) << "entering:" << fault->detail();
        m_mending.offer(m_vaultPath, Mending::Unreadable::Yes);
    }
}

bool Door::leavesFor(const Fault& fault)
{
    if (!m_session || fault.kind() != FaultKind::Damaged)
        return false;
    m_hasMetDamage = true;
    lockSoon();
    return true;
}

void Door::letIn()
{
    // Before anything stands on the connection: the vault may get another one.
    if (const QString trouble = carryOutShutOut(m_vault).trouble; !trouble.isEmpty())
        m_desk.window.setStatus(Status::Audit, trouble);
    if (!m_vault->isHeld())
        return wayIn(*m_vault) == SlotKind::User ? enter() : showRenewal();
    m_idle.start(m_desk.preferences.lockMinutes.value());
    showOlderScreen();
}

// Whoever came in without a password chooses one and copies a new card before the room opens.
void Door::showRenewal()
{
    m_idle.start(m_desk.preferences.lockMinutes.value());
    m_renewal = std::make_unique<KeyChange>(*m_vault, m_desk.clock, m_cost);
    auto* wizard = new KeysWizard(KeyWish::Recovered, m_renewal->seams());
    connect(wizard, &KeysWizard::left, this, &Door::lock, Qt::QueuedConnection);
    connect(
        wizard, &KeysWizard::done, this,
        [this] {
            m_renewal.reset();
            enter();
        },
        Qt::QueuedConnection);
    m_desk.window.showGate(wizard);
}

void Door::showOlderScreen()
{
    OlderScreen* screen = makeOlderScreen(*m_vault, m_desk.clock, backupPlaces(m_vaultPath, m_desk.preferences));
    connect(screen, &OlderScreen::accepted, this, [this, screen](const QString& reason) {
        try {
            m_vault->acceptOlderState(reason);
        } catch (const Fault& fault) {
            return screen->fail(sentence(fault));
        }
        QMetaObject::invokeMethod(this, &Door::admit, Qt::QueuedConnection); // the screen goes with it
    });
    connect(screen, &OlderScreen::backRequested, this, &Door::lock, Qt::QueuedConnection);
    connect(screen, &OlderScreen::newerRequested, this, &Door::lockAndRestore);
    m_desk.window.showGate(screen);
    screen->setFocus();
}

void Door::lockAndRestore(const QString& backup)
{
    m_restoring = backup;
    lockSoon();
}

void Door::lockSoon()
{
    QMetaObject::invokeMethod(this, &Door::lock, Qt::QueuedConnection); // whatever asks for it goes with the room
}

void Door::enter()
{
    const auto lockAfter = [this](int minutes) {
        m_desk.preferences.lockMinutes.set(minutes);
        m_idle.start(minutes);
    };
    m_session =
        std::make_unique<Session>(*m_vault, m_desk,
                                  Session::Doorway{m_cost, lockAfter, [this] { lockSoon(); }, m_oneBackup,
                                                   [this](const QString& backup) { lockAndRestore(backup); }, &m_throttle},
                                  std::exchange(m_backlog, {}));
    layBallast(m_vaultPath);
    m_desk.preferences.vaultFolder.set(QFileInfo(m_vaultPath).absoluteFilePath());
    m_throttle.right();
    m_desk.window.showWorkspace();
    m_session->returnTo(m_place);
    m_idle.start(m_desk.preferences.lockMinutes.value());
}

// A dialog above the window goes, as with Escape: what was typed in it is a draft. Where one does not let go, it stays.
void Door::openCrisis()
{
    while (QWidget* dialog = QApplication::activeModalWidget())
        if (!dialog->close())
            return;
    if (m_desk.window.menus().offers(Command::Crisis))
        m_desk.window.menus().trigger(Command::Crisis);
}

// Reached by a key only where no shortcut has taken it, and once: as it comes to the window, before any widget.
bool Door::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QWindow*>(watched)) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (isShortcutOf(Command::Cover, key)) {
            m_cover.toggle();
            return true;
        }
        if (m_session && !m_session->kiosk().isUp() && isShortcutOf(Command::LockNow, key)) {
            lockSoon();
            return true;
        }
        if (m_session && !m_session->kiosk().isUp() && QApplication::activeModalWidget() &&
            isShortcutOf(Command::Crisis, key)) {
            openCrisis();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anxin
