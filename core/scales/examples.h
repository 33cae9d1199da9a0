// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

namespace anxin {

// A worked example of a definition that the engine does not agree with.
struct ExampleMismatch {
    QString example;         // its id
    QString where;           // "steps.total", "bands.total.cn", "alerts"
    QString expected, found; // as JSON text; "nothing" where it is absent
};

// Scores all worked examples; every part of the result is compared, exactly. Empty: all agree.
std::vector<ExampleMismatch> runExamples(const Definition& definition);

} // namespace anxin
