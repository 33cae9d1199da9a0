// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/session.h"
#include "core/scales/catalogue.h"
#include "tests/support/doubledschool.h"
#include "tests/tour/windowstage.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/pages/pupils/studentcard.h"

#include <QTabBar>

namespace anxin {

// The window over the school in which two pupils stand twice.
class DoubledStage final : public WindowStage {
public:
    explicit DoubledStage(const std::function<void(DoubledSchool&)>& before) : m_catalogue(Catalogue::shipped())
    {
        if (before)
            before(m_school);
        m_session =
            std::make_unique<Session>(*m_school.vault, Session::Desk{window(), preferences(), m_school.clock, m_catalogue});
        window().showWorkspace();
        window().showPage(2);
    }

    DoubledSchool& school() { return m_school; }
    PupilsPage& page() { return dynamic_cast<PupilsPage&>(*window().currentPage()); }
    StudentCard& cardOf(StudentId student, int tab)
    {
        page().open(student);
        page().shown().tabs().setCurrentIndex(tab);
        return page().shown();
    }

private:
    DoubledSchool m_school;
    Catalogue m_catalogue;
    std::unique_ptr<Session> m_session; // goes first
};

} // namespace anxin
