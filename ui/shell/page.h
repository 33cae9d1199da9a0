// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QString>

class QWidget;

namespace anxin {

// A place in the room, as the main window sees it: `class CasesPage : public QWidget, public Page`. Its constructor takes its
// model and the seams it needs, builds one layout expression, connects, ends. A page keeps its own scroll and selection.
class Page {
public:
    virtual ~Page() = default;
    virtual QString title() const = 0; // short, for the navigation
    virtual Icon symbol() const = 0;
    virtual QWidget& widget() = 0; // usually *this
    // Each time the page comes to the front: models that postponed a refresh while hidden do it now.
    virtual void refreshIfStale() {}
    // False keeps the page in front; it then has said why in its message bar. What was typed is a draft, so most may go.
    virtual bool canLeave() { return true; }
};

} // namespace anxin
