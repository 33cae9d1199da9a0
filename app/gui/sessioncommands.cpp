// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/session.h"
#include "core/base/byuid.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};
} // namespace

void Session::offer(Command command, std::function<void()> handler)
{
    m_offered.push_back(command);
    m_desk.window.on(command, std::move(handler));
}

void Session::removeCommands()
{
    for (const Command command : m_offered)
        m_desk.window.on(command, {});
    m_offered.clear();
}

void Session::addCommands()
{
    offer(Command::Crisis, [this] { m_care.crises().open(); });
    addPupilCommands();
    offer(Command::ImportScreening, [this] {
        if (m_desk.window.showPage(m_screeningPage.index))
            m_screeningPage->importAnswers();
    });
    offer(Command::ClassConsents, [this] {
        if (m_desk.window.showPage(m_classesPage.index))
            m_classesPage->tabs().setCurrentIndex(ClassesPage::Consents);
    });
    offer(Command::NewSchoolYear, [this] {
        if (m_desk.window.showPage(m_classesPage.index))
            m_classesPage->beginYear();
    });
    offer(Command::Package, [this] { m_desk.window.showPage(m_reportsIndex); });
    offer(Command::CloseDay, places().closeDay);
    offer(Command::Phrases, [this] { m_care.phrases().edit(); });
    offer(Command::Settings, [this] { m_desk.window.showPage(m_settingsPage.index); });
    offer(Command::SchoolCalendar, [this] {
        if (m_desk.window.showPage(m_settingsPage.index))
            m_settingsPage->showSchool();
    });
    if (BackupPanel* backups = m_settingsPage->backups())
        offer(Command::BackUp, [this, backups] {
            if (!m_desk.window.showPage(m_settingsPage.index))
                return;
            m_settingsPage->showBackups();
            backups->backUp();
        });
}

void Session::addPupilCommands()
{
    const Places to = places();
    offer(Command::FindPupil, [this] {
        showPupils();
        m_pupilsPage->find();
    });
    offer(Command::AddPupil, [this] {
        showPupils();
        m_pupilsPage->add();
    });
    offer(Command::ImportPupils, to.importStudents);
    for (const auto& [command, act] :
         {std::pair{Command::NewNote, to.noteOn}, std::pair{Command::SecondInterview, to.interview},
          std::pair{Command::SetLevel, to.setLevel}, std::pair{Command::HomeContact, to.contact},
          std::pair{Command::NewReferral, to.referral}})
        offer(command, [this, act = act] { forPupilInFront(act); });
    offer(Command::NewAppointment, [this, to] {
        if (const auto pupil = pupilInFront(); pupil && !m_care.pupilOn(currentPage()))
            return to.book(*pupil);
        to.bookAt(m_vault.clock().today(), std::nullopt, std::nullopt);
    });
    offer(Command::ReplySlip, to.typeSlipCode);
    offer(Command::MergePupils, [this, to] {
        if (!pupilInFront() && m_pupilDesk.likely().count() > 0)
            return to.showLikelySame();
        forPupilInFront(to.mergeWithAnother);
    });
}

int Session::currentPage() const
{
    return m_desk.window.currentIndex();
}

// Reads nothing: a vault that cannot be read any more is locked as well.
InFront Session::inFront() const
{
    InFront place{currentPage()};
    std::optional<StudentId> pupil;
    if (place.page == m_pupilsPage.index && m_student.student())
        pupil = m_student.student()->id;
    else if (place.page == m_casesPage.index && m_cases.chosen()) {
        pupil = m_cases.chosen()->file.value.student;
        place.file = m_cases.chosen()->file.uid.text();
    }
    for (const StudentRow& row : m_students.everybody())
        if (pupil == row.student.id)
            place.pupil = row.student.uid.text();
    return place;
}

void Session::returnTo(const InFront& place)
{
    if (!m_desk.window.showPage(place.page) || place.pupil.isEmpty())
        return;
    const auto known = byUid(m_room.registered.students(), place.pupil);
    if (!known)
        return;
    if (place.page == m_pupilsPage.index)
        m_pupilsPage->open(known->id);
    else if (const auto file = byUid(m_room.casework.filesOf(known->id), place.file))
        m_casesPage->show(*file);
}

// Whom the page in front is about, where it is about one.
std::optional<StudentId> Session::pupilInFront() const
{
    const int page = currentPage();
    if (page == m_pupilsPage.index && m_student.student())
        return m_student.student()->id;
    if (const auto pupil = m_care.pupilOn(page))
        return pupil;
    if (page == m_casesPage.index && m_cases.chosen())
        return m_cases.chosen()->file.value.student;
    return page == m_screeningPage.index ? m_screeningPage->pupil() : std::nullopt;
}

// Never for somebody else: where nobody is in front, it asks for whom.
void Session::forPupilInFront(const std::function<void(StudentId)>& act)
{
    if (const auto pupil = pupilInFront())
        return act(*pupil);
    m_goTo.askWhom(Tr::tr("For which pupil?"), Tr::tr("Enter: go on · Esc: back"), act);
}

// Of the appointment that waits for its note, where one does: a note beside it would leave it waiting for ever.
void Session::noteOn(StudentId pupil)
{
    if (m_care.appointments().noteAwaited(pupil, *m_dialogs))
        return;
    if (const auto file = m_room.casework.openCaseOf(pupil)) {
        m_dialogs->newNote(*file);
        return;
    }
    m_dialogs->firstNote(pupil);
}

} // namespace anxin
