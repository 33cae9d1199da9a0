// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/merge/mergestores.h"
#include "core/services/merge/mergewords.h"

namespace anxin {

// One merge that is taken apart, inside its transaction.
class Unmerging {
public:
    Unmerging(MergeStores& stores, UnitOfWork& uow, const Stored<StudentMerge>& merge);
    UnmergeReceipt run();

private:
    void putFieldsBack();
    void giveBack();
    void partFiles();
    void bringReviewsForward();
    void moveBack(const MergeSnapshot::Unfinished& work);
    void giveNumbersBack();
    bool isFree(std::optional<QString> Student::*number, const QString& value) const;

    MergeStores& m_stores;
    UnitOfWork& m_uow;
    Stored<StudentMerge> m_merge;
    const MergeSnapshot m_snapshot;
    const Stored<Student> m_kept;
    const Stored<Student> m_absorbed;
    UnmergeReceipt m_receipt;
};

} // namespace anxin
