// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace anxin {

class MessageBar;

// The lock screen's second way in: the 48 digits of the recovery card. It asks and shows; whoever is connected answers.
class RecoveryScreen final : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryScreen(QWidget* parent = nullptr);
    void setBusy(bool busy);
    void fail(const QString& sentence);
    QLineEdit& digits() { return *m_digits; }

Q_SIGNALS:
    void unlockRequested(const QString& typed);
    void backRequested(); // to the password

private:
    void submit();

    QLineEdit* m_digits;
    QPushButton* m_unlock;
    QProgressBar* m_progress;
    MessageBar* m_message;
};

} // namespace anxin
