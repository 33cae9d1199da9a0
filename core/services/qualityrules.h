// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace anxin {

// From when on a paper is doubtful, from resources/rules/quality.json, where each number has its source.
struct QualityRules {
    int leastSecondsAnItem = 0;
    int sameAnswersThroughout = 0; // so many and all the same
    int mostBlankPercent = 0;      // of the items
    int contradictoryPairs = 0;    // so many, see Opposites

    // Two items of one factor that say the opposite, one of them reversed by the published key: whoever agrees as far as can be
    // with both has not read them.
    struct Opposites {
        QString agreement; // code of the answer that agrees as far as can be
        std::vector<std::pair<QString, QString>> pairs;
    };
    QHash<QString, Opposites> opposites; // by scale
};

} // namespace anxin
