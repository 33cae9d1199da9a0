// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/imports/studentstaging.h"

#include <map>
#include <set>

namespace anxin {

// What a person does about a problem: problems that are mended alike stand together.
enum class RepairKind : quint8 {
    FillIn,     // something that is needed is not there
    Date,       // no date, or none that can be
    ClassName,  // no known way to write a class
    Number,     // a number that the spreadsheet or a typing error has spoilt
    Word,       // not one of the words that are known
    Twice,      // the same pupil in another row
    SeveralFit, // more than one pupil of the register
    Contradicts,
    Look, // is taken, but somebody should look
};
constexpr auto enumTable(RepairKind)
{
    return std::array{
        EnumEntry{RepairKind::FillIn, "fill-in", QT_TRANSLATE_NOOP("Label", "Something is missing")},
        EnumEntry{RepairKind::Date, "date", QT_TRANSLATE_NOOP("Label", "Impossible dates")},
        EnumEntry{RepairKind::ClassName, "class", QT_TRANSLATE_NOOP("Label", "Unknown classes")},
        EnumEntry{RepairKind::Number, "number", QT_TRANSLATE_NOOP("Label", "Spoilt numbers")},
        EnumEntry{RepairKind::Word, "word", QT_TRANSLATE_NOOP("Label", "Unknown words")},
        EnumEntry{RepairKind::Twice, "twice", QT_TRANSLATE_NOOP("Label", "Pupils named twice")},
        EnumEntry{RepairKind::SeveralFit, "several-fit", QT_TRANSLATE_NOOP("Label", "More than one pupil fits")},
        EnumEntry{RepairKind::Contradicts, "contradicts", QT_TRANSLATE_NOOP("Label", "Contradictions")},
        EnumEntry{RepairKind::Look, "look", QT_TRANSLATE_NOOP("Label", "Taken, please look")},
    };
}
RepairKind repairOf(const CellViolation& violation);

// What a person has decided about the rows of a file, in memory only. Rows by their number in the file.
struct Repairs {
    std::map<std::pair<int, int>, QString> cells; // row and column (from 0) → what stands there now
    std::set<int> leftOut;                        // are not taken, whatever they say
    std::set<int> newPupils;                      // are nobody whom the register knows, where only the name could tell

    bool isEmpty() const { return cells.empty() && leftOut.empty() && newPupils.empty(); }
};

// The file with its one sheet as corrected; sheet and header row of the answer are those of `table`.
TableFile repaired(const LocatedTable& table, const Repairs& repairs);

// Stages a table that was repaired. A row that is left out counts as refused, without a word about it.
Staging<StagedStudent> stageRepaired(const LocatedTable& table, const Repairs& repairs, const SchoolContext& school,
                                     Progress& progress);

} // namespace anxin
