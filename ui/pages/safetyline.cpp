// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/safetyline.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace anxin {

namespace {
IconLabel* markOf(Tone tone)
{
    constexpr int size = 18;
    switch (tone) {
    case Tone::Ok: return new IconLabel(Icon::Shield, size, &Tokens::ok);
    case Tone::Danger: return new IconLabel(Icon::Alert, size, &Tokens::danger);
    case Tone::Warn: return new IconLabel(Icon::Alert, size, &Tokens::warn);
    default: return new IconLabel(Icon::Info, size, &Tokens::text2);
    }
}
} // namespace

void showIn(QBoxLayout& column, const std::vector<SafetyLine>& lines)
{
    emptyOut(column);
    for (const SafetyLine& line : lines)
        column.addWidget(panel(horizontal({aligned(markOf(line.tone), Qt::AlignTop), grow(bodyText(line.text))}, 8)));
}

} // namespace anxin
