// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"

namespace anxin {

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
