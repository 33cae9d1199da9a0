// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person.h"
#include "core/services/demo/demorandom.h"

namespace anxin {

// Names that nobody was given: family and given names drawn from lists and put together by chance. Common ones, surnames of two
// characters, readings that surprise (曾 单 仇 查), and names with a middle dot.
QString demoPupilName(DemoRandom& random, Sex sex);
QString demoTeacherName(DemoRandom& random);

} // namespace anxin
