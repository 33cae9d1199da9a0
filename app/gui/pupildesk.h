// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/mergedialogs.h"
#include "ui/pages/places.h"

namespace anxin {

// What a session does about entries of the register as such: the same pupil twice. Goes before the room and the list of pupils.
class PupilDesk {
public:
    // All must outlive it. `loops`: all open promises; `open`: shows a pupil's card.
    PupilDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, StudentListModel& students, QWidget& window,
              std::function<void(StudentId)> open);

    LikelySamePupils& likely() { return m_likely; }
    void fill(Places& places);

private:
    MergeService m_merges;
    LikelySamePupils m_likely;
    std::unique_ptr<MergeDialogs> m_dialogs;
};

} // namespace anxin
