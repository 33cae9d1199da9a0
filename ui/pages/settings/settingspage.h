// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/settings/backuppanel.h"
#include "ui/pages/settings/calendarpanel.h"
#include "ui/pages/settings/rulespanel.h"
#include "ui/pages/settings/scalespanel.h"
#include "ui/shell/page.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace anxin {

class MessageBar;
class TextEdit;

// One who can open the vault, as the page shows it.
struct KeyHolder {
    quint32 slot;
    QString name;
    bool isEscrow;
    bool isHere; // came in this time
};

// What the page asks for, because it knows nothing of keys, vaults and timers.
struct SettingsSeams {
    std::function<std::vector<KeyHolder>()> holders;
    std::function<void()> changePassword;
    std::function<void()> renewCard;
    std::function<void()> addUser;
    std::function<void()> addEscrow;
    // Shuts somebody out, while the room locks.
    std::function<void(quint32 slot)> remove;
    // What the log says of a witness code.
    struct Answer {
        Tone tone;
        QString words;
    };
    std::function<Answer(const QString& code)> checkWitness;
    int lockMinutes = 5;
    std::function<void(int minutes)> lockAfter;
    std::function<bool()> isClockBehind = [] { return false; }; // the PC's clock, what the log has seen
    std::function<void()> confirmClock;
    CalendarSeams school;             // may be empty
    BackupSeams backup;               // empty for a vault without a folder
    std::function<void()> answerHere; // a pupil, on this PC; empty where nobody could end it
    ScalesModel* scales = nullptr;    // must outlive the page; null: none are shown
    RulesModel* rules = nullptr;      // likewise
    std::function<void(int row)> editLevel;
    std::function<void(int row)> editRule;
};

// How the room is kept safe, and what the school has settled. Every change applies at once.
class SettingsPage final : public QWidget, public Page {
    Q_OBJECT
public:
    // The chooser must outlive it.
    SettingsPage(SettingsSeams seams, FileChooser& chooser);

    QString title() const override { return tr("Settings"); }
    Icon symbol() const override { return Icon::Settings; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    void checkWitness(const QString& code); // as the field does
    void showBackups();
    void showSchool();
    void showScales();
    void showRules();
    CalendarPanel* school() { return m_school; } // null without its seams
    ScalesPanel* scales() { return m_scales; }   // null without its model
    RulesPanel* rules() { return m_rules; }      // null without its model
    BackupPanel* backups() { return m_backups; } // null for a vault without a folder
    MessageBar& bar() { return *m_bar; }

private:
    QWidget* ways();
    QWidget* people();
    QWidget* locking();
    QWidget* log();
    QWidget* row(const KeyHolder& holder);
    void askRemoval(const KeyHolder& holder);

    SettingsSeams m_seams;
    MessageBar* m_bar; // of the first tab
    QTabBar* m_tabs;
    QStackedWidget* m_panes;
    CalendarPanel* m_school = nullptr;
    ScalesPanel* m_scales = nullptr;
    RulesPanel* m_rules = nullptr;
    BackupPanel* m_backups = nullptr;
    QVBoxLayout* m_holders;
};

} // namespace anxin
