// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scales/definition.h"

namespace anxin {

enum class ColumnProblem : quint8 { UnknownColumn, DuplicateColumn, NoItems };
struct ColumnRefusal {
    ColumnProblem problem;
    QString column; // as written; empty for NoItems
};
QString sentence(const ColumnRefusal& refusal);

struct AnswerRow {
    QString row; // from the column `row`; empty without one
    Subject subject;
    Answers answers;
    QStringList unreadable; // of sex, age, grade, informant: those whose text is not understood; they stay unknown
};

// The columns of an answer table, from its header: ids of items of the form, and optionally row, sex, age, grade,
// informant. Items without a column are blank. Codes of a multiple choice share one cell, joined by `;`.
class AnswerTable {
public:
    static Result<AnswerTable, ColumnRefusal> of(const Definition& definition, const QStringList& header);

    // A row shorter than the header is filled up with blanks.
    AnswerRow read(const QStringList& cells) const;

private:
    enum class Column : quint8 { Row, Sex, Age, Grade, Informant, Answer };
    static std::optional<Column> personColumn(QStringView name);
    struct Place {
        Column column;
        QString item;
    };
    std::vector<Place> m_places; // one for each column
};

} // namespace anxin
