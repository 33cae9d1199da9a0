// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/merge/merging.h"
#include "core/vault/vault.h"

namespace anxin {

// Two entries of the register that are one pupil become one, and two again where that was wrong. Only a person says so; the
// service proposes. Records change hands and nothing else of them, in one transaction; what would hide an alert, a promise or a
// level is refused. Lives on the vault's thread.
class MergeService {
public:
    // `loops`: all open promises, read from the same vault.
    MergeService(Vault& vault, std::function<std::vector<OpenLoop>()> loops);

    // See `likelySame`.
    std::vector<LikelySame> proposals();
    // Which of the two a person would rather keep: who is at school, then who has more records, then the older entry; with what
    // the other one has and that one lacks.
    MergeOrder proposal(StudentId one, StudentId other);
    // The same for one that a person has chosen to keep.
    MergeOrder keeping(StudentId kept, StudentId absorbed);
    // What `merge` would do; nothing is written.
    Result<MergePreview, MergeRefusal> preview(const MergeOrder& order);
    // Op::MergeStudents.
    Result<MergePreview, MergeRefusal> merge(const MergeOrder& order);
    // Op::KeepApart: these two are not asked about again.
    void keepApart(StudentId one, StudentId other);

    // Op::UnmergeStudents. Records go back to the entry that they came from, with what has been changed in them since; fields
    // go back where they still hold what the merge wrote. The latest first.
    Result<UnmergeReceipt, UnmergeWhy> unmerge(StudentMergeId id);

private:
    Vault& m_vault;
    MergeStores m_stores;
};

// The absorbed entry as it was.
Student absorbedOf(const StudentMerge& merge);

} // namespace anxin
