// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/imports/tablefile.h"
#include "core/services/kiosk/wording.h"

namespace anxin {

// The words of a questionnaire from a table: a row of headers with 题号 and 题目, then a row for each question. Columns
// 选项<code> hold the words of its answers; a row whose number is 选项 holds those of all questions, a row 指导语 the
// instruction. What is read holds (`problemOf`).
Result<Wording, WordingRefusal> readWording(const TableFile& file, const Definition& definition);

} // namespace anxin
