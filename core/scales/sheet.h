// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

namespace anxin {

// One answer as the engine sees it.
struct Cell {
    enum class State : quint8 {
        Blank,
        Bad, // written down, but not one of the item's answers: never 0, never a blank
        Answered,
        Skipped, // not to be asked; counts as the item's skipValue
    };
    State state = State::Blank;
    CodeId code = noCode; // Choice only
    Value value;          // reversed already; nothing for Text
};

// The answers of one paper read against a definition: one cell for each item, in its order.
struct Sheet {
    std::vector<Cell> cells;
    QStringList unknownItems; // ids that the form does not have, sorted
};

// `written`: the code as text, several of a multiple choice joined by `;`. Never fails: what cannot be read is Bad.
Cell readCell(const Definition& definition, int item, QStringView written, const Coding* coding = nullptr);
Sheet readSheet(const Definition& definition, const Answers& answers, const Coding* coding = nullptr);

// The same answers in the form's own codes, as they are stored. What is not a number stays as it is written.
Answers inOwnCodes(const Definition& definition, const Answers& written, const Coding& coding);

} // namespace anxin
