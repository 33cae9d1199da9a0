// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportmodel.h"

namespace anxin {

// Which counts are too small to leave the school. A count of 1 to `below`-1 points to pupils whom somebody in that grade or
// class can name, in a small school even where it stands for the whole school: by default none is told. Where an authority
// asks for small figures of the whole school, `openFrom` says from which breadth on rows tell them.
struct SmallCells {
    qint64 below = 5;
    std::optional<Breadth> openFrom = std::nullopt;
};

// The model as it may leave. Small counts are suppressed, and then as many of their neighbours as are needed so that no
// hidden number follows from the sums, subtotals, shares and "some of" relations of its table: for each hidden number there is
// another one that fits everything printed. Zeros are told, unless nothing else can hide a neighbour. Adds a definition that
// explains the mark where anything was hidden.
ReportModel disclosed(ReportModel model, SmallCells rule = {});

} // namespace anxin
