// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/merge/mergestores.h"
#include "core/services/merge/mergewords.h"

namespace anxin {

// The fields of a pupil on which two entries may differ, by key; what belongs together goes together: the reading with the
// name, day and note with the status.
QStringList mergeableFields();

enum class Side : quint8 { Kept, Absorbed };

struct MergeOrder {
    StudentId kept;
    StudentId absorbed;
    QStringList fromAbsorbed = {};    // keys of the fields that the absorbed entry has right
    Side fileThatGoesOn = Side::Kept; // where both have an open case file
    enum class Certainty : quint8 { Asked, Certain } certainty = Certainty::Asked; // see `needsCertainty`
};

// One merge, inside its transaction. What a refusal leaves half done goes with the transaction.
class Merging {
public:
    Merging(MergeStores& stores, UnitOfWork& uow, const MergeOrder& order);
    Result<MergePreview, MergeRefusal> run();

private:
    struct Before;
    std::optional<MergeRefusal> obstacle();
    Before before();
    Student asOne() const;
    void joinFiles(const Before& seen);
    void closeInFavourOf(Stored<CaseFile>& goesOn, Stored<CaseFile>& closes);
    MergeSnapshot::Unfinished moveUnfinished(CaseFileId from, CaseFileId to);
    void join();
    void lookAt(const Before& before);
    std::optional<MergeRefusal> loss(const Before& before);
    void note(const std::vector<ColumnRows>& rows, std::vector<std::pair<Kind, int>>& counts);

    MergeStores& m_stores;
    UnitOfWork& m_uow;
    const MergeOrder& m_order;
    std::optional<Stored<Student>> m_kept;
    std::optional<Stored<Student>> m_absorbed;
    MergePreview m_preview;
    MergeSnapshot m_snapshot;
};

} // namespace anxin
