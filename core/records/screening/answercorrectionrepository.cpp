// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/answercorrectionrepository.h"

namespace anxin {

AnswerCorrectionRepository::AnswerCorrectionRepository(Connection& connection)
    : m_table(connection),
      m_ofSheet(connection.prepare(QStringLiteral("SELECT %1 FROM answer_correction WHERE sheet = :sheet ORDER BY id DESC")
                                       .arg(RecordTable<AnswerCorrection>::columns())))
{
}

std::vector<Stored<AnswerCorrection>> AnswerCorrectionRepository::ofSheet(AnswerSheetId sheet)
{
    return m_ofSheet.all(RecordTable<AnswerCorrection>::read, sheet);
}

} // namespace anxin
