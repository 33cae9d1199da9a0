// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/attachmentdialogs.h"
#include "ui/dialogs/mergedialogs.h"
#include "ui/models/pupilservices.h"
#include "ui/models/timeline.h"
#include "ui/pages/places.h"

namespace anxin {

// What knows of one pupil in this room.
PupilServices servicesOf(Room& room);
// Everything that is kept of one pupil; the room must outlive it.
Timeline timelineOf(Room& room);

// What a session does about entries of the register as such, the same pupil twice, and about files of a pupil. Goes before the
// room and the list of pupils.
class PupilDesk {
public:
    // Both must outlive it. `open`: shows a pupil's card.
    struct Seams {
        QWidget& window;
        FileChooser& chooser;
        std::function<void(StudentId)> open;
    };
    // All must outlive it. `loops`: all open promises.
    PupilDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, StudentListModel& students, const Seams& seams);

    // Everything that is kept of a pupil; the records of a new desk join in timelineOf.
    const Timeline& timeline() const { return m_timeline; }
    LikelySamePupils& likely() { return m_likely; }
    void fill(Places& places);

private:
    Timeline m_timeline;
    MergeService m_merges;
    LikelySamePupils m_likely;
    std::unique_ptr<MergeDialogs> m_dialogs;
    AttachmentDialogs m_attachments;
};

} // namespace anxin
