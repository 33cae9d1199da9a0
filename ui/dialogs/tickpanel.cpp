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

TickPanel::TickPanel(QAbstractItemModel& ticks, const QString& title, const QString& rows) : m_list(new ListView)
{
    m_list->setModel(&ticks);
    m_list->setAccessibleName(rows);
    QLabel* count = muted({});
    const auto follow = [&ticks, count, list = m_list] {
        int ticked = 0;
        for (int row = 0; row < ticks.rowCount(); ++row)
            ticked += ticks.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
        count->setText(tr("Ticked: %1 of %2").arg(list->locale().toString(ticked), list->locale().toString(ticks.rowCount())));
    };
    connect(&ticks, &QAbstractItemModel::dataChanged, this, follow);
    connect(&ticks, &QAbstractItemModel::modelReset, this, follow);
    follow();
    setLayout(vertical({cardTitle(title), grow(m_list), count}, 8));
    setFixedWidth(scaled(panelWidth, this));
}

} // namespace anxin
