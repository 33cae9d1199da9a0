// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/conditionreader.h"

namespace anxin {

// What is said about the numbers: bands, validity, alerts, flags, outcome and reliability of the whole definition `root`, whose
// steps have been read.
void readVerdictPart(const JsonNode& root, Definition& definition);

} // namespace anxin
