// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/answersheet.h"

namespace anxin {

// 人工更正: what a sheet said before a person corrected it, and why. History (also by trigger).
struct AnswerCorrection {
    AnswerSheetId sheet;
    QString correctedBy;
    QString reason;
    QString before; // the sheet's answers as they were, see AnswerSheet::answers
};
using AnswerCorrectionId = Id<AnswerCorrection>;

inline constexpr auto answerCorrectionFields = std::tuple{
    Field{&AnswerCorrection::sheet, "sheet", QT_TRANSLATE_NOOP("Label", "Answer sheet"), Trait::Required},
    Field{&AnswerCorrection::correctedBy, "corrected_by", QT_TRANSLATE_NOOP("Label", "Corrected by"), Trait::Required},
    Field{&AnswerCorrection::reason, "reason", QT_TRANSLATE_NOOP("Label", "Why it was corrected"),
          Trait::Required | Trait::Sensitive},
    Field{&AnswerCorrection::before, "before", QT_TRANSLATE_NOOP("Label", "Answers before"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const AnswerCorrection*)
{
    return answerCorrectionFields;
}
constexpr const char* tableOf(const AnswerCorrection*)
{
    return "answer_correction";
}
constexpr Kind kindOf(const AnswerCorrection*)
{
    return Kind::AnswerCorrection;
}

} // namespace anxin
