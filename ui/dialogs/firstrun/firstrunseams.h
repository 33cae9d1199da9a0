// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/school/school.h"
#include "ui/dialogs/steps/cardprinting.h"
#include "ui/dialogs/steps/passwordstep.h"

#include <optional>

namespace anxin {

class Task;

// How the register is to be filled.
enum class FirstRoster : quint8 { ImportNow, Later, Demo };

enum class DemoOffer : quint8 { No, Yes };

// All that the wizard has asked.
struct FirstRunAnswers {
    School school;
    QString folder; // of the vault
    FirstRoster roster;
    QString backupFolder; // on another medium; empty for later
};

// What the wizard cannot do itself, because it knows nothing of keys and vaults. Passwords are UTF-8, wiped by who gives
// them.
struct FirstRunSeams {
    JudgePassword judge;
    // Makes keys on a worker thread, in memory only, and then gives the eight groups of the recovery code. The task ends
    // without `done` where it failed; the person is then told by the window.
    std::function<Task*(const QByteArray& password, const QString& label, std::function<void(QStringList)> done)> makeKeys;
    CardPrinting card;
    // Why no vault can be made in this folder; nothing where one can.
    std::function<std::optional<QString>(const QString& folder)> folderProblem;
    // Another place for the vault; empty where the person changed their mind.
    std::function<QString(const QString& folder)> chooseFolder;
    // A folder for copies of the backups; `then` is not called where the person changed their mind.
    std::function<void(QWidget* above, std::function<void(const QString& folder)> then)> chooseBackupFolder;
    // Why they should not lie there; nothing where they may. `vault`: the folder it will lie in.
    std::function<std::optional<QString>(const QString& folder, const QString& vault)> backupFolderProblem;
    // Makes the vault with the keys made last, and then takes the wizard away once it is idle. A sentence where it did not
    // work; nothing has been written then.
    std::function<std::optional<QString>(const FirstRunAnswers& answers)> finish;
    // Leaves the wizard for a vault that is there already, if the person finds one; else says why not, in a sentence.
    using Refused = std::function<void(const QString& why)>;
    std::function<void(QWidget* above, Refused refused)> openExisting;
    // Leaves the wizard for a backup, if the person finds one.
    std::function<void(QWidget* above)> restore;
    DemoOffer demo = DemoOffer::No;
};

} // namespace anxin
