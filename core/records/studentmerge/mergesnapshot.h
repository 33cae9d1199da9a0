// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/recordchange.h"
#include "core/records/care/caremeasure.h"
#include "core/records/casefile/casefile.h"
#include "core/records/session/sessionnote.h"

#include <vector>

namespace anxin {

// Records that went from one pupil to another, or could not, by the column that names the pupil.
struct ColumnRows {
    QString table;
    QString column;
    std::vector<qint64> rows;
};

// What a merge did and what both entries were before, so that it can be taken apart.
struct MergeSnapshot {
    QJsonObject kept; // all fields of both entries before
    QJsonObject absorbed;
    RecordChange keptChange;
    std::vector<ColumnRows> moved; // from the absorbed entry to the kept one
    std::vector<qint64> spells;    // that came into being by the merge itself
    struct File {
        CaseFileId file;
        RecordChange change;
        std::optional<QDate> review; // the next one, before
    };
    std::vector<File> files; // those that were open; the one that the merge closed first
    struct Unfinished {      // went on with the file that goes on
        CaseFileId from;
        CaseFileId to;
        std::vector<SessionNoteId> notes; // unsigned
        std::vector<CareMeasureId> measures;
    };
    std::optional<Unfinished> unfinished;
};

QString toText(const MergeSnapshot& snapshot);
// Throws Fault{Damaged} on text that is no snapshot.
MergeSnapshot snapshotOf(const QString& text);

} // namespace anxin
