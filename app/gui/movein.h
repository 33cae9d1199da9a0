// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultfolder.h"
#include "ui/dialogs/filechooser.h"

#include <QObject>
#include <QPointer>

namespace anxin {

class Task;

// Takes a vault that lies on a network share or a stick to a folder of this PC, where it can be opened. Copies beside the
// window; the original is left as it is.
class MoveIn final : public QObject {
    Q_OBJECT
public:
    // Must outlive it.
    explicit MoveIn(FileChooser& chooser) : m_chooser(chooser) {}
    // Waits for what is under way: no half vault is left.
    ~MoveIn() override;

    // Whether a refusal to open is for where the vault lies.
    static bool helps(const VaultRefusal& refusal);

    // Asks for the place, above `above`.
    void ask(QWidget* above, const QString& vaultPath);

Q_SIGNALS:
    void begun();
    void refused(const QString& sentence);
    // `vaultPath`: the copy, to be opened from now on.
    void done(const QString& vaultPath, const QString& sentence);

private:
    void copy(const QString& from, const QString& folder);

    FileChooser& m_chooser;
    QPointer<Task> m_task;
};

} // namespace anxin
