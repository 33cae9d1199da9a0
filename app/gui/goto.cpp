// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/goto.h"

#include "core/base/text.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

namespace anxin {

namespace {
QString shown(const QKeySequence& shortcut)
{
    return shortcut.toString(QKeySequence::NativeText);
}
} // namespace

GoTo::GoTo(MainWindow& window, StudentListModel& students, Places places)
    : m_window(window),
      m_students(students),
      m_places(std::move(places))
{
    m_window.on(Command::GoTo, [this] { ask(); });
}

GoTo::~GoTo()
{
    m_window.on(Command::GoTo, {});
    delete m_palette;
}

void GoTo::ask()
{
    delete m_palette;
    m_students.refreshIfStale();
    m_destinations.set(all());
    m_palette = new CommandPalette(m_destinations, &m_window);
    m_palette->open();
}

std::vector<Destination> GoTo::all()
{
    std::vector<Destination> all;
    addPages(all);
    addCommands(all);
    addPupils(all);
    return all;
}

void GoTo::addPages(std::vector<Destination>& all)
{
    for (QAction* page : m_window.pageActions())
        all.push_back({.key = QStringLiteral("page/") + page->text(),
                       .names = {page->text(), pinyinOf(page->text())},
                       .trailing = shown(page->shortcut()),
                       .go = [page] { page->trigger(); }});
}

void GoTo::addCommands(std::vector<Destination>& all)
{
    const CommandBar& menus = m_window.menus();
    for (const CommandEntry& entry : commandTable) {
        if (entry.command == Command::GoTo || entry.command == Command::Settings || !menus.offers(entry.command))
            continue; // the settings are a page
        const QString name = nameOf(entry);
        const QList<QKeySequence> shortcuts = shortcutsOf(entry);
        all.push_back({.key = QStringLiteral("command/") + QString::fromLatin1(entry.text),
                       .names = {name, pinyinOf(name)},
                       .trailing = shortcuts.isEmpty() ? QString() : shown(shortcuts.front()),
                       .go = [&menus, command = entry.command] { menus.trigger(command); }});
    }
}

void GoTo::addPupils(std::vector<Destination>& all)
{
    for (const StudentRow& row : m_students.everybody()) {
        const StudentId id = row.student.id;
        all.push_back({.key = QStringLiteral("pupil/") + QString::number(id.rowId()),
                       .names = findableOf(row.student.value),
                       .detail = m_students.secondLine(row),
                       .trailing = row.level,
                       .rank = row.rank,
                       .go = [this, id] { m_places.openStudent(id); },
                       .note = [this, id] { m_places.noteOn(id); }});
    }
}

} // namespace anxin
