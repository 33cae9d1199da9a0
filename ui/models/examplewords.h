// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/examples.h"

namespace anxin {

// Where a worked example and the rules differ, for people: "Worked example edge10: Total".
QString placeWords(const ExampleMismatch& mismatch);
// "expected 11, found 10", with the words for bands, alerts and the like.
QString differenceWords(const ExampleMismatch& mismatch);

} // namespace anxin
