// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/paperpupils.h"

#include "ui/models/words.h"
#include "ui/theme/tone.h"

namespace anxin {

void PaperPupils::show(const std::vector<PaperPupil>& pupils)
{
    beginResetModel();
    m_rows.clear();
    for (const PaperPupil& pupil : pupils)
        m_rows.push_back({pupil, {}});
    endResetModel();
}

void PaperPupils::show(const std::vector<PaperEntry::Begun>& begun)
{
    beginResetModel();
    m_rows.clear();
    for (const PaperEntry::Begun& paper : begun)
        m_rows.push_back({paper.pupil, tr("questions to go: %1").arg(paper.left)});
    endResetModel();
}

int PaperPupils::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaperPupils::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return row.pupil.name;
    case SecondLineRole: return factLine({row.pupil.classLabel, row.pupil.number});
    case TrailingRole: return row.trailing;
    case Qt::AccessibleTextRole: return factLine({row.pupil.line(), row.trailing});
    default: return {};
    }
}

} // namespace anxin
