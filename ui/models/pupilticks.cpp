// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pupilticks.h"

#include "ui/models/studentconsents.h"
#include "ui/models/words.h"

namespace anxin {

PupilTicks::PupilTicks(std::vector<Pupil> pupils, ConsentPurpose purpose, QObject* parent)
    : Ticks(parent),
      m_pupils(std::move(pupils)),
      m_purpose(purpose)
{
    tickAnew();
}

void PupilTicks::tickAnew()
{
    beginResetModel();
    m_ticked.clear();
    for (const Pupil& pupil : m_pupils) {
        const ConsentStanding standing = pupil.standings[m_purpose];
        m_ticked.push_back(standing != ConsentStanding::Declined && standing != ConsentStanding::Withdrawn);
    }
    endResetModel();
}

void PupilTicks::setPurpose(ConsentPurpose purpose)
{
    if (purpose == m_purpose)
        return;
    m_purpose = purpose;
    tickAnew();
}

std::vector<StudentId> PupilTicks::ticked() const
{
    std::vector<StudentId> all;
    for (std::size_t at = 0; at < m_pupils.size(); ++at)
        if (m_ticked[at])
            all.push_back(m_pupils[at].id);
    return all;
}

int PupilTicks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pupils.size());
}

QVariant PupilTicks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const Pupil& pupil = m_pupils[at];
    const ConsentStanding standing = pupil.standings[m_purpose];
    switch (role) {
    case Qt::DisplayRole: return pupil.name;
    case TrailingRole: return pupil.number;
    case PillRole: return standing == ConsentStanding::NotAsked ? QString() : label(standing);
    case PillToneRole: return static_cast<int>(toneOf(standing));
    case Qt::CheckStateRole: return m_ticked[at] ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return factLine({pupil.name, label(standing), pupil.number});
    default: return {};
    }
}

void PupilTicks::tick(int row, bool isTicked)
{
    m_ticked[static_cast<std::size_t>(row)] = isTicked;
}

} // namespace anxin
