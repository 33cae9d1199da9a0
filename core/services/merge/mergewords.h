// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/consent/consentstanding.h"
#include "core/services/agenda.h"
#include "core/services/merge/samepupil.h"

namespace anxin {

// Why two entries cannot become one today. Nothing was changed.
struct MergeRefusal {
    enum class Why : quint8 {
        NoSuchPupil,    // or one that stands for another pupil already
        SameEntry,      // twice the same
        DraftOpen,      // something was begun about the entry that goes, and is not saved
        LevelWouldSink, // the later decision of the one would put a more serious level of the other out of force
        PromiseHidden,  // an open promise would not be seen any more
        NotCertain,     // something speaks against it, and nobody has said that it is one pupil nevertheless
    };
    Why why;
    QString what = {}; // which level, which promise
};
QString sentence(const MergeRefusal& refusal);

// What a merge does, to be shown before a person agrees to it.
struct MergePreview {
    Student kept; // both as they are now
    Student absorbed;
    Student after;
    Cautions cautions;
    std::vector<std::pair<Kind, int>> moved; // records that go over
    std::vector<std::pair<Kind, int>>
        doubled; // that the schema allows once: both stay to be seen, the older one with its entry
    struct Files {
        QString goesOn;
        QString closed;
    };
    std::optional<Files> files; // where both had one open
    std::vector<OpenLoop> settled;
    struct Consent {
        ConsentPurpose purpose;
        ConsentStanding standing; // from now on
    };
    std::vector<Consent> consents;        // on which the two did not agree
    QStringList guardiansToldDifferently; // by name
};
// All but the cautions.
QStringList sentencesOf(const MergePreview& preview);

// Why a merge cannot be taken apart. Nothing was changed.
enum class UnmergeWhy : quint8 {
    NoSuchMerge, // or one that has been taken apart
    DraftOpen,   // something was begun with the pupil, perhaps in a record that would go back
    MergedAgain, // the pupil was merged with another one since: that comes first
};
QString sentence(UnmergeWhy why);

// What does not go back when a merge is taken apart.
struct UnmergeReceipt {
    int back = 0;                                 // records that went back
    QStringList fields;                           // labels of the pupil's fields that have been changed since
    std::vector<std::pair<Kind, int>> newRecords; // made since: they stay with the pupil who was kept
    bool isFileLeftClosed = false;                // the case file that the merge closed
    bool isNumberTaken = false;
    int leftBehind = 0; // records that cannot go back, because the like is there by now
};
QStringList sentencesOf(const UnmergeReceipt& receipt);

} // namespace anxin
