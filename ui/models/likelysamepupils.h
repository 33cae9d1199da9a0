// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/merge/mergeservice.h"
#include "core/services/registerservice.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

namespace anxin {

// Pairs of the register that may be one pupil, for a person to look at.
class LikelySamePupils final : public QObject {
    Q_OBJECT
public:
    // All must outlive it.
    LikelySamePupils(MergeService& merges, RegisterService& registered, ChangeNotifier& news, const Clock& clock);

    int count() const { return static_cast<int>(m_pairs.size()); }
    const LikelySame& pair(int row) const { return m_pairs.at(static_cast<std::size_t>(row)); }
    ShownList& rows() { return m_rows; }
    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();

    MergeService& m_merges;
    RegisterService& m_register;
    const Clock& m_clock;
    Watch m_watch;
    std::vector<LikelySame> m_pairs;
    ShownList m_rows;
};

} // namespace anxin
