// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/models/backuplist.h"
#include "ui/pages/safetyline.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace anxin {

class MessageBar;
class ProgressStrip;
class TableView;
class Task;

// What the panel asks for, because it knows nothing of vaults and keys.
struct BackupSeams {
    using Told = std::function<void(Tone tone, const QString& words)>;
    // Long work under way: `stop` asks it to end; what became of it is told in any case. Without a task it has been told
    // already.
    struct Work {
        Task* task = nullptr;
        std::function<void()> stop;
    };

    SafetyLines lines;
    // Reads every byte of every backup in both places. Without a task it is done already.
    std::function<Task*(std::function<void(std::vector<ShownBackup>)> done)> list;
    std::function<Work(Told)> backUp;
    // Where copies go; empty where no folder has been chosen yet.
    std::function<QString()> otherFolder;
    std::function<Work(const QString& folder, Told)> copyTo;
    // Whether the newest of each place can be restored; changes nothing.
    std::function<Work(Told)> tryOut;
    // The room locks, and the lock screen goes on from there.
    std::function<void(const QString& path)> restore;

    explicit operator bool() const { return static_cast<bool>(list); }
};

// Backups of the vault: how it stands with them, making one, putting one on another medium, trying one out, going back to one.
class BackupPanel final : public QWidget {
    Q_OBJECT
public:
    // The chooser must outlive it.
    BackupPanel(BackupSeams seams, FileChooser& chooser);
    // Reads the list anew, which may take a while.
    void open();

    void backUp();
    void copy(); // to the folder of the last time, or one that is asked for
    void tryOut();
    void restore(); // the chosen one; asks once more
    TableView& view() { return *m_view; }
    MessageBar& bar() { return *m_bar; }

private:
    QWidget* deeds();
    QWidget* backups();
    BackupSeams::Told told();
    void chooseFolder();
    void copyTo(const QString& folder);
    void begin(BackupSeams::Work work, const QString& what);
    void follow();

    BackupSeams m_seams;
    FileChooser& m_chooser;
    BackupListModel m_backups;
    QVBoxLayout* m_lines;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    QLabel* m_other;
    QPushButton* m_choose;
    QWidget* m_deeds = nullptr;
    TableView* m_view;
    QPushButton* m_restore;
    QPointer<Task> m_task;
};

} // namespace anxin
