// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/focushome.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
constexpr QSize roomy(1366, 768);
constexpr QSize smallest(600, 360); // px; a PC of 1366 by 768 at 150 % leaves 910 by 460 at least
} // namespace

MainWindow::MainWindow(Preferences& preferences)
    : m_preferences(preferences),
      m_whole(new QStackedWidget),
      m_navigation(new Navigation),
      m_urgent(new MessageBar),
      m_lasting(new MessageBar),
      m_stack(new QStackedWidget),
      m_menus(new CommandBar(*this))
{
    setWindowTitle(programName());
    setWindowIcon(icon(Icon::Mark, &Tokens::accent));
    setMinimumSize(smallest.boundedTo(roomFor(*this)));
    for (MessageBar* bar : {m_urgent, m_lasting}) {
        bar->setLasting();
        setRole(bar, "square", QStringLiteral("true")); // they lie along the window's edge
    }
    m_workspace = panel(horizontal({m_navigation, grow(panel(vertical({m_lasting, m_urgent, grow(m_stack)}, 0)))}, 0));
    m_whole->addWidget(m_workspace);
    setCentralWidget(m_whole);
    buildStatusBar();
    m_focusHome = std::make_unique<FocusHome>(*this, [this] { return inFront(); });
    connect(m_navigation, &Navigation::asked, this, [this](int index) {
        if (!showPage(index))
            m_navigation->select(m_stack->currentIndex());
    });
    on(Command::NextPane, [this] { nextPane(); });
    on(Command::Quit, [this] { close(); });
    if (!restoreGeometry(m_preferences.windowGeometry.value()))
        resize(roomy);
    if (!isMaximized() && !isFullScreen()) // it may have been left on a larger screen
        resize(size().boundedTo(roomFor(*this)));
}

MainWindow::~MainWindow() = default;

void MainWindow::showGate(QWidget* gate)
{
    delete m_gate;
    m_gate = scrolling(gate, Scroll::BothWays);
    m_whole->addWidget(m_gate);
    m_whole->setCurrentWidget(m_gate);
    setWorkspaceEnabled(false);
    beginKeys(*gate);
}

void MainWindow::showWorkspace()
{
    m_whole->setCurrentWidget(m_workspace);
    delete m_gate;
    m_gate = nullptr;
    setWorkspaceEnabled(true);
    if (Page* page = currentPage()) {
        page->refreshIfStale();
        beginKeys(page->widget());
    }
}

int MainWindow::addPage(std::unique_ptr<Page> page, Navigation::Place place)
{
    const int index = m_navigation->add(page->title(), page->symbol(), place);
    m_stack->addWidget(scrolling(&page->widget(), Scroll::BothWays));
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
    std::exchange(m_pages, {}).clear(); // a page is a widget, which leaves its place as it goes
    while (QWidget* place = m_stack->widget(0))
        delete place;
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
    beginKeys(currentPage()->widget());
    return true;
}

Page* MainWindow::currentPage() const
{
    const auto index = static_cast<std::size_t>(m_stack->currentIndex()); // past the end where there is none
    return index < m_pages.size() ? m_pages[index].get() : nullptr;
}

QWidget* MainWindow::inFront() const
{
    Page* page = currentPage();
    return m_gate ? m_gate->widget() : page ? &page->widget() : nullptr;
}

int MainWindow::currentIndex() const
{
    return m_stack->currentIndex();
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
    } else if (event->type() == QEvent::KeyRelease && m_altAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
        m_altAlone = false;
        m_menus->toggle();
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    for (const Status part : {Status::Draft, Status::Backup, Status::Lock, Status::Audit}) {
        auto* label = new QLabel;
        label->hide();
        label->setMinimumWidth(1); // a narrow window cuts it short rather than growing
        statusBar()->addPermanentWidget(label, part == Status::Draft ? 1 : 0);
        m_status[part] = label;
    }
}

void MainWindow::setWorkspaceEnabled(bool enabled)
{
    statusBar()->setVisible(enabled);
    m_menus->setWorkspaceEnabled(enabled);
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
