// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/caredesk.h"

namespace anxin {

CareDesk::CareDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, Drafts drafts, const Seams& seams)
    : m_triage(room, std::move(loops), std::move(drafts), seams.window)
{
}

void CareDesk::fill(Places& places, ActDialogs& acts)
{
    m_triage.fill(places, acts);
}

void CareDesk::keepDrafts()
{
    m_triage.dialogs().keepDrafts();
}

bool CareDesk::resume(const Begun& begun)
{
    return m_triage.dialogs().resume(begun.key, begun.student);
}

} // namespace anxin
