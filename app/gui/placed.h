// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"

namespace anxin {

// Where a session ended, for the one after the lock.
struct InFront {
    int page = 0;       // as the window counts
    QString pupil = {}; // whom it is about, as uid; empty where nobody
    QString file = {};  // the uid of the case file, open or closed; empty where none
};

// A page, which the window owns, and where it stands there.
template <class P>
struct Placed {
    P* page = nullptr;
    int index = 0;
    P* operator->() const { return page; }
};

template <class P>
Placed<P> placed(MainWindow& window, std::unique_ptr<P> page, Navigation::Place place = Navigation::Place::Top)
{
    P* const shown = page.get();
    return {shown, window.addPage(std::move(page), place)};
}

} // namespace anxin
