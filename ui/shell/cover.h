// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace anxin {

// The boss key: within one event, everything of ours on the screen is a plain calendar. Other windows of ours are hidden,
// popups closed, nothing is animated. The same key takes it away again for 15 seconds; after that it asks for the lock.
class Cover final : public QObject {
    Q_OBJECT
public:
    static constexpr int graceSeconds = 15;

    // The window and the clock must outlive it.
    Cover(QWidget& window, const Clock& clock, QObject* parent = nullptr);
    void toggle();
    bool isUp() const { return !m_sheet.isNull(); }

Q_SIGNALS:
    void lockRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the sheet follows the window's size

private:
    void raise();
    void lower();

    QWidget& m_window;
    const Clock& m_clock;
    QPointer<QWidget> m_sheet;
    QPointer<QWidget> m_focus;
    std::vector<QPointer<QWidget>> m_hidden;
    qint64 m_raisedAt = 0;
};

} // namespace anxin
