// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/conditionreader.h"

namespace anxin {

inline constexpr int mostItems = 500;

// What is asked and how answers are coded: optionSets, items, reverse, topics, codings of the whole definition `root`.
void readItemPart(const JsonNode& root, Definition& definition);

} // namespace anxin
