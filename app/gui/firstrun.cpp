// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/firstrun.h"

#include "app/gui/backupdesk.h"
#include "app/gui/keychange.h"
#include "app/gui/mending.h"
#include "app/gui/movein.h"
#include "core/services/registerservice.h"
#include "core/vault/newvault.h"
#include "ui/dialogs/firstrun/firstrunwizard.h"
#include "ui/shell/runtask.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace anxin {

namespace {
std::optional<QString> folderProblem(const QString& folder)
{
    const auto obstacle = obstacleToVault(folder);
    return obstacle ? std::optional(sentence(*obstacle)) : std::nullopt;
}

// Somewhere that is not lost together with the vault.
std::optional<QString> backupFolderProblem(const QString& folder, const QString& vault)
{
    const QFileInfo chosen(folder);
    if (!chosen.isDir() || !chosen.isWritable())
        return FirstRun::tr("Nothing can be written into this folder. Please choose another, or put the stick in again.");
    if (isOnSameDisk(folder, QFileInfo(vault).absolutePath()))
        return FirstRun::tr("This folder lies on the same disk as the vault, so both would be lost together. Please choose a "
                            "stick or another drive, or “Later”.");
    return std::nullopt;
}

QString vaultName()
{
    return FirstRun::tr("Counselling room") + QStringLiteral(".anxin");
}
} // namespace

FirstRun::FirstRun(const Clock& clock, Cost cost)
    : m_clock(clock),
      m_cost(std::move(cost)),
      m_cardPrinter(clock, m_chooser, [this] {
          return CardPrinter::Subject{m_keys->header.vaultId, {}};
      })
{
    initCrypto(); // before the first password is judged
}

void FirstRun::askForVault(QWidget* above, FirstRunSeams::Refused refused)
{
    m_chooser.chooseFolder(above, tr("Open a vault"), [this, refused = std::move(refused)](const QString& folder) {
        if (const auto problem = vaultProblem(folder))
            return refused(*problem);
        QMetaObject::invokeMethod( // once what asked is idle: whoever hears this takes it away
            this, [this, folder] { Q_EMIT existingChosen(folder); }, Qt::QueuedConnection);
    });
}

std::optional<QString> FirstRun::vaultProblem(const QString& folder)
{
    if (Mending::isPlainlyDamaged(folder))
        return std::nullopt;                       // the door offers what can be done
    const auto opened = VaultFolder::open(folder); // and lets go of it at once
    if (opened || MoveIn::helps(opened.error()))   // which the door offers to copy
        return std::nullopt;
    return sentence(opened.error());
}

FirstRunWizard* FirstRun::makeWizard()
{
    FirstRunSeams seams;
    seams.judge = judgeTyped;
    seams.makeKeys = [this](const QByteArray& password, const QString& label, std::function<void(QStringList)> done) {
        return makeKeys(password, label, std::move(done));
    };
    seams.card = m_cardPrinter.printing();
    seams.folderProblem = folderProblem;
    seams.chooseFolder = [](const QString& folder) {
        const QString above =
            QFileDialog::getExistingDirectory(nullptr, tr("Where shall the vault lie?"), QFileInfo(folder).path());
        return above.isEmpty() ? QString() : QDir(above).filePath(vaultName());
    };
    seams.backupFolderProblem = backupFolderProblem;
    seams.chooseBackupFolder = [this](QWidget* above, const FileChooser::Then& then) {
        m_chooser.chooseFolder(above, tr("Where shall copies of the backups go?"), then);
    };
    seams.finish = [this](const FirstRunAnswers& answers) { return finish(answers); };
    seams.openExisting = [this](QWidget* above, FirstRunSeams::Refused refused) { askForVault(above, std::move(refused)); };
    const QString folder = QDir::home().filePath(vaultName());
    seams.restore = [this, folder](QWidget* above) { Q_EMIT backupWanted(above, folder); };
    seams.demo = DemoOffer::Yes;
    return new FirstRunWizard(std::move(seams), folder);
}

Task* FirstRun::makeKeys(const QByteArray& password, const QString& label, std::function<void(QStringList)> done)
{
    return runTask(
        this,
        [secret = secretOf(password), label, cost = m_cost, &clock = m_clock](Progress&) {
            return createKeys(secret, label, cost(clock));
        },
        [this, done = std::move(done)](CreatedKeys keys) {
            m_keys = std::move(keys);
            done(groupsOf(m_keys->code));
        });
}

std::optional<QString> FirstRun::finish(const FirstRunAnswers& answers)
{
    if (!m_keys)
        return tr("Please go back to the step “Password” and choose it once more.");
    // A copy: the card is on paper already, and stays valid for another try.
    CreatedKeys keys{m_keys->header, m_keys->keys.copy(), m_keys->code.copy()};
    auto created = createVault(answers.folder, std::move(keys), m_clock, [&answers](Vault& vault, const RecoveryCode&) {
        RegisterService(vault).setUp(answers.school);
        return true;
    });
    if (!created)
        return sentence(created.error());
    m_keys.reset();
    m_vault = std::move(created->vault);
    // Once the wizard is idle: whoever hears this takes it away.
    QMetaObject::invokeMethod(
        this, [this, answers] { Q_EMIT made(answers); }, Qt::QueuedConnection);
    return std::nullopt;
}

} // namespace anxin
