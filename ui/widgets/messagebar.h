// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace anxin {

class IconLabel;

// What the page has to say, in the layout above what it is about: never an overlay, never for "saved". Hidden until it is
// told something; assistive technology is told as well.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    // `action` labels a button at the right that emits `acted`; empty for none. Danger and warning stay until closed.
    void show(Tone tone, const QString& text, const QString& action = {});
    using QFrame::show;
    void clear();
    // Without the button that closes it: it stays until what it speaks of is over.
    void setLasting();
    QPushButton& action() { return *m_action; }
    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void acted();

private:
    Tone m_tone = Tone::Neutral;
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace anxin
