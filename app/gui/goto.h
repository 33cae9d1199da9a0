// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/destinations.h"
#include "ui/models/studentlistmodel.h"
#include "ui/pages/places.h"

#include <QDialog>
#include <QPointer>

namespace anxin {

class MainWindow;

// Ctrl+K: everything that the window offers and every pupil, by a few keys. Goes with the session, and what was chosen lately
// with it.
class GoTo {
public:
    // All must outlive it.
    GoTo(MainWindow& window, StudentListModel& students, Places places);
    ~GoTo();
    void ask();
    // Which pupil something is for. Nothing happens where nobody is chosen.
    void askWhom(const QString& question, const QString& keys, std::function<void(StudentId)> then);

private:
    std::vector<Destination> all();
    void addPages(std::vector<Destination>& all);
    void addCommands(std::vector<Destination>& all);
    void addPupils(std::vector<Destination>& all);
    void show(std::vector<Destination> all, const QString& question = {}, const QString& keys = {});

    MainWindow& m_window;
    StudentListModel& m_students;
    Places m_places;
    Destinations m_destinations;
    QPointer<QDialog> m_palette;
};

} // namespace anxin
