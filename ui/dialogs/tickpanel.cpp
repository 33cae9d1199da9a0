// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tickpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>

namespace anxin {

namespace {
constexpr int panelWidth = 330;
} // namespace

TickPanel::TickPanel(PupilTicks& ticks)
{
    auto* list = new ListView;
    list->setModel(&ticks);
    list->setAccessibleName(tr("Pupils; the space bar ticks"));
    QLabel* count = muted({});
    const auto follow = [&ticks, count, list] {
        count->setText(tr("Ticked: %1 of %2")
                           .arg(list->locale().toString(ticks.ticked().size()), list->locale().toString(ticks.rowCount())));
    };
    connect(&ticks, &PupilTicks::changed, this, follow);
    follow();
    setLayout(vertical({cardTitle(tr("For whom")), grow(list), count}, 8));
    setFixedWidth(scaled(panelWidth, this));
}

} // namespace anxin
