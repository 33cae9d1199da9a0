// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/tone.h"

#include <QRectF>

class QPainter;

namespace anxin {

// ○ ◐ ◆ ▲ by rank 0 to 3, inside `rect`, in the tone of the rank: the shape alone tells the level, also without colour.
// Higher ranks are drawn as 3, lower ones as 0.
void drawLevel(QPainter& painter, const QRectF& rect, int rank, const Tokens& tokens);
Tone toneOfLevel(int rank);

} // namespace anxin
