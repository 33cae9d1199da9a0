// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"

namespace anxin {

// What becomes of the open promises of two entries when they are one pupil.
struct PromisesOfTwo {
    std::vector<OpenLoop> settled;  // which the records of the other entry answer
    std::optional<OpenLoop> hidden; // which nobody has answered, and which would not be seen any more
};

// Case files of which one goes on in the other, by their numbers; nothing where there is none.
struct FileGoesOn {
    QString from;
    QString in;
};

// `before` and `after` are all open loops then and now. A critical answer is never answered by what was done for the other
// entry: nobody knew of it.
PromisesOfTwo promisesOfTwo(const std::vector<OpenLoop>& before, const std::vector<OpenLoop>& after, StudentId kept,
                            StudentId absorbed, const FileGoesOn& file);

} // namespace anxin
