// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/changes.h"

#include <QObject>

#include <initializer_list>
#include <utility>

namespace anxin {

// Notes that something a model shows has been changed by a commit. The model says so (`stale`) once, when the program is
// next idle, so that what goes wrong while re-reading is caught where every Fault of the window is; and a model of a hidden
// page may put the reading off until the page is shown. Begins stale: nothing has been read yet.
class Watch final : public QObject {
    Q_OBJECT
public:
    Watch(ChangeNotifier& news, std::initializer_list<Kind> kinds, QObject* parent = nullptr) : QObject(parent), m_kinds(kinds)
    {
        connect(&news, &ChangeNotifier::committed, this, &Watch::look);
    }
    // Calls `read` where there is something new, or `isDue` for another reason. What a Fault interrupts stays stale: half a
    // page must never pass for all there is.
    template <class Read>
    void readIfStale(bool isDue, Read&& read)
    {
        if (!std::exchange(m_stale, false) && !isDue)
            return;
        try {
            read();
        } catch (...) {
            m_stale = true;
            throw;
        }
    }

Q_SIGNALS:
    void stale();

private:
    void look(const ChangeSet& changes)
    {
        const bool touched = std::any_of(m_kinds.begin(), m_kinds.end(), [&](Kind kind) { return changes.touches(kind); });
        if (touched && !std::exchange(m_stale, true))
            QMetaObject::invokeMethod(this, &Watch::stale, Qt::QueuedConnection);
    }

    std::vector<Kind> m_kinds;
    bool m_stale = true;
};

} // namespace anxin
