// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

namespace anxin {

class MainWindow;
class Preferences;

// Dresses the program as this workstation prefers, and offers larger text, smaller text, light and dark in the window's
// menu, which are remembered. `asked` wins over what is remembered, for this run.
class Looks {
public:
    // All must outlive it. Before the first `applyTheme`.
    Looks(QApplication& app, Preferences& preferences, std::optional<Appearance> asked);
    void offerIn(MainWindow& window);

private:
    void change(Look look);

    QApplication& m_app;
    Preferences& m_preferences;
    bool m_systemIsDark;
    Look m_look;
};

} // namespace anxin
