// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/carddigits.h"
#include "ui/dialogs/filechooser.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace anxin {

class MessageBar;
class PasswordField;

// The lock screen's other ways in: the 48 digits of the recovery card, or the file of an escrow key with its password. It asks
// and shows; whoever is connected answers.
class RecoveryScreen final : public QWidget {
    Q_OBJECT
public:
    // The chooser must outlive it.
    RecoveryScreen(FileChooser& chooser, CardDigits::Slip slip);
    void setBusy(bool busy);
    void fail(const QString& sentence);
    CardDigits& card() { return *m_digits; }
    QLineEdit& digits() { return m_digits->edit(); }
    QLineEdit& escrowFile() { return *m_escrowFile; }
    PasswordField& escrowPassword() { return *m_escrowPassword; }
    void useEscrow(); // as by its button

Q_SIGNALS:
    void unlockRequested(const QString& typed);
    // The password is UTF-8; the receiver wipes it.
    void escrowRequested(const QString& file, const QByteArray& password);
    void backRequested(); // to the password

private:
    void submit();
    QWidget* escrow(FileChooser& chooser);

    QLabel* m_title;
    CardDigits* m_digits;
    QWidget* m_card;
    QLineEdit* m_escrowFile;
    PasswordField* m_escrowPassword;
    QWidget* m_escrow;
    QPushButton* m_other;
    QPushButton* m_unlock;
    QProgressBar* m_progress;
    MessageBar* m_message;
};

} // namespace anxin
