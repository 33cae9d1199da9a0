// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/urgent.h"

#include <functional>

namespace anxin {

class MainWindow;

// Says above every page who is to be seen today, and leads there. Takes its words away with it.
class UrgentBar final {
public:
    // What is done about one pupil, and where several are.
    struct Ways {
        std::function<void(StudentId)> firstContact;
        std::function<void()> showAll;
    };
    // All must outlive the bar.
    UrgentBar(MainWindow& window, TriageService& triage, RegisterService& registered, ChangeNotifier& news, const Clock& clock,
              Ways ways);
    ~UrgentBar();

private:
    void tell();

    MainWindow& m_window;
    Urgent m_urgent;
};

} // namespace anxin
