// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace anxin {

// For a passphrase: hidden, shown while the eye is held, with a word when Caps Lock seems to be on. No copying, no dragging,
// no input method, no context menu. It still stands on QLineEdit, whose buffer Qt does not wipe; a widget of our own that
// types straight into locked memory replaces it together with the rest of the memory hardening.
class PasswordField final : public QWidget {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);
    bool isEmpty() const;
    // The UTF-8 of what was typed; the field is empty afterwards. The caller puts the bytes into a secret and wipes them.
    QByteArray take();
    // The same without emptying, for a strength estimate or a comparison.
    QByteArray bytes() const;
    void clear();
    QLineEdit* edit() const { return m_edit; } // for labels, focus and tests

Q_SIGNALS:
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_edit;
    QLabel* m_capsHint;
};

// Overwrites before freeing, so that the bytes do not stay in memory. Only sure where nobody else shares them.
void overwrite(QByteArray& bytes);

} // namespace anxin
