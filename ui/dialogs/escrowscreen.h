// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <optional>

namespace anxin {

class MessageBar;
class TextEdit;

// What the screen asks for, because it knows nothing of keys.
struct EscrowSeams {
    // The check digits of a public line; or a sentence, where it is none.
    struct Read {
        QString checkDigits;
        QString trouble;
    };
    std::function<Read(const QString& line)> read;
    // The text of a file that the person chooses; `then` is not called where they change their mind or it cannot be read.
    std::function<void(QWidget* above, std::function<void(const QString& text)> then)> fromFile;
    // Lets the key's holder in; a sentence where it did not work, and then nothing has changed.
    std::function<std::optional<QString>(const QString& line, const QString& holder)> add;
};

// Lets the holder of an escrow key open the vault: their line, their name, and the check digits as they read them out, so that
// a line which was changed on its way is noticed. Emits `done` or `left`, once.
class EscrowScreen final : public QWidget {
    Q_OBJECT
public:
    explicit EscrowScreen(EscrowSeams seams, QWidget* parent = nullptr);

    void submit();
    TextEdit& line() { return *m_line; }
    TextEdit& holder() { return *m_holder; }
    TextEdit& check() { return *m_check; }
    MessageBar& bar() { return *m_bar; }

Q_SIGNALS:
    void done();
    void left();

private:
    std::optional<QString> obstacle();

    EscrowSeams m_seams;
    MessageBar* m_bar;
    TextEdit* m_line;
    TextEdit* m_holder;
    TextEdit* m_check;
};

} // namespace anxin
