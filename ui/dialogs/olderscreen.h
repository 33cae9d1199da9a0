// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace anxin {

class MessageBar;

// Between the password and the room, where the vault is older than this PC remembers: the person says why that is right, or
// goes back. It asks and shows; whoever is connected acts.
class OlderScreen final : public QWidget {
    Q_OBJECT
public:
    // `sentence` says what was noticed.
    explicit OlderScreen(const QString& sentence, QWidget* parent = nullptr);
    QLineEdit& reason() { return *m_reason; }
    MessageBar& bar() { return *m_message; }
    void fail(const QString& sentence);
    // There is a backup with more in it.
    void offerNewer(const QString& backup, const QString& when);

Q_SIGNALS:
    void accepted(const QString& reason);
    void backRequested(); // nothing is changed
    void newerRequested(const QString& backup);

private:
    void submit();

    QLineEdit* m_reason;
    MessageBar* m_message;
    MessageBar* m_newer;
    QString m_backup;
};

} // namespace anxin
