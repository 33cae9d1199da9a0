// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/score.h"

namespace anxin {

struct ValueRange {
    Rational lowest, highest;
};

// One factor or total of a paper, placed among its bands. Values lie between the ends of `axis`.
struct ProfileRow {
    int step = -1; // index into Definition::steps
    Value value;   // nothing: "not scored", never 0
    bool filled = false;
    int lacking = 0;                // answers behind it that are blank or not readable
    std::optional<BandHit> hit;     // the band that the value falls into
    std::vector<BandHit> elsewhere; // by the other schemes
    // The possible values; where the form sets no bounds, as far as bands and value go. Nothing where there are neither.
    std::optional<ValueRange> axis;
    struct Segment {
        int cut = -1; // index into the cuts of the band
        ValueRange room;
    };
    std::vector<Segment> segments; // of the band, ascending, without gaps; none where the value is in no band
};

// What came out of a paper, row by row in the order of the definition: every step that people see and that is for this
// person. `scheme`: whose bands are in front where there are several.
std::vector<ProfileRow> profileOf(const Definition& definition, const Score& score, const QString& scheme = {});
// The row that says most about the whole: the total, else the first with bands, else the first; −1 where there is none.
int mainRow(const Definition& definition, const std::vector<ProfileRow>& rows);

} // namespace anxin
