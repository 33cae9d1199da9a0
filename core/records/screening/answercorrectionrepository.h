// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/answercorrection.h"
#include "core/vault/recordtable.h"

namespace anxin {

class AnswerCorrectionRepository {
public:
    explicit AnswerCorrectionRepository(Connection& connection);
    AnswerCorrectionId add(UnitOfWork& uow, const AnswerCorrection& correction) { return m_table.add(uow, correction); }
    // The newest first.
    std::vector<Stored<AnswerCorrection>> ofSheet(AnswerSheetId sheet);

private:
    RecordTable<AnswerCorrection> m_table;
    Statement m_ofSheet;
};

} // namespace anxin
