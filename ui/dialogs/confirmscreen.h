// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace anxin {

class MessageBar;
class PasswordField;
class Task;
class Throttle;

struct ConfirmSeams {
    // Compares beside the window, in about a second. UTF-8, wiped by who gives it.
    std::function<Task*(const QByteArray& password, std::function<void(bool isRight)> done)> check;
};

// Asks whoever is in the room for their password, before something that only they may do. Emits `done` or `left`, once.
class ConfirmScreen final : public QWidget {
    Q_OBJECT
public:
    // The throttle must outlive it. `why`: what is asked for, where it is not about who opens the vault.
    ConfirmScreen(ConfirmSeams seams, Throttle& throttle, const QString& why = {});

    void submit();
    PasswordField& password() { return *m_password; }
    MessageBar& bar() { return *m_bar; }

Q_SIGNALS:
    void done();
    void left();

private:
    void answered(bool isRight);
    void setBusy(bool busy);

    ConfirmSeams m_seams;
    Throttle& m_throttle;
    MessageBar* m_bar;
    PasswordField* m_password;
    QPushButton* m_goOn;
    bool m_busy = false;
};

} // namespace anxin
