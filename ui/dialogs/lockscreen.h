// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/throttle.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace anxin {

class MessageBar;
class PasswordField;

// The locked program: one card, one field that always has the focus, nothing about any pupil. It asks and shows; whoever is
// connected derives the key and answers with `unlocked`, `refuse` or `fail`. The throttle must outlive it: it counts for every
// screen at the door.
class LockScreen final : public QWidget {
    Q_OBJECT
public:
    explicit LockScreen(Throttle& throttle, QWidget* parent = nullptr);

    void setVaultLabel(const QString& label);
    void setFooter(const QString& text);  // e.g. the last unlock and the last backup
    void setNote(const QString& text);    // of what goes on behind the screen; empty takes it away
    void setBusy(bool busy);              // while the key is being derived
    void unlocked();                      // forgets tries and message
    void refuse(const QString& sentence); // a wrong passphrase: counts for the throttle
    void fail(const QString& sentence);   // anything else, such as damage: says so and does not count
    // The folder is not there, maybe because its drive is not: waits for it, and offers to begin anew.
    void tellMissing(const QString& path);
    // The folder lies where no vault can be opened safely: says so, and offers to copy it.
    void tellUnsafe(const QString& sentence);
    // Nothing can be asked meanwhile. `words` say what goes on, in place of what was said.
    void wait(const QString& words);
    void endWait();

Q_SIGNALS:
    // UTF-8; the receiver wipes it. The screen is busy until it is answered.
    void unlockRequested(const QByteArray& passphrase);
    void recoveryRequested();
    void anotherRequested();  // another vault than this one
    void newVaultRequested(); // where this one is not there
    void copyRequested();     // to a place where it can be opened

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void submit();
    void follow(); // the throttle: what is enabled and what is said

    Throttle& m_throttle;
    QLabel* m_label;
    PasswordField* m_password;
    QPushButton* m_unlock;
    QProgressBar* m_progress;
    MessageBar* m_message;
    QLabel* m_footer;
    QTimer* m_tick;
    QString m_refusal;
    void (LockScreen::*m_offer)() = &LockScreen::newVaultRequested; // what the message's button asks for
    bool m_isNote = false;                                          // what the message says is not about a try
    bool m_busy = false;
};

} // namespace anxin
