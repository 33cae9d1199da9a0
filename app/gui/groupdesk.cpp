// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/groupdesk.h"

#include "app/gui/placed.h"
#include "ui/shell/mainwindow.h"

namespace anxin {

GroupDesk::GroupDesk(Room& room, Drafts drafts, QWidget& window)
    : m_model({room.groups, room.talks, room.letters, room.registered}, room.vault.news(), room.vault.clock()),
      m_dialogs(std::make_unique<GroupDialogs>(m_model, std::move(drafts), window))
{
}

void GroupDesk::addTo(MainWindow& window, std::function<void(StudentId)> openStudent)
{
    GroupsPage::Seams seams;
    seams.newGroup = [this] { m_dialogs->newGroup(); };
    seams.openGroup = [this](const Stored<GroupProgramme>& group) { m_dialogs->group(group); };
    seams.addMember = [this](const Stored<GroupProgramme>& group) { m_dialogs->addMember(group); };
    seams.hold = [this](const Stored<GroupProgramme>& group) { m_dialogs->hold(group); };
    seams.openSession = [this](const Stored<GroupSession>& session) { m_dialogs->session(session); };
    seams.newTalk = [this] { m_dialogs->newTalk(); };
    seams.openTalk = [this](const Stored<Talk>& talk) { m_dialogs->talk(talk); };
    seams.openLetter = [this](const std::optional<Stored<Letter>>& letter) {
        letter ? m_dialogs->letter(*letter) : m_dialogs->newLetter();
    };
    seams.openStudent = std::move(openStudent);
    const auto page = placed(window, std::make_unique<GroupsPage>(m_model, std::move(seams)));
    m_showLetters = [&window, page] {
        if (window.showPage(page.index))
            page.page->showSection(GroupsPage::Letters);
    };
}

void GroupDesk::fill(Places& places)
{
    places.showLetters = [this] {
        if (m_showLetters)
            m_showLetters();
    };
    places.newTalk = [this](StudentId student) { m_dialogs->newTalk(student); };
    m_dialogs->setLevelBy(places.setLevel);
    places.openLetter = [this](const std::optional<Stored<Letter>>& letter) {
        letter ? m_dialogs->letter(*letter) : m_dialogs->newLetter();
    };
}

} // namespace anxin
