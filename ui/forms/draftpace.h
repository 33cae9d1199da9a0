// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace anxin {

// When what is being typed is to be kept: 600 ms after the last key, and never later than 5 s after the first key that is not
// kept yet. More than that no ending may cost, not even a power cut.
class DraftPace final : public QObject {
    Q_OBJECT
public:
    DraftPace();
    void typed();
    // It is kept, or there is nothing to keep any more.
    void done();
    // It could not be kept; the next key tries again.
    void failed();
    bool isWaiting() const { return m_isWaiting; } // whether something is not kept yet

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
    QElapsedTimer m_waiting; // since the first key that is not kept, or since the last try
    bool m_isWaiting = false;
};

} // namespace anxin
