// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"
#include "core/services/triageservice.h"
#include "ui/models/watch.h"

#include <QTimer>

namespace anxin {

// Pupils who are to be seen at once or today because of a critical answer, and with whom nobody has spoken yet: said above
// every page until somebody has. Reads itself anew, because it must not wait until a page is shown; a Fault ends in the
// event loop.
class Urgent final : public QObject {
    Q_OBJECT
public:
    // All must outlive it.
    Urgent(TriageService& triage, RegisterService& registered, ChangeNotifier& news, const Clock& clock);

    // The most urgent first.
    const std::vector<StudentId>& pupils() const { return m_pupils; }
    // For the person; empty where nobody waits.
    QString words() const { return m_words; }
    void read();

Q_SIGNALS:
    void changed();

private:
    TriageService& m_triage;
    RegisterService& m_register;
    const Clock& m_clock;
    Watch m_watch;
    QTimer m_everyMinute; // how long they have waited
    std::vector<StudentId> m_pupils;
    QString m_words;
};

} // namespace anxin
