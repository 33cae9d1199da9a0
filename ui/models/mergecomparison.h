// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/services/merge/mergeservice.h"
#include "core/services/registerservice.h"

namespace anxin {

// A field of the pupil as the two entries have it, and which of them is right.
struct ComparedField {
    QString key;
    QString label;
    QString kept; // in words; empty where the entry has none
    QString absorbed;
    bool differs;
    Side right;
};

// Two entries of the register side by side: on what they differ, which of them stays, and what a merge would do.
class MergeComparison {
public:
    // All must outlive it.
    struct On {
        MergeService& merges;
        RegisterService& registered;
        const Clock& clock;
    };
    MergeComparison(On on, StudentId one, StudentId other);

    // Name and class, to tell the two apart.
    QString title(Side side) const;
    const std::vector<ComparedField>& fields() const { return m_fields; }
    const Result<MergePreview, MergeRefusal>& preview() const { return m_preview; }
    const MergeOrder& order() const { return m_order; }

    void take(const QString& field, Side right);
    void setFileThatGoesOn(Side side);
    void swap(); // keeps the other one

    ActOutcome merge(MergeOrder::Certainty certainty);
    void keepApart() { m_on.merges.keepApart(m_order.kept, m_order.absorbed); }

private:
    void read();
    QString shown(const Student& student, const QString& field) const;

    On m_on;
    MergeOrder m_order;
    Result<MergePreview, MergeRefusal> m_preview = refuse(MergeRefusal{MergeRefusal::Why::NoSuchPupil});
    std::vector<ComparedField> m_fields;
};

} // namespace anxin
