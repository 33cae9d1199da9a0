// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/crisisservice.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Crises from the first word to the look back, with everybody who stays with somebody meanwhile.
class CrisisActs {
public:
    explicit CrisisActs(YearRoom& room) : m_room(room) {}
    std::vector<YearAct> acts();

private:
    bool begin(qint64 pupil);
    bool describe(qint64 pupil);
    bool report(qint64 pupil);
    bool tickDuty(qint64 pupil);
    bool reportDuty(qint64 pupil);
    bool startWatch(qint64 pupil);
    bool handOn(qint64 pupil);
    bool endWatch(qint64 pupil);
    bool addAffected(qint64 pupil);
    bool lookIn(qint64 pupil);
    bool endAffected(qint64 pupil);
    bool close(qint64 pupil);
    bool lookBack(qint64 pupil);

    using Event = std::pair<const qint64, CrisesModel::Event>;
    Event* anyOpen();
    CrisisEntry reportTo(const Event& event) const;
    std::optional<QTime> anyMinute();

    YearRoom& m_room;
    CrisesModel& m_model = m_room.model.crises;
    CrisisService m_crises{*m_room.vault};
};

} // namespace anxin
