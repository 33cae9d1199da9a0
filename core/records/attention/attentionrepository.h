// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attention/attention.h"
#include "core/vault/recordtable.h"

#include <QSet>

namespace anxin {

class AttentionRepository {
public:
    explicit AttentionRepository(Connection& connection);
    AttentionId add(UnitOfWork& uow, const Attention& attention) { return m_table.add(uow, attention); }
    void save(UnitOfWork& uow, const Stored<Attention>& attention) { m_table.save(uow, attention); }
    // What has no last day first, then the newest.
    std::vector<Stored<Attention>> ofStudent(StudentId student);
    // Of everybody who is at the school, as far as they hold on that day; of a pupil who was merged, under the entry that was
    // kept.
    std::vector<Stored<Attention>> holdingOn(QDate day);
    // Row ids of the pupils who were assessed on that day or later: a scored questionnaire, a second interview, or a stage
    // review of their file. A paper that could not be scored is none.
    QSet<qint64> assessedSince(QDate day);

private:
    RecordTable<Attention> m_table;
    Statement m_ofStudent;
    Statement m_holdingOn;
    Statement m_assessedSince;
};

} // namespace anxin
