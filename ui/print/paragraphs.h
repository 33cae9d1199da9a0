// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheet.h"

namespace anxin {

// A text below the one before, over the full width.
struct Paragraph {
    QString text;
    Type type{11};
    qreal after = 2 * sheet::millimetre;
    bool keepsNext = false; // not the last on its page: a title stays with what it is the title of
    Frame frame = Frame::None;
    QString mark = {};         // at the left, on the height of its first line
    bool isBesideMark = false; // leaves the room for one, also where there is none
};

// On as many A4 pages as they need, each with `footer` and its number. A paragraph is broken only where it would not fit on a
// page of its own.
QByteArray paragraphsPdf(const std::vector<Paragraph>& paragraphs, const QString& footer);

} // namespace anxin
