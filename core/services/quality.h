// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/score.h"
#include "core/services/qualityrules.h"

namespace anxin {

// Marks of how a paper was filled in, as reasons ("quality:too-fast"). They make a paper doubtful: it is to be tested again.
// They never delete it, and never take away what it says.
QStringList qualityMarks(const Definition& definition, const Answers& answers, const Score& score, std::optional<int> seconds,
                         const QualityRules& rules);
// The same of factor scores: how long it took is all that can be seen of it.
QStringList qualityMarksOfFactors(const Definition& definition, std::optional<int> seconds, const QualityRules& rules);

// The paper holds factor scores only. Says what cannot be seen, and makes it no more doubtful than it is.
QString factorsOnlyMark();
// More answers of the paper are still to be typed in.
QString unfinishedMark();

// A mark as words for a person; empty for what is none.
QString qualityText(const QString& mark, const Definition& definition);

} // namespace anxin
