// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/warninglevel.h"
#include "core/vault/recordtable.h"

namespace anxin {

using StoredLevel = Stored<WarningLevel>;

// A pupil on the list, with the level in force and since when; and since when on the list at all, without interruption: what
// is owed to whoever is listed is counted from there, or another level would begin it anew.
struct ListedStudent {
    StudentId student;
    WarningLevelId level;
    int rank;
    QDate since;
    QDate listedSince = {};
    std::optional<ClassUnitId> classUnit = {};
};

class WarningLevelRepository {
public:
    explicit WarningLevelRepository(Connection& connection);
    // The scheme, most serious first.
    std::vector<StoredLevel> scheme();
    std::optional<StoredLevel> byId(WarningLevelId id) { return m_levels.byId(id); }
    void save(UnitOfWork& uow, const StoredLevel& level) { m_levels.save(uow, level); }

    std::optional<Stored<LevelDecision>> decision(LevelDecisionId id) { return m_decisions.byId(id); }
    LevelDecisionId add(UnitOfWork& uow, const LevelDecision& decision) { return m_decisions.add(uow, decision); }
    // The newest first; decisions of one day in the order in which they were entered.
    std::vector<Stored<LevelDecision>> historyOf(StudentId student);
    // The level in force; nothing where the pupil is not listed.
    std::optional<StoredLevel> currentOf(StudentId student);
    // Every pupil who is on the list now, most serious level first.
    std::vector<ListedStudent> listed();
    // The latest decision of everybody who is not on the list any more, where it was made on that day or later.
    std::vector<Stored<LevelDecision>> takenOffSince(QDate day);

private:
    RecordTable<WarningLevel> m_levels;
    RecordTable<LevelDecision> m_decisions;
    Statement m_scheme;
    Statement m_history;
    Statement m_current;
    Statement m_listed;
    Statement m_takenOffSince;
};

} // namespace anxin
