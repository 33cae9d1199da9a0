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
class QRadioButton;

namespace anxin {

class MessageBar;
class PasswordField;
class Throttle;

// What a MendScreen is about, in words.
struct MendOffer {
    QString title;
    QString explanation;
    QString into;      // what becomes of the vault that is there; empty where only a new folder is possible
    QString newFolder; // proposal; empty where only the vault that is there is possible
    QString action;    // on the button
};

// What was typed to get in. Passwords are UTF-8; the receiver wipes them.
struct MendSecrets {
    QString card; // digits; empty where it is the password
    QByteArray password;
    QByteArray then; // of the time of the backup; empty where it was not asked for
};

// Asks for the password, or the recovery card, and where the restored or rescued vault shall lie. It asks and shows; whoever is
// connected works.
class MendScreen final : public QWidget {
    Q_OBJECT
public:
    // Chooser and throttle must outlive it.
    MendScreen(const MendOffer& offer, FileChooser& chooser, Throttle& throttle, CardDigits::Slip slip);
    PasswordField& password() { return *m_password; }
    PasswordField& passwordThen() { return *m_passwordThen; }
    QLineEdit& digits() { return m_digits->edit(); }
    void useCard(bool card); // as by its button
    QRadioButton& anew() { return *m_anew; }
    QLineEdit& folder() { return *m_folder; }
    MessageBar& bar() { return *m_message; }
    void submit();

    void setBusy(bool busy);
    void fail(const QString& sentence);
    void refuse(const QString& sentence); // a wrong password: counts for the throttle
    // The backup was made under another password: asks for that one too.
    void askPasswordThen(const QString& sentence);

Q_SIGNALS:
    // `folder`: a new one; empty for the vault that is there. Busy until it is answered.
    void submitted(const QString& folder, const anxin::MendSecrets& secrets);
    void backRequested();

private:
    QWidget* target(const MendOffer& offer, FileChooser& chooser);
    bool isByCard() const;
    void focusSecret();

    Throttle& m_throttle;
    MessageBar* m_message;
    QRadioButton* m_into;
    QRadioButton* m_anew;
    QLineEdit* m_folder;
    PasswordField* m_password;
    PasswordField* m_passwordThen;
    CardDigits* m_digits;
    QWidget* m_byPassword;
    QWidget* m_then;
    QPushButton* m_other;
    QProgressBar* m_progress;
    QPushButton* m_action;
    QPushButton* m_back;
    bool m_busy = false;
};

} // namespace anxin
