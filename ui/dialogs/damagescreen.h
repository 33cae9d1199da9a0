// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

// In front of a vault that does not open because it is damaged: what is damaged, what is safe, what can be done. It shows and
// asks; whoever is connected acts.
class DamageScreen final : public QWidget {
    Q_OBJECT
public:
    explicit DamageScreen(const QStringList& findings, QWidget* parent = nullptr);
    // What has been found of backups; `newest`: when the newest whole one was made, empty where there is none.
    void setBackups(const QString& sentence, const QString& newest);
    // Where not: why nothing can be saved page by page.
    void setRescuable(bool rescuable, const QString& whyNot = {});
    // The key file of a backup opens the vault as it is, and nothing is lost: then that comes first. `when`: when it was made.
    void offerKeyFile(const QString& when);

Q_SIGNALS:
    void keyFileRequested();
    void newestRequested();
    void otherRequested(); // another backup, which a person looks for
    void rescueRequested();
    void backRequested(); // nothing is changed

private:
    QLabel* m_backups;
    QPushButton* m_keyFile;
    QLabel* m_keyFileWords;
    QPushButton* m_newest;
    QPushButton* m_other;
    QPushButton* m_rescue;
    QLabel* m_rescueWords;
};

} // namespace anxin
