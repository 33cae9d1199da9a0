// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/answertable.h"
#include "core/scales/score.h"

namespace anxin {

// The machine-read form of a score, in the shape that worked examples use:
//   {"steps":{id:value|null},"bands":{"step" or "step.scheme":id},"validity":[id],"alerts":[id],"flags":[id],
//    "outcome":id|"undetermined"|null,"badAnswers":[item id]}
// Internal steps and steps that are not for this person are left out, `outcome` where the form has none, `badAnswers`
// where there are none. Numbers are exact: a JSON number where that loses nothing, otherwise text ("7/3").
QJsonObject toJson(const Score& score, const Definition& definition);
// One line (without its end) for a row of a table: the above with `row`, a number where its text is one. What was not
// readable of the person stands in `badAnswers` too.
QByteArray toJsonLine(const AnswerRow& row, const Score& score, const Definition& definition);

} // namespace anxin
