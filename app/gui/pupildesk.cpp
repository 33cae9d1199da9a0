// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/pupildesk.h"

namespace anxin {

PupilDesk::PupilDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, StudentListModel& students, QWidget& window,
                     std::function<void(StudentId)> open)
    : m_merges(room.vault, std::move(loops)),
      m_likely(m_merges, room.registered, room.vault.news(), room.vault.clock()),
      m_dialogs(std::make_unique<MergeDialogs>(
          MergeDialogs::On{{m_merges, room.registered, room.vault.clock()}, m_likely, students, window, std::move(open)}))
{
}

void PupilDesk::fill(Places& places)
{
    places.mergeWithAnother = [this](StudentId student) { m_dialogs->chooseOther(student); };
    places.showLikelySame = [this] { m_dialogs->showLikely(); };
    places.takeApart = [this](const Stored<StudentMerge>& merge) { m_dialogs->takeApart(merge); };
}

} // namespace anxin
