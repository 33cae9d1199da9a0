// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace anxin {

// Where the keyboard begins in a place that comes to the front, be it a page, a step of several, or what is left of one: at its
// start, or focus proxy; else at the button one came for; else at the first list with rows or other control. The place itself
// where it has nothing that takes keys: Tab goes on from there. What is hidden or switched off is passed over.
QWidget& startOfKeys(QWidget& place);
// For a place with controls before the start: a focus proxy would take Tab there and past them. `start` must not go before it.
void setStartOfKeys(QWidget& place, QWidget* start);
// Puts the keyboard there, and that into view.
void beginKeys(QWidget& place);
// Whether a widget could take keys now.
bool takesKeys(const QWidget* widget);

} // namespace anxin
