// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/importfields.h"
#include "core/scales/definition.h"

namespace anxin {

// The steps of a questionnaire as fields of a table that holds scores in place of answers, by the key of
// core/scales/factorscores.h. Known by every name of the step; one that fits two steps fits neither. Internal steps have no
// field. To be compared with bare headers.
std::vector<ImportField> factorFields(const Definition& definition);

// Headers without what platforms put around the name of a factor: the questionnaire in front, 分, 得分 or "score" behind.
QStringList bareHeaders(const QStringList& headers, const Definition& definition);

} // namespace anxin
