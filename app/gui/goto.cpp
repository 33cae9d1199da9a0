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
    m_students.refreshIfStale();
    show(all());
}

void GoTo::askWhom(const QString& question, const QString& keys, std::function<void(StudentId)> then)
{
    m_students.refreshIfStale();
    std::vector<Destination> pupils;
    addPupils(pupils);
    const std::vector<StudentRow>& rows = m_students.everybody();
    for (std::size_t at = 0; at < pupils.size(); ++at) {
        pupils[at].go = [then, id = rows[at].student.id] { then(id); };
        pupils[at].note = {};
    }
    show(std::move(pupils), question, keys);
}

void GoTo::show(std::vector<Destination> all, const QString& question, const QString& keys)
{
    delete m_palette;
    m_destinations.set(std::move(all));
    auto* palette = new CommandPalette(m_destinations, &m_window);
    if (!question.isEmpty())
        palette->ask(question, keys);
    m_palette = palette;
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
                       .isPupil = true,
                       .go = [this, id] { m_places.openStudent(id); },
                       .note = [this, id] { m_places.noteOn(id); }});
    }
}

} // namespace anxin
