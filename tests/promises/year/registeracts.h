// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/studentimport.h"
#include "core/services/batchundo.h"
#include "core/services/merge/mergeservice.h"
#include "core/services/rollover.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Who comes and leaves, class lists and new school years, taking one back, and pupils who stand in the register twice.
class RegisterActs {
public:
    // `belongings`: what an entry that is one too many may have of its own.
    RegisterActs(YearRoom& room, std::vector<YearAct> belongings) : m_room(room), m_belongings(std::move(belongings)) {}
    std::vector<YearAct> acts();

private:
    bool leave(qint64 pupil);
    bool comeBack(qint64 pupil);
    bool suspend(qint64 pupil);
    bool endSuspension(qint64 pupil);
    bool readList(qint64 pupil);
    bool takeListBack(qint64 pupil);
    bool answerMissing(qint64 pupil);
    bool beginYear(qint64 pupil);
    bool takeYearBack(qint64 pupil);
    bool mergeTwin(qint64 pupil);
    bool mergeFiles(qint64 pupil);
    bool takeApart(qint64 pupil);

    bool changeStatus(qint64 pupil, EnrolmentStatus status);
    NewClasses someChangeClass();
    bool isMerged(qint64 pupil) const;
    enum class TwinFile { No, Perhaps, Yes };
    qint64 twinOf(qint64 pupil, TwinFile file);
    bool merge(qint64 pupil, qint64 twin);
    bool standsStill() const;

    YearRoom& m_room;
    std::vector<YearAct> m_belongings;
    PupilsModel& m_model = m_room.model.pupils;
    StudentImport m_lists{*m_room.vault};
    BatchUndo m_undo{*m_room.vault};
    MissingPupils m_missing{*m_room.vault};
    Rollover m_years{*m_room.vault, [this] { return m_room.agenda.loops(); }};
    MergeService m_merges{*m_room.vault, [this] { return m_room.agenda.loops(); }};
    struct List {
        qint64 batch;
        std::vector<qint64> newcomers;
    };
    std::vector<List> m_read;
    std::optional<Moment> m_answeredAt; // by the latest list, or by a person since
    struct Begun {
        ImportBatchId batch;
        std::vector<qint64> graduates;
        std::map<qint64, std::pair<int, int>> moved; // from which class to which
    };
    std::vector<Begun> m_begun;
    struct Merged {
        StudentMergeId id;
        qint64 absorbed;
        std::optional<CasesModel::Joined> files;
    };
    std::vector<Merged> m_merged;
    int m_newcomers = 0;
};

} // namespace anxin
