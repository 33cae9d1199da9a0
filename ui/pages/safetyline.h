// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"

#include <QString>

#include <functional>
#include <vector>

class QBoxLayout;

namespace anxin {

// What the program knows about the safety of the data, a sentence a line. Quiet where all is well.
struct SafetyLine {
    Tone tone;
    QString text;
};
using SafetyLines = std::function<std::vector<SafetyLine>()>;

// Puts `lines` into `column` in place of what stood there, each with the mark of its tone.
void showIn(QBoxLayout& column, const std::vector<SafetyLine>& lines);

} // namespace anxin
