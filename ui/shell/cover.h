// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QWidget;

namespace anxin {

// The boss key: within one event, everything of ours on the screen is a plain calendar. Other windows of ours are hidden,
// popups closed, nothing is animated. The same key takes it away again for 15 seconds; after that, and in any case after a
// minute, it asks for the lock. The calendar then stays until the key is pressed: what it covers is the lock screen.
class Cover final : public QObject {
    Q_OBJECT
public:
    static constexpr int graceSeconds = 15;
    static constexpr int lockSeconds = 60;

    // The window and the clock must outlive it.
    Cover(QWidget& window, const Clock& clock, QObject* parent = nullptr);
    void toggle();
    bool isUp() const { return !m_sheet.isNull(); }
    // Called once a second while it is up; public for tests, which move the clock.
    void check();

Q_SIGNALS:
    void lockRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the sheet follows the window's size

private:
    void raise();
    void lower();
    void askForLock();
    qint64 secondsUp() const;

    QWidget& m_window;
    const Clock& m_clock;
    QPointer<QWidget> m_sheet;
    QPointer<QWidget> m_focus;
    std::vector<QPointer<QWidget>> m_hidden;
    QTimer m_tick;
    qint64 m_raisedAt = 0;
};

} // namespace anxin
