// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/answermapping.h"
#include "core/imports/classlabel.h"
#include "core/imports/staging.h"

#include <QDateTime>

#include <variant>

namespace anxin {

// One answered questionnaire: who, when, and the answers in the questionnaire's own codes. Address and network of the sender
// are never taken over.
struct StagedSheet {
    std::optional<QString> studentNo;
    std::optional<QString> nationalNo;
    std::optional<QString> name;
    std::optional<ClassAddress> classUnit; // where the class can be told from what is written
    std::optional<QDateTime> submittedAt;  // local time of the survey
    std::optional<int> seconds;            // taken to answer
    Answers answers;                       // without blanks; of factor scores, values of steps
};

// How the answers are written.
struct AnswerReading {
    AnswerShape shape = AnswerShape::Own;
    const Coding* coding = nullptr; // with Own only: which foreign codes
};
// The reading of that name: a shape's code, or the name of one of the definition's codings; nothing for any other name.
std::optional<AnswerReading> answerReading(const Definition& definition, QStringView name);
// What is stored beside the answers.
QString nameOf(const AnswerReading& reading);

// Cells that are no answer in the declared reading. The reading belongs to the file: where it does not fit one cell it may be
// the wrong one, and then the rows that happen to fit would be misread.
struct CodingRefusal {
    QString reading;                       // as declared, for people
    int cells = 0;                         // that do not fit
    std::vector<CellViolation> first = {}; // of them
};
// Why a file of answers is not read at all: who answered or a question without a column, or another reading than declared.
using AnswersRefusal = std::variant<MapRefusal, CodingRefusal>;
QString sentence(const AnswersRefusal& refusal);

// Reads the sheets below the header row. A cell that is no answer of its item is never a blank and never 0. -2, -3, (空) and
// (跳过) are blanks. The second sheet of one person is refused. Of factor scores, a value that its step cannot have breaks the
// rule of its row, and one that does not follow from the others is noted with what was computed. Progress counts rows; throws
// `Cancelled` from there.
Result<Staging<StagedSheet>, AnswersRefusal> stageAnswers(const LocatedTable& table, const Definition& definition,
                                                          const AnswerReading& reading, const SchoolContext& school,
                                                          Progress& progress);

} // namespace anxin
