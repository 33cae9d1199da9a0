// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/care/careservice.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Levels, case files, and what is written, planned, reviewed and handed over in them.
class CaseActs {
public:
    explicit CaseActs(YearRoom& room) : m_room(room) {}
    std::vector<YearAct> acts();

private:
    bool setLevel(qint64 pupil);
    bool takeOff(qint64 pupil);
    bool openFile(qint64 pupil);
    bool editFile(qint64 pupil);
    bool closeFile(qint64 pupil);
    bool writeNote(qint64 pupil);
    bool rewriteNote(qint64 pupil);
    bool signNote(qint64 pupil);
    bool firstNote(qint64 pupil);
    bool addToNote(qint64 pupil);
    bool addMeasure(qint64 pupil);
    bool moveMeasure(qint64 pupil);
    bool endMeasure(qint64 pupil);
    bool writeSafetyPlan(qint64 pupil);
    bool review(qint64 pupil);
    bool handOver(qint64 pupil);
    bool receive(qint64 pupil);
    bool withdraw(qint64 pupil);
    std::optional<Stored<HandOver>> anyOnItsWay();

    // A note of the pupil's open file that is signed, or is not yet; null where there is none.
    std::pair<const qint64, CasesModel::Note>* anyNote(qint64 pupil, bool isSigned);
    SuicideInquiry anySaid();
    QString anyOwner();
    void passOn(CasesModel::File& file, const QString& to);
    std::optional<Stored<CareMeasure>> anyOpenMeasure(qint64 pupil);

    YearRoom& m_room;
    YearModel& m_model = m_room.model;
    TriageService m_triage{*m_room.vault};
    CaseworkService& m_casework = m_room.casework;
    CareService m_care{*m_room.vault};
};

} // namespace anxin
