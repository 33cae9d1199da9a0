// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/scaleticks.h"

#include "ui/models/codings.h"
#include "ui/models/words.h"
#include "ui/theme/tone.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

ScaleTicks::ScaleTicks(const Catalogue& catalogue, const std::vector<CampaignScale>& planned, QObject* parent) : Ticks(parent)
{
    for (const Definition* newest : catalogue.all()) {
        ScaleRow row{newest, {newest->id, newest->version}};
        if (const auto known = std::ranges::find(planned, newest->id, &CampaignScale::scale); known != planned.end()) {
            row.plan = *known;
            row.isTicked = true;
            if (const Definition* then = catalogue.find(known->scale, known->version))
                row.definition = then;
        }
        m_rows.push_back(std::move(row));
    }
    // What is given stands at the top, where it is seen without scrolling.
    std::ranges::stable_partition(m_rows, &ScaleRow::isTicked);
}

std::vector<CampaignScale> ScaleTicks::ticked() const
{
    std::vector<CampaignScale> all;
    for (const ScaleRow& row : m_rows)
        if (row.isTicked)
            all.push_back(row.plan);
    std::ranges::sort(all, {}, &CampaignScale::scale);
    return all;
}

void ScaleTicks::setCoding(int row, const QString& coding)
{
    ScaleRow& changed = m_rows.at(static_cast<std::size_t>(row));
    if (changed.plan.coding == coding)
        return;
    changed.plan.coding = coding;
    changed.isTicked = changed.isTicked || !coding.isEmpty();
    Q_EMIT dataChanged(index(row), index(row));
}

void ScaleTicks::tick(int row, bool isTicked)
{
    m_rows.at(static_cast<std::size_t>(row)).isTicked = isTicked;
}

int ScaleTicks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScaleTicks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScaleRow& row = rowAt(index.row());
    const QString title = row.definition->title(QLocale());
    const QString items = tr("Items: %1").arg(row.definition->items.size());
    const QString coding = row.plan.coding.isEmpty() ? QString() : codingWords(*row.definition, row.plan.coding);
    switch (role) {
    case Qt::DisplayRole: return title;
    case SecondLineRole: return factLine({items, tr("edition %1").arg(row.plan.version), coding});
    case Qt::CheckStateRole: return row.isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return factLine({title, items, coding});
    default: return {};
    }
}

} // namespace anxin
