// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace anxin {

namespace {
QString textOf(const CommandEntry& entry)
{
    return QCoreApplication::translate("Command", entry.text);
}
} // namespace

MainWindow::MainWindow(Preferences& preferences)
    : m_preferences(preferences),
      m_whole(new QStackedWidget),
      m_navigation(new Navigation),
      m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Anxin"));
    setWindowIcon(icon(Icon::Mark, &Tokens::accent));
    setMinimumSize(1180, 680);
    m_workspace = panel(horizontal({m_navigation, grow(m_stack)}, 0));
    m_whole->addWidget(m_workspace);
    setCentralWidget(m_whole);
    buildMenus();
    buildStatusBar();
    connect(m_navigation, &Navigation::asked, this, [this](int index) {
        if (!showPage(index))
            m_navigation->select(m_stack->currentIndex());
    });
    on(Command::NextPane, [this] { nextPane(); });
    on(Command::Quit, [this] { close(); });
    if (!restoreGeometry(m_preferences.windowGeometry.value()))
        resize(1366, 768);
}

MainWindow::~MainWindow() = default;

void MainWindow::showGate(QWidget* gate)
{
    delete m_gate;
    m_gate = gate;
    m_whole->addWidget(gate);
    m_whole->setCurrentWidget(gate);
    setWorkspaceEnabled(false);
}

void MainWindow::showWorkspace()
{
    m_whole->setCurrentWidget(m_workspace);
    delete m_gate;
    m_gate = nullptr;
    setWorkspaceEnabled(true);
    if (Page* page = currentPage()) {
        page->refreshIfStale();
        page->widget().setFocus(Qt::OtherFocusReason);
    }
}

int MainWindow::addPage(std::unique_ptr<Page> page, Navigation::Place place)
{
    const int index = m_navigation->add(page->title(), page->symbol(), place);
    m_stack->addWidget(&page->widget());
    auto* action = new QAction(icon(page->symbol()), page->title(), this);
    if (index < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    action->setEnabled(m_gate == nullptr);
    connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    addAction(action);
    m_pageActions.push_back(action);
    m_pages.push_back(std::move(page));
    if (index == 0)
        m_navigation->select(0);
    return index;
}

void MainWindow::removePages()
{
    for (QAction* action : m_pageActions)
        delete action;
    m_pageActions.clear();
    m_navigation->removeAll();
    m_pages.clear(); // a page is a widget, which leaves the stack as it goes
}

bool MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_stack->count())
        return false;
    Page* leaving = currentPage();
    if (index != m_stack->currentIndex() && leaving && !leaving->canLeave())
        return false;
    m_navigation->select(index);
    m_stack->setCurrentIndex(index);
    currentPage()->refreshIfStale();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

Page* MainWindow::currentPage() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? nullptr : m_pages.at(static_cast<std::size_t>(index)).get();
}

int MainWindow::currentIndex() const
{
    return m_stack->currentIndex();
}

void MainWindow::on(Command command, std::function<void()> handler)
{
    QAction* action = m_actions.at(command);
    action->setVisible(static_cast<bool>(handler)); // an invisible action has no shortcut either
    m_handlers[command] = std::move(handler);
    for (QAction* menu : menuBar()->actions()) {
        const QList<QAction*> entries = menu->menu()->actions();
        menu->setVisible(std::any_of(entries.begin(), entries.end(), [](const QAction* entry) { return entry->isVisible(); }));
    }
}

void MainWindow::setStatus(Status part, const QString& text)
{
    QLabel* label = m_status.at(part);
    label->setText(text);
    label->setHidden(text.isEmpty());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setWindowWidth(width());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    if (Page* page = currentPage(); page && !m_gate && !page->canLeave())
        return;
    if (m_beforeClosing)
        m_beforeClosing();
    m_preferences.windowGeometry.set(saveGeometry());
    event->accept();
}

// The menu bar is there with Alt, and out of the way otherwise.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        m_altAlone = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
    } else if (event->type() == QEvent::KeyRelease && m_altAlone && !m_gate &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
        m_altAlone = false;
        menuBar()->setVisible(!menuBar()->isVisible());
        if (menuBar()->isVisible())
            menuBar()->setActiveAction(menuBar()->actions().front());
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::buildMenus()
{
    const std::map<Menu, QMenu*> menus{{Menu::Room, menuBar()->addMenu(tr("&Room"))},
                                       {Menu::Pupils, menuBar()->addMenu(tr("&Pupils"))},
                                       {Menu::View, menuBar()->addMenu(tr("&View"))},
                                       {Menu::Help, menuBar()->addMenu(tr("&Help"))}};
    for (const CommandEntry& entry : commandTable) {
        QAction* action = menus.at(entry.menu)->addAction(icon(entry.icon), textOf(entry));
        action->setShortcuts(shortcutsOf(entry));
        action->setVisible(false);
        addAction(action); // its shortcuts work while the menu bar is hidden
        m_actions[entry.command] = action;
        connect(action, &QAction::triggered, this, [this, command = entry.command] {
            if (const auto handler = m_handlers.find(command); handler != m_handlers.end() && handler->second)
                handler->second();
        });
    }
    menuBar()->hide();
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    for (const Status part : {Status::Draft, Status::Backup, Status::Lock, Status::Audit}) {
        auto* label = new QLabel;
        label->hide();
        statusBar()->addPermanentWidget(label, part == Status::Draft ? 1 : 0);
        m_status[part] = label;
    }
}

void MainWindow::setWorkspaceEnabled(bool enabled)
{
    statusBar()->setVisible(enabled);
    menuBar()->hide();
    for (const auto& [command, action] : m_actions)
        action->setEnabled(enabled || command == Command::Quit || command == Command::Cover);
    for (QAction* action : m_pageActions)
        action->setEnabled(enabled);
}

// F6 goes through the panes of the page in front: navigation, then each list, table or form that takes keys.
void MainWindow::nextPane()
{
    QList<QWidget*> panes{m_navigation};
    if (const QWidget* page = m_stack->currentWidget())
        for (QAbstractScrollArea* area : page->findChildren<QAbstractScrollArea*>())
            if (area->isVisible() && area->focusPolicy() != Qt::NoFocus)
                panes << area;
    const QWidget* now = focusWidget();
    const auto holds = [now](const QWidget* pane) { return pane == now || pane->isAncestorOf(now); };
    const auto current = std::find_if(panes.begin(), panes.end(), holds);
    QWidget* next = current == panes.end() || current + 1 == panes.end() ? panes.front() : *(current + 1);
    if (next != m_navigation)
        return next->setFocus(Qt::TabFocusReason);
    for (QAbstractButton* button : m_navigation->findChildren<QAbstractButton*>())
        if (button->isChecked())
            button->setFocus(Qt::TabFocusReason);
}

} // namespace anxin
