// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/session.h"
#include "core/scales/catalogue.h"
#include "tests/support/doubledschool.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QPointer>
#include <QTabBar>

namespace anxin {

// The window over the school in which two pupils stand twice.
class DoubledStage final : public QWidget {
public:
    explicit DoubledStage(const std::function<void(DoubledSchool&)>& before)
        : m_preferences(QDir::temp().filePath(QStringLiteral("anxin-tour-unused.ini"))),
          m_catalogue(Catalogue::shipped()),
          m_window(m_preferences)
    {
        if (before)
            before(m_school);
        m_session =
            std::make_unique<Session>(*m_school.vault, Session::Desk{m_window, m_preferences, m_school.clock, m_catalogue});
        m_window.setParent(this, Qt::Widget);
        m_window.showWorkspace();
        m_window.showPage(2);
    }

    DoubledSchool& school() { return m_school; }
    MainWindow& window() { return m_window; }
    PupilsPage& page() { return dynamic_cast<PupilsPage&>(*m_window.currentPage()); }
    StudentCard& cardOf(StudentId student, int tab)
    {
        page().open(student);
        page().shown().tabs().setCurrentIndex(tab);
        return page().shown();
    }
    // The window that is open above the page, into the picture.
    void show(QWidget* dialog)
    {
        const QSize size = dialog->size();
        dialog->setParent(this, Qt::Widget);
        dialog->setAutoFillBackground(true); // as a window has it
        dialog->resize(size);
        dialog->show();
        m_dialog = dialog;
    }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        m_window.setGeometry(rect());
        if (!m_dialog)
            return;
        QRect place = m_dialog->rect();
        place.moveCenter(rect().center());
        m_dialog->setGeometry(place);
    }

private:
    DoubledSchool m_school;
    Preferences m_preferences;
    Catalogue m_catalogue;
    MainWindow m_window;
    std::unique_ptr<Session> m_session; // goes first
    QPointer<QWidget> m_dialog;
};

} // namespace anxin
