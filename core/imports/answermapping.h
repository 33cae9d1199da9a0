// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/mapping.h"
#include "core/scales/definition.h"

namespace anxin {

// How the cells of an answer table name an option.
enum class AnswerShape : quint8 {
    Own,      // the questionnaire's own codes, or those of one of its codings
    Text,     // the option's words
    Sequence, // its number in the list of options, from 1
    Score,    // its score
    Totals,   // not at all: there are only scores of factors and totals (core/scales/factorscores.h)
};
constexpr auto enumTable(AnswerShape)
{
    return std::array{
        EnumEntry{AnswerShape::Own, "own", QT_TRANSLATE_NOOP("Label", "Codes of the questionnaire")},
        EnumEntry{AnswerShape::Text, "text", QT_TRANSLATE_NOOP("Label", "Words of the options")},
        EnumEntry{AnswerShape::Sequence, "sequence", QT_TRANSLATE_NOOP("Label", "Numbers of the options, from 1")},
        EnumEntry{AnswerShape::Score, "score", QT_TRANSLATE_NOOP("Label", "Scores of the options")},
        EnumEntry{AnswerShape::Totals, "totals", QT_TRANSLATE_NOOP("Label", "Factor scores only, no answers")},
    };
}

// Beside those who answered, one field `item:<id>` for each item of the questionnaire, or `step:<id>` for each factor and total
// where there are no answers.
ImportFields screeningImportFields(const Definition& definition, AnswerShape shape = AnswerShape::Own);
QString itemFieldKey(const QString& itemId);

// Where a table of answers has what. Knows the exports of 问卷星 (wjx.cn): six columns of its own, then the questions as
// `3、题干`, `第3题(选项)` for each option of a multiple choice, `第3题(行)` for each row of a matrix.
struct LocatedAnswers {
    // Its mapping holds who answered and the items; of a multiple choice with a column for each option, the first one.
    LocatedTable table;
    AnswerShape shape = AnswerShape::Own;
};
// The items are found by their ids; where no header is an id, the questions that do not ask who answers are taken in their
// order, if there are as many as items (or fewer, where the others may be left out). Those are guesses, to be confirmed.
// Where factor scores are declared, columns named like factors and totals, and no items. Undeclared ones are only noticed: then
// the shape says so, and no item has a column.
Result<LocatedAnswers, MapRefusal> locateAnswers(const TableFile& file, const Definition& definition,
                                                 AnswerShape declared = AnswerShape::Own);

// How the answers of items of a located table are written, as far as headers and cells tell.
AnswerShape shapeOf(const LocatedTable& table);

// Required fields without a column, and items without one; of factor scores, none at all.
std::vector<MapRefusal> problemsOf(const Mapping& mapping, const Definition& definition, AnswerShape shape = AnswerShape::Own);

// The columns of one item: more than one where a multiple choice has a column for each option, which is then named.
struct ItemColumn {
    int column;
    QString option;
};
std::vector<ItemColumn> columnsOfItem(const LocatedTable& table, const Item& item);
// As for any table, without the further columns of a multiple choice, which are read.
QStringList unreadHeaders(const LocatedTable& table, const Definition& definition);

} // namespace anxin
