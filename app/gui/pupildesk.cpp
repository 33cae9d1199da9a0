// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/pupildesk.h"

#include "ui/models/timelinesources.h"

namespace anxin {

PupilServices servicesOf(Room& room)
{
    return {room.registered, room.triage,      room.casework, room.memos,     room.family,
            room.consents,   room.attachments, room.missing,  room.screening, room.meetings};
}

Timeline timelineOf(Room& room)
{
    return wholeTimeline(servicesOf(room),
                         {room.disclosures, room.care, room.crises, room.groups, room.talks, room.letters, room.appointments},
                         room.vault.clock(), std::make_shared<RecordTimesRepository>(room.vault.connection()));
}

PupilDesk::PupilDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, StudentListModel& students, const Seams& seams)
    : m_timeline(timelineOf(room)),
      m_merges(room.vault, std::move(loops)),
      m_likely(m_merges, room.registered, room.vault.news(), room.vault.clock()),
      m_dialogs(std::make_unique<MergeDialogs>(
          MergeDialogs::On{{m_merges, room.registered, room.vault.clock()}, m_likely, students, seams.window, seams.open})),
      m_attachments({room.attachments, {room.leaving, room.disclosures}}, seams.chooser, seams.window)
{
}

void PupilDesk::fill(Places& places)
{
    places.mergeWithAnother = [this](StudentId student) { m_dialogs->chooseOther(student); };
    places.showLikelySame = [this] { m_dialogs->showLikely(); };
    places.viewAttachment = [this](const Stored<Attachment>& attachment) { m_attachments.view(attachment); };
    places.saveAttachment = [this](const Stored<Attachment>& attachment) { m_attachments.saveCopy(attachment); };
    places.takeApart = [this](const Stored<StudentMerge>& merge) { m_dialogs->takeApart(merge); };
}

} // namespace anxin
