// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/likelysamepupils.h"

#include "core/base/clock.h"
#include "ui/models/words.h"

#include <QHash>

namespace anxin {

LikelySamePupils::LikelySamePupils(MergeService& merges, RegisterService& registered, ChangeNotifier& news, const Clock& clock)
    : m_merges(merges),
      m_register(registered),
      m_clock(clock),
      m_watch(news, {Kind::Student, Kind::StudentMerge, Kind::KeptApart, Kind::ClassUnit})
{
    connect(&m_watch, &Watch::stale, this, &LikelySamePupils::stale);
}

void LikelySamePupils::refreshIfStale()
{
    m_watch.readIfStale(false, [this] { refresh(); });
}

void LikelySamePupils::refresh()
{
    m_pairs = m_merges.proposals();
    QHash<qint64, QString> units;
    for (const Stored<ClassUnit>& unit : m_register.classes())
        units.insert(unit.id.rowId(), labelOf(unit.value, m_clock.today()));
    const auto words = [&](StudentId id) {
        const auto student = m_register.student(id);
        if (!student)
            return QString();
        const auto& unit = student->value.classUnit;
        return factLine({student->value.name, unit ? units.value(unit->rowId()) : tr("no class"),
                         student->value.studentNo ? tr("No. %1").arg(*student->value.studentNo) : QString()});
    };
    std::vector<ShownRow> rows;
    for (const LikelySame& pair : m_pairs) {
        ShownRow row{words(pair.one), tr("and %1").arg(words(pair.other)), sentence(pair.sign)};
        if (needsCertainty(pair.cautions)) {
            row.pill = tr("look closely");
            row.tone = Tone::Warn;
        }
        rows.push_back(std::move(row));
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT refreshed();
}

} // namespace anxin
